import { expect } from 'chai'
import { Fingerpost } from '#bot/bot.ts'
import type { Channel, ChannelName } from '#bot/ports/channel.ts'
import { takeTurn } from '#bot/turn.ts'
import { workUntilQuiet } from '#bot/work.ts'
import { BotError } from '#dialogs/errors.ts'
import { somePorts } from '#test/support/ports.ts'

/** A channel with its carrier, ready to be tried. */
export interface Trial {
  readonly channel: Channel
  /** What its webhook does with one message of one person, once it is verified. */
  receive(message: { id: string; from: string; text: string }, bot: Fingerpost): Promise<unknown>
  end(): Promise<void>
}

/** The same, where messages leave us: a carrier takes them. */
export interface CarriedTrial extends Trial {
  /** What the carrier has taken, oldest first, each to the address that its person wrote from. */
  taken(): Promise<readonly { to: string; text: string }[]>
  /** The carrier refuses the next message; or takes it, and answers with a failure of its own. */
  next(how: 'refuses' | 'fails'): Promise<void>
}

/** What every channel must do. Run it against each one: a channel may add tests, never take one away. */
export function describeChannel(name: ChannelName, begin: () => Promise<Trial>): void {
  describe(`the ${name} channel`, () => {
    let trial: Trial
    let given: ReturnType<typeof somePorts>
    let bot: Fingerpost
    const sent: { id: string; replyTo: string; text: string }[] = []
    beforeEach(async () => {
      sent.length = 0
      trial = await begin()
      const send: Channel['send'] = async (id, replyTo, text) => {
        sent.push({ id, replyTo, text })
        return trial.channel.send(id, replyTo, text)
      }
      given = somePorts({ channels: { [name]: { ...trial.channel, send } } })
      bot = new Fingerpost(given.ports)
    })
    afterEach(async () => {
      given.end()
      await trial.end()
    })
    const writes = (text: string, id = text, from = 'ana') => trial.receive({ id, from, text }, bot)
    const settle = async () => {
      given.time.now += 60_000
      await workUntilQuiet(given.ports)
      expect(given.errors.map(String), 'what failed on the way to an answer').to.deep.equal([])
    }

    it('has on disk what it received, once its webhook is done, and says nothing before', async () => {
      await writes('help')
      const [ana] = await given.ports.store.ready(1e15, 9)
      expect(ana, 'the conversation that is kept once the webhook is done').to.be.a('string')
      expect((await given.ports.store.open(ana!)).waiting.map(({ contents }) => contents)).to.deep.equal([
        { type: 'words', text: 'help', tapped: null },
      ])
      expect(sent).to.deep.equal([])
    })

    it('answers through the reference that was kept, after the webhook was answered', async () => {
      await writes('help')
      await settle()
      expect(sent).to.have.length(1)
      const { id, replyTo, text } = sent[0]!
      expect(text).to.include('Fingerpost')
      expect(JSON.parse(replyTo)).to.have.property('conversation')
      expect(await trial.channel.sent(id, replyTo))
        .to.be.a('string')
        .and.not.equal('')
    })

    it('takes the same message once, and two people apart', async () => {
      await writes('help', 'the same')
      await writes('help', 'the same')
      await writes('help', 'another', 'bob')
      await settle()
      expect(sent).to.have.length(2)
      expect(new Set(sent.map(({ replyTo }) => replyTo)).size).to.equal(2)
    })

    it('speaks as briefly as it says, and asks for a number only where it knows none', async () => {
      const { short, numbered } = trial.channel.manner
      await writes('refer me')
      await settle()
      await writes('Ana')
      await settle()
      const words = sent.map(({ text }) => text).join('\n')
      expect(words.includes('PERSON for a human'), 'speaks briefly').to.equal(short)
      const offersTheirOwn = words.includes('1 yes, 2 no')
      expect(offersTheirOwn, 'offers the number they write from').to.equal(numbered && trial.channel.onPhone)
    })
  })
}

/** What every channel must do besides whose messages a carrier takes. */
export function describeCarriedChannel(name: ChannelName, begin: () => Promise<CarriedTrial>): void {
  describeChannel(name, begin)

  describe(`the ${name} channel and its carrier`, () => {
    let trial: CarriedTrial
    let given: ReturnType<typeof somePorts>
    let replyTo: string
    beforeEach(async () => {
      trial = await begin()
      given = somePorts({ channels: { [name]: trial.channel } })
      await trial.receive({ id: 'first', from: 'ana', text: 'help' }, new Fingerpost(given.ports))
      const [ana] = await given.ports.store.ready(1e15, 1)
      await takeTurn(given.ports, ana!)
      const [row] = await given.ports.outbox.claim(given.time.now, 1_000, 1)
      replyTo = row!.replyTo
    })
    afterEach(async () => {
      given.end()
      await trial.end()
    })
    const failed = (id: string) =>
      trial.channel.send(id, replyTo, 'hello').then(
        () => 'sent',
        (error) => (error instanceof BotError ? error.code : 'nobody knows'),
      )

    it('hands over the words, to the address that they were written from', async () => {
      await trial.channel.send('c.2', replyTo, 'Where is that, roughly?')
      expect(await trial.taken()).to.deep.equal([{ to: 'ana', text: 'Where is that, roughly?' }])
    })

    it('says of what was refused, and of that alone, that it was certainly not sent', async () => {
      await trial.next('refuses')
      expect(await failed('c.2')).to.equal('NOT_TAKEN')
      await trial.next('fails')
      expect(await failed('c.3')).to.equal('nobody knows')
      expect(await failed('c.4')).to.equal('sent')
    })

    it('can be asked by our own id what the carrier took, and what it never had', async () => {
      const carriers = await trial.channel.send('c.2', replyTo, 'hello')
      expect(carriers).to.be.a('string').and.not.equal('')
      expect(await trial.channel.sent('c.2', replyTo)).to.equal(carriers)
      await trial.next('fails')
      await failed('c.3')
      expect(await trial.channel.sent('c.3', replyTo), 'taken, though its answer failed').to.be.a('string')
      expect(await trial.channel.sent('c.4', replyTo), 'never handed over').to.equal(null)
    })
  })
}
