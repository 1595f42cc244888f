import { expect } from 'chai'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import { accept } from '#bot/accept.ts'
import type { Ports } from '#bot/ports/ports.ts'
import { takeTurn } from '#bot/turn.ts'
import { workUntilQuiet } from '#bot/work.ts'
import { readArea } from '#content/areas.ts'
import { MACHINE_VERSION } from '#dialogs/snapshot.ts'
import { somePorts } from '#test/support/ports.ts'
import { closedDoor, until } from '#test/support/until.ts'

describe('A turn', () => {
  let given: ReturnType<typeof somePorts>
  const begin = (changes: Partial<Ports> = {}) => {
    given = somePorts(changes)
    return given
  }
  afterEach(() => given.end())

  const waiting = async (id: string) => (await given.ports.store.open(id)).waiting.map(({ position }) => position)
  const said = async (id: string) =>
    (await given.ports.store.since(id, 0)).filter(({ by }) => by === 'bot').map(({ text }) => text)

  it('hears words sent in pieces as one, and leaves the command after them', async () => {
    const { ports, writes } = begin()
    const ana = await writes('food bank', 'please', 'im in thornley', 'person')
    await takeTurn(ports, ana)
    expect(await waiting(ana)).to.deep.equal([4])
    expect((await said(ana))[0]).to.include('near Thornley')
  })

  it('answers danger before the words that came first', async () => {
    const { ports, writes } = begin()
    const ana = await writes('my money', 'is gone', 'i want to end it all', 'sorry')
    await takeTurn(ports, ana)
    expect(await waiting(ana)).to.deep.equal([1, 2, 4])
    expect((await said(ana))[0]).to.include('116 123')
  })

  /** What is said because of a burst, once everything in it was heard. */
  async function saidTo(...burst: readonly string[]): Promise<readonly string[]> {
    const { ports, writes, time, sms } = given
    sms.takeSent()
    await writes(...burst)
    time.now += 10_000
    await workUntilQuiet(ports)
    return sms.takeSent()
  }

  it('takes no answer that was written before danger as an answer to its reply, and no BACK as the end of it', async () => {
    for (const before of ['yes', '1', 'no', 'back']) {
      begin()
      await saidTo('food')
      expect(await saidTo(before, 'i want to end it all'), before).to.have.length(1)
      expect((await saidTo('yes'))[0]).to.include("I'm glad you're safe")
      given.end()
    }
    begin()
  })

  it('answers in a crisis what was written after the danger, though words from before it wait too', async () => {
    begin()
    const [reply, next] = await saidTo('my money', 'i want to end it all', 'are you there')
    expect(reply).to.include('Are you safe right now?')
    expect(next).to.include("I'm still here")
  })

  it('sends who is not safe what to do, though an earlier reply to them cannot be sent', async () => {
    const { ports, writes, time } = begin()
    for (const text of ['i want to end it all', 'no']) await takeTurn(ports, await writes(text))
    const [first, second] = await ports.outbox.claim(time.now, 1_000, 10)
    expect([first?.priority, second?.text.slice(0, 19)]).to.deep.equal(['crisis', 'Please ring 999 now'])
  })

  it('says who reads of danger as of when it is answered, though it was written before the bot went down', async () => {
    const { ports, writes, time, sms } = begin()
    await writes('i want to die')
    time.now += 12 * 3_600_000
    await workUntilQuiet(ports)
    expect(sms.takeSent()[0]).to.match(/no one reads this till \S+, Tuesday 24 November/)
  })

  it('asks first whether it is safe to write, where words have quiet danger after them', async () => {
    begin()
    expect((await saidTo('i need food in thornley', 'he checks my phone'))[0]).to.include(
      'Is it safe to write to you here?',
    )
    expect((await given.ports.records.kept('flag')).length).to.equal(1)
  })

  describe('of someone who is asked whether their referral is sent', () => {
    const asked = ['refer me', 'Eve', 'yes', 'skip', 'castlegate surgery', 'skip', 'skip'] as const

    it('does not send it for a yes that was written before they were asked', async () => {
      begin()
      for (const text of asked) await saidTo(text)
      const replies = await saidTo('large print', 'yes')
      expect([replies.length, replies[0]?.includes('Shall I send it?')]).to.deep.equal([1, true])
      expect((await saidTo('yes'))[0]).to.include('Sent')
    })

    it('is taken at their yes to a question that stood, though what they wrote before it was set aside', async () => {
      const { understand } = localAnalyser(readArea('thornshire'))
      const broken = async (text: string) => {
        if (text === 'xylophone') throw new Error('broken')
        return understand(text)
      }
      const { time, ports, sms } = begin({ analyser: { understand: broken } })
      for (const text of ['refer me', 'Eve']) await saidTo(text)
      const replies = [...(await saidTo('xylophone', 'yes'))]
      for (let n = 0; n < 3; n++) {
        time.now += 10_000
        await workUntilQuiet(ports)
        replies.push(...sms.takeSent())
      }
      expect(replies.map((text) => text.slice(0, 8))).to.deep.equal(['Sorry, s', 'When is '])
    })

    it('does not send it for a tap on what was offered before', async () => {
      const { ports } = begin()
      for (const text of [...asked, 'large print']) await saidTo(text)
      const to = { address: "hash of ana's number", channel: 'sms', replyTo: JSON.stringify({ to: 'ana' }) } as const
      const tap = (text: string, offer: number, choice: string) =>
        accept(ports, { id: text, to, contents: { type: 'words', text, tapped: { offer, choice } } })
      const { conversation } = await tap('Skip this', 3, 'skip')
      const { number } = (await ports.store.open(conversation)).offer
      expect((await saidTo())[0]).to.include('Nothing goes till you choose')
      await tap('Send it', number + 1, 'send')
      expect((await saidTo())[0]).to.include('Sent')
    })
  })

  it('that is taken twice is answered and counted once', async () => {
    const { ports, writes, counts } = begin()
    const ana = await writes('hello')
    expect(await Promise.all([takeTurn(ports, ana), takeTurn(ports, ana)])).to.deep.equal(['kept', 'repeat'])
    expect(await said(ana)).to.have.length(1)
    expect(counts.filter((what) => what === 'turns')).to.have.length(1)
  })

  it('that someone overtook is taken again, and counted', async () => {
    const { ports, writes, counts } = begin()
    const ana = await writes('hello')
    const answers = ['stale', 'kept'] as const
    let commits = 0
    const store = { ...ports.store, commit: async () => answers[commits++]! }
    expect([await takeTurn({ ...ports, store }, ana), commits]).to.deep.equal(['kept', 2])
    expect(counts).to.include('stale')
  })

  it('does not wait for a lookup that takes too long', async () => {
    const { ports, writes, counts } = begin({
      directory: { describe: async () => null, named: async () => null, find: () => new Promise<never>(() => {}) },
      lookUpWithin: 1,
    })
    const ana = await writes('food bank in thornley')
    await takeTurn(ports, ana)
    expect((await said(ana))[0]).to.include("can't look that up")
    expect(counts).to.include('couldNotLook')
  })

  it('tells of a lookup that fails, and offers a person', async () => {
    const { ports, writes, errors } = begin({
      directory: {
        describe: async () => null,
        named: async () => null,
        find: () => Promise.reject(new Error('broken')),
      },
    })
    const ana = await writes('food bank in thornley')
    await takeTurn(ports, ana)
    expect((await said(ana))[0]).to.include('A link worker can')
    expect(errors).to.have.length(1)
  })

  it('tells of a lookup that fails when nobody waits for it any more', async () => {
    const looking = closedDoor()
    const find = () => looking.through().then(() => Promise.reject(new Error('broken')))
    const { ports, writes, errors } = begin({
      directory: { describe: async () => null, named: async () => null, find },
      lookUpWithin: 1,
    })
    await takeTurn(ports, await writes('food bank in thornley'))
    looking.open()
    await until(() => errors.length === 1)
  })

  it('that fails three times is set aside: the person is told, staff see it, and the next is answered', async () => {
    const { ports, writes, time, sms, counts } = begin({
      analyser: { understand: () => Promise.reject(new Error('broken')) },
    })
    const ana = await writes('anything at all', 'help')
    for (let pass = 0; pass < 6; pass++) {
      await workUntilQuiet(ports)
      time.now += 10_000
    }
    expect(sms.takeSent().map((text) => text.slice(0, 12))).to.deep.equal(['Sorry, somet', "I'm Fingerpo"])
    const kept = await ports.records.of(ana)
    expect(kept.map(({ note }) => note)).to.deep.equal([{ note: 'handOff', because: 'set aside', needs: [] }])
    expect(counts.filter((what) => what === 'failed')).to.have.length(3)
  })

  it('answers danger though the conversation cannot be opened, and lets one of a later release rest', async () => {
    const { ports, writes, time } = begin()
    const ana = await writes('food')
    await takeTurn(ports, ana)
    const later = (snapshot: string) => snapshot.replace(`"version":${MACHINE_VERSION}`, '"version":999')
    const store = {
      ...ports.store,
      open: async (id: string) => {
        const before = await ports.store.open(id)
        return { ...before, snapshot: before.snapshot && later(before.snapshot) }
      },
    }
    await writes('are you there')
    time.now += 10_000
    await workUntilQuiet({ ...ports, store })
    expect([await said(ana), await waiting(ana)].map(({ length }) => length)).to.deep.equal([1, 1])
    await writes('i want to die')
    await workUntilQuiet({ ...ports, store })
    expect((await said(ana))[1]).to.include('Are you safe right now?')
    expect((await ports.store.open(ana)).offer).to.deep.equal({ number: 2, choices: [] })
    expect(await waiting(ana)).to.have.length(1)
  })
})
