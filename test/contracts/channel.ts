import { expect } from 'chai'
import { Fingerpost } from '#bot/bot.ts'
import type { Channel, ChannelName } from '#bot/ports/channel.ts'
import { workUntilQuiet } from '#bot/work.ts'
import { somePorts } from '#test/support/ports.ts'

/** A channel with its carrier, ready to be tried. */
export interface Trial {
  readonly channel: Channel
  /** What its webhook does with one message of one person, once it is verified. */
  receive(message: { id: string; from: string; text: string }, bot: Fingerpost): Promise<unknown>
  end(): Promise<void>
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
    }

    it('has on disk what it received, once its webhook is done, and says nothing before', async () => {
      await writes('help')
      const [ana] = await given.ports.store.ready(1e15, 9)
      expect((await given.ports.store.open(ana!)).waiting.map(({ contents }) => contents)).to.deep.equal([
        { type: 'words', text: 'help', tapped: null },
      ])
      expect(sent).to.deep.equal([])
    })

    it('answers through the reference that was kept, after the webhook was answered', async () => {
      await writes('help')
      await settle()
      expect([given.errors, sent.length]).to.deep.equal([[], 1])
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
      expect([words.includes('PERSON for a human'), words.includes('1 yes, 2 no')]).to.deep.equal([
        short,
        numbered && trial.channel.onPhone,
      ])
    })
  })
}
