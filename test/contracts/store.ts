import { expect } from 'chai'
import type { KeptGap } from '#bot/ports/records.ts'
import type { Incoming, Listening, Outcome, Sender } from '#bot/ports/store.ts'
import type { Stores } from '#bot/ports/stores.ts'
import { describeEditions } from '#test/contracts/editions.ts'
import { describeLocalNotes } from '#test/contracts/local-notes.ts'

const ana: Sender = { address: 'hash of 07700 900001', channel: 'sms', replyTo: '{"to":"ana"}' }
const bob: Sender = { address: 'hash of 07700 900002', channel: 'sms', replyTo: '{"to":"bob"}' }
const risk = { category: 'suicide-intent', tier: 'red', about: 'self' } as const
const flag = { note: 'flag', because: 'danger', risks: [risk] } as const

const words: Listening = { kind: 'words', hold: { quiet: 3_000, most: 10_000 }, flag: null }
const alone: Listening = { kind: 'alone', hold: { quiet: 0, most: 0 }, flag: null }
const inDanger: Listening = { kind: 'danger', hold: { quiet: 0, most: 0 }, flag }

const message = (text: string, to: Incoming['to'] = ana, at = 0): Incoming => ({
  ...{ id: `sms:${text}`, to, at },
  contents: { type: 'words', text, tapped: null },
})

const outcome: Outcome = {
  ...{ snapshot: '"here"', offer: { number: 1, choices: ['yes'] }, at: 5, notes: [], gaps: [], due: [] },
  reply: { lines: [{ message: 'what-matters-again' }], text: 'What is on your mind?', priority: 'usual' },
}
const silent: Outcome = { ...outcome, reply: null }

/**
 * What every store must do, with two handles open on it, as two processes would have. Run it against each one: a store
 * may add tests, never take one away. `open` answers another handle on the same store each time it is called.
 */
export function describeStore(name: string, begin: () => Promise<() => Promise<Stores>>): void {
  describe(`${name} store`, () => {
    let one: Stores
    let other: Stores
    beforeEach(async () => {
      const open = await begin()
      one = await open()
      other = await open()
    })
    afterEach(() => {
      one.close()
      other.close()
    })

    const accept = (text: string, listening = words, at = 0, to: Incoming['to'] = ana) =>
      one.store.accept(message(text, to, at), () => listening)

    describe('taking messages in', () => {
      it('gives each message the next position in the one conversation of its address', async () => {
        const first = await accept('hello')
        const second = await other.store.accept(message('are you there'), () => words)
        expect([first.position, second]).to.deep.equal([
          1,
          { conversation: first.conversation, position: 2, was: 'new' },
        ])
        expect((await accept('hi', words, 0, bob)).conversation).not.to.equal(first.conversation)
        expect(await other.store.conversationOf(ana.address)).to.equal(first.conversation)
        expect(await other.store.conversationOf('a stranger')).to.equal(null)
      })

      it('names a conversation by nothing that says who it is', async () => {
        const ids = [await accept('hello'), await accept('hi', words, 0, bob)].map(({ conversation }) => conversation)
        for (const id of ids)
          expect(id)
            .to.match(/^[\w-]{16,}$/)
            .and.not.include('07700')
      })

      it('knows a message that comes again, for ever and by either handle, and changes nothing', async () => {
        const { conversation } = await accept('hello')
        await one.store.commit(await one.store.open(conversation), [1], silent)
        const again = await other.store.accept(message('hello', ana, 90 * 86_400_000), () => words)
        expect(again).to.deep.equal({ conversation, position: 1, was: 'again' })
        expect(await other.store.open(conversation)).to.deep.include({ version: 1, waiting: [] })
      })

      it('gives many at once positions of their own, without a gap', async () => {
        const handles = [one, other]
        const all = await Promise.all(
          Array.from({ length: 40 }, (_, n) => handles[n % 2]!.store.accept(message(`piece ${n}`), () => words)),
        )
        expect(all.map(({ position }) => position).sort((a, b) => a - b)).to.deep.equal(all.map((_, n) => n + 1))
        expect(new Set(all.map(({ conversation }) => conversation)).size).to.equal(1)
      })

      it('listens with the last few things that the person wrote, whoever took them in', async () => {
        const heard: (readonly string[])[] = []
        for (const [n, text] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
          await [one, other][n % 2]!.store.accept(message(text), (recent) => {
            heard.push(recent)
            return words
          })
        }
        expect(heard.at(0)).to.deep.equal([])
        expect(heard.at(-1)).to.deep.equal(['b', 'c', 'd', 'e'])
      })

      it('has the flag as soon as danger is accepted, in open and in the records, and only once when it is answered', async () => {
        const { conversation } = await accept('i want to end it all', inDanger, 7)
        const open = { position: 1, at: 7, risks: [risk] }
        expect((await other.store.open(conversation)).flags).to.deep.equal([open])
        await one.store.commit(await one.store.open(conversation), [1], { ...outcome, notes: [flag] })
        expect((await other.store.open(conversation)).flags).to.deep.equal([open])
        expect(await other.records.kept('flag')).to.deep.equal([{ conversation, position: 1, at: 7, note: flag }])
      })

      it('takes nothing in where listening fails', async () => {
        const failed = one.store.accept(message('hello'), () => {
          throw new Error('deaf')
        })
        expect(await failed.catch(({ message }) => message)).to.equal('deaf')
        expect(await other.store.conversationOf(ana.address)).to.equal(null)
        expect((await accept('hello')).position).to.equal(1)
      })

      it('takes a message into a conversation that is known by its id', async () => {
        const { conversation } = await accept('hello')
        const due: Incoming = {
          ...{ id: 'due:1', to: { conversation }, at: 0 },
          contents: { type: 'due', reminder: 'unfinished-referral', setAt: 1 },
        }
        expect(await other.store.accept(due, () => alone)).to.deep.equal({ conversation, position: 2, was: 'new' })
      })

      it('answers where the person last wrote', async () => {
        const { conversation } = await accept('hello')
        await other.store.accept(
          message('on whatsapp now', { ...ana, channel: 'whatsapp', replyTo: '{"to":"wa"}' }),
          () => alone,
        )
        await one.store.commit(await one.store.open(conversation), [1, 2], outcome)
        const [row] = await one.outbox.claim(10, 1_000, 10)
        expect([row?.channel, row?.replyTo]).to.deep.equal(['whatsapp', '{"to":"wa"}'])
      })

      it('answers where the person last wrote, whoever took that in', async () => {
        const onWhatsapp: Sender = { ...ana, channel: 'whatsapp', replyTo: '{"to":"wa"}' }
        const { conversation } = await accept('hello')
        await other.store.accept(message('on whatsapp now', onWhatsapp), () => alone)
        const joined: Incoming = { ...message('', { conversation }), contents: { type: 'linkWorkerJoined' } }
        await one.store.accept(joined, () => alone)
        await accept('and by text again', alone)
        await one.store.commit(await one.store.open(conversation), [1, 2, 3, 4], outcome)
        const [row] = await other.outbox.claim(10, 1_000, 10)
        expect([row?.channel, row?.replyTo]).to.deep.equal(['sms', ana.replyTo])
      })
    })

    describe('knowing whose turn it is', () => {
      it('holds plain words for more of the same, and for so long at most', async () => {
        const { conversation } = await accept('money is', words, 1_000)
        expect([await one.store.ready(3_999, 9), await other.store.ready(4_000, 9)]).to.deep.equal([[], [conversation]])
        expect(await other.store.next()).to.equal(4_000)
        for (const at of [3_500, 6_000, 8_500, 10_500]) await accept(`tight ${at}`, words, at)
        expect([await one.store.ready(10_999, 9), await one.store.ready(11_000, 9)]).to.deep.equal([[], [conversation]])
      })

      it('is ready at once for danger or a command, whatever is held before it', async () => {
        const { conversation } = await accept('money is tight', words, 0)
        await accept('help', alone, 1_000)
        expect(await other.store.ready(1_000, 9)).to.deep.equal([conversation])
        await accept('sorry', words, 1_500)
        expect(await other.store.ready(1_500, 9)).to.deep.equal([conversation])
      })

      it('counts how long it held from the first that still waits, not from one that was handled', async () => {
        const { conversation } = await accept('hello', words, 0)
        await one.store.commit(await one.store.open(conversation), [1], silent)
        await accept('money is tight', words, 60_000)
        expect(await other.store.next()).to.equal(63_000)
      })

      it('rests where it is told to, with nothing counted as failed, and not where nothing waits', async () => {
        const { conversation } = await accept('hello', alone)
        await one.store.rest(conversation, 500)
        expect([await other.store.ready(499, 9), await other.store.ready(500, 9)]).to.deep.equal([[], [conversation]])
        const before = await other.store.open(conversation)
        expect(before.waiting.map(({ failures }) => failures)).to.deep.equal([0])
        await one.store.commit(before, [1], silent)
        await one.store.rest(conversation, 500)
        expect([await other.store.ready(1e15, 9), await other.store.next()]).to.deep.equal([[], null])
      })

      it('never rests where danger waits, which may come in while a turn before it is under way', async () => {
        const { conversation } = await accept('hello', alone)
        await accept('i want to end it all', inDanger, 100)
        await one.store.rest(conversation, 60_000)
        expect(await other.store.ready(100, 9)).to.deep.equal([conversation])
      })

      it('knows of no conversation that was never begun', async () => {
        const opened = await one.store.open('nobody').catch((error) => error)
        const into = message('hello', { conversation: 'nobody' })
        const accepted = await one.store.accept(into, () => alone).catch((error) => error)
        expect([opened, accepted].map((error) => error instanceof Error)).to.deep.equal([true, true])
      })

      it('is ready no more once nothing waits, and still where something does', async () => {
        const { conversation } = await accept('hello', alone)
        await accept('person', alone)
        await one.store.commit(await one.store.open(conversation), [1], silent)
        expect(await other.store.ready(0, 9)).to.deep.equal([conversation])
        await one.store.commit(await one.store.open(conversation), [2], silent)
        expect(await other.store.ready(1e15, 9)).to.deep.equal([])
      })

      it('answers the longest due first, and no more than it was asked for', async () => {
        await accept('later', alone, 20, bob)
        const { conversation } = await accept('sooner', alone, 10)
        expect(await other.store.ready(99, 1)).to.deep.equal([conversation])
      })

      it('rests after a failed turn, counts it against the message whose turn it was, and wakes for danger', async () => {
        const { conversation } = await accept('hello', alone)
        await one.store.failed(conversation, 500)
        expect([await other.store.ready(499, 9), await other.store.ready(500, 9)]).to.deep.equal([[], [conversation]])
        await accept('i want to end it all', inDanger, 100)
        expect(await other.store.ready(100, 9)).to.deep.equal([conversation])
        await one.store.failed(conversation, 500)
        expect((await other.store.open(conversation)).waiting.map(({ failures }) => failures)).to.deep.equal([1, 1])
      })
    })

    describe('keeping a turn', () => {
      it('keeps the snapshot, the offer and what was said, and forgets none of it', async () => {
        const { conversation } = await accept('hello', alone)
        expect(await one.store.commit(await one.store.open(conversation), [1], outcome)).to.equal('kept')
        const { snapshot, offer, version, waiting, recent } = await other.store.open(conversation)
        expect({ snapshot, offer, version, waiting }).to.deep.equal({
          ...{ snapshot: '"here"', offer: outcome.offer, version: 1, waiting: [] },
        })
        expect(recent).to.deep.equal([{ position: 1, text: 'hello' }])
      })

      it('refuses a commit made from an older position, and one that was made before', async () => {
        const { conversation } = await accept('one', alone)
        const before = await other.store.open(conversation)
        await accept('two', alone)
        expect(await one.store.commit(await one.store.open(conversation), [1], outcome)).to.equal('kept')
        expect(await other.store.commit(before, [2], outcome)).to.equal('stale')
        expect(await other.store.commit(before, [1, 2], outcome)).to.equal('repeat')
        expect((await one.store.open(conversation)).waiting.map(({ position }) => position)).to.deep.equal([2])
      })

      it('lets one of two that commit at the same time win', async () => {
        const { conversation } = await accept('hello', alone)
        const [mine, theirs] = await Promise.all([one.store.open(conversation), other.store.open(conversation)])
        const both = await Promise.all([one.store.commit(mine, [1], outcome), other.store.commit(theirs, [1], outcome)])
        expect(both.sort()).to.deep.equal(['kept', 'repeat'])
        expect(await one.store.since(conversation, 0)).to.have.length(2)
      })

      it('writes down one of a kind at a position, and another at the next, oldest first', async () => {
        const { conversation } = await accept('person', alone)
        const note = { note: 'handOff', because: 'asked', needs: ['food'] } as const
        const reach = { note: 'reach', reach: '07700 900001' } as const
        const first = { ...silent, at: 9, notes: [note, reach] }
        await one.store.commit(await one.store.open(conversation), [1], first)
        await accept('person again', alone, 10)
        await one.store.commit(await one.store.open(conversation), [2], { ...silent, at: 10, notes: [note] })
        const handOffs = await other.records.kept('handOff')
        expect(handOffs.map(({ position, at }) => [position, at])).to.deep.equal([
          [1, 9],
          [2, 10],
        ])
        expect((await other.records.of(conversation)).map(({ note }) => note.note)).to.have.members([
          ...['handOff', 'reach', 'handOff'],
        ])
      })

      it('keeps what is written down, with the turn or not at all', async () => {
        const { conversation } = await accept('person', alone)
        const before = await one.store.open(conversation)
        const note = { note: 'handOff', because: 'asked', needs: ['food'] } as const
        const gap = {
          need: 'food',
          district: 'XX1',
          month: '2026-11',
          because: 'none near',
          filters: ['free'],
        } as const
        const full = { ...outcome, notes: [note], gaps: [gap] }
        expect(await one.store.commit({ ...before, version: 9 }, [1], full)).to.equal('stale')
        expect([await other.records.kept('handOff'), await other.records.gaps()]).to.deep.equal([[], []])
        expect(await one.store.commit(before, [1], full)).to.equal('kept')
        expect(await other.records.kept('handOff')).to.deep.equal([{ conversation, position: 1, at: 5, note }])
        expect(await other.records.of(conversation)).to.have.length(1)
        const [{ teller, ...kept }] = (await other.records.gaps()) as [KeptGap]
        expect(kept).to.deep.equal(gap)
        expect(teller).not.to.include(conversation)
      })

      it('marks the gaps of one conversation as of one, and of another as of another', async () => {
        const gap = { need: 'food', district: null, month: '2026-11', because: 'none near', filters: [] } as const
        for (const [who, times] of [[ana, 2] as const, [bob, 1] as const])
          for (let time = 0; time < times; time++) {
            const { conversation, position } = await accept(`nothing ${time}`, alone, 0, who)
            await one.store.commit(await one.store.open(conversation), [position], { ...outcome, gaps: [gap] })
          }
        const tellers = (await other.records.gaps()).map(({ teller }) => teller)
        expect(tellers[0]).to.equal(tellers[1])
        expect(new Set(tellers).size).to.equal(2)
      })

      it('keeps what people say of a place against the place, once for each conversation, and with nobody', async () => {
        const says = async (who: Sender, day: string, service = 'lunch', said: 'gone' | 'noAnswer' = 'gone') => {
          const { conversation, position } = await accept(`shut ${day}`, alone, 0, who)
          const at = Date.parse(day)
          const notes = [{ note: 'report', service, said } as const]
          await one.store.commit(await one.store.open(conversation), [position], { ...outcome, at, notes })
          return conversation
        }
        const before = await other.localNotes.current()
        const conversation = await says(ana, '2026-11-23')
        expect(await other.localNotes.current()).not.to.equal(before)
        await says(ana, '2026-11-24')
        await says(ana, '2026-11-25', 'choir')
        await says(bob, '2026-11-26', 'lunch', 'noAnswer')
        expect(await other.localNotes.reports()).to.deep.equal([
          { service: 'lunch', day: '2026-11-23', said: 'gone' },
          { service: 'choir', day: '2026-11-25', said: 'gone' },
          { service: 'lunch', day: '2026-11-26', said: 'noAnswer' },
        ])
        expect(await other.records.of(conversation)).to.deep.equal([])
        expect([
          await other.localNotes.clearReports('lunch'),
          await one.localNotes.clearReports('lunch'),
        ]).to.deep.equal([...[2, 0]])
        await says(ana, '2026-11-27')
        expect((await one.localNotes.reports()).map(({ service }) => service)).to.deep.equal(['choir', 'lunch'])
      })

      it('takes a reference once', async () => {
        const taken = [
          await one.store.reserve('FP-1'),
          await other.store.reserve('FP-1'),
          await other.store.reserve('FP-2'),
        ]
        expect(taken).to.deep.equal([true, false, true])
      })
    })

    describe('reading along', () => {
      it('numbers what is heard and said together, and tells what came after', async () => {
        const { conversation } = await accept('hello', alone, 1)
        await one.store.commit(await one.store.open(conversation), [1], outcome)
        await accept('yes', alone, 9)
        const all = await other.store.since(conversation, 0)
        expect(all.map(({ position, by, text, at }) => [position, by, text, at])).to.deep.equal([
          [1, 'person', 'hello', 1],
          [2, 'bot', 'What is on your mind?', 5],
          [3, 'person', 'yes', 9],
        ])
        expect(all[1]!.offer).to.deep.equal(outcome.offer)
        expect((await other.store.since(conversation, 2)).map(({ position }) => position)).to.deep.equal([3])
        expect(await other.store.since('nobody', 0)).to.deep.equal([])
      })

      it('tells who each thing is by, with what it held', async () => {
        const { conversation } = await accept('hello', alone)
        const media = { type: 'media', kind: 'audio/ogg' } as const
        const joined = { type: 'linkWorkerJoined' } as const
        const wrote = { type: 'linkWorkerSaid', words: 'I am Sam' } as const
        for (const [n, contents] of [media, joined, wrote].entries())
          await one.store.accept({ id: `sms:${n}`, to: { conversation }, contents, at: n }, () => alone)
        const all = await other.store.since(conversation, 0)
        expect(all.slice(1).map(({ by, text, contents }) => [by, text, contents])).to.deep.equal([
          ['person', '', media],
          ['house', '', joined],
          ['house', 'I am Sam', wrote],
        ])
      })

      it('waits until a message is handled, and no longer than it was told', async () => {
        const { conversation } = await accept('hello', alone)
        expect(await one.store.untilHandled(conversation, 1, 20)).to.equal(false)
        const waits = [one, other].map(({ store }) => store.untilHandled(conversation, 1, 5_000))
        await one.store.commit(await one.store.open(conversation), [1], silent)
        expect(await Promise.all(waits)).to.deep.equal([true, true])
      })

      it('wakes who waits for something new', async () => {
        const { conversation } = await accept('hello', alone)
        expect(await other.store.untilPast(conversation, 1, 20)).to.equal(false)
        const waits = [one, other].map(({ store }) => store.untilPast(conversation, 1, 5_000))
        await accept('are you there', alone)
        expect(await Promise.all(waits)).to.deep.equal([true, true])
      })
    })

    describe('sending', () => {
      const none = { number: 1, choices: [] }
      const say = async (
        text: string,
        changes: Partial<NonNullable<Outcome['reply']>> = {},
        to = ana,
        at = 5,
        offer: Outcome['offer'] = none,
      ) => {
        const { conversation, position } = await accept(`before ${text}`, alone, at, to)
        const reply = { ...outcome.reply!, text, ...changes }
        await one.store.commit(await one.store.open(conversation), [position], { ...outcome, at, offer, reply })
      }
      const texts = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text)

      it('is claimed by one, with all that it takes to send it', async () => {
        await say('hello')
        const [claims, others] = [await one.outbox.claim(10, 1_000, 10), await other.outbox.claim(10, 1_000, 10)]
        const { id, token, conversation, ...row } = claims[0]!
        expect(row).to.deep.equal({
          ...{ position: 2, channel: 'sms', replyTo: ana.replyTo, text: 'hello', language: 'en' },
          ...{ priority: 'usual', tries: 0, unknown: false },
        })
        expect([others, await one.store.conversationOf(ana.address)]).to.deep.equal([[], conversation])
        expect(await other.outbox.sent(id, `not ${token}`, 'SM1')).to.equal(false)
        expect(await other.outbox.sent(id, token, 'SM1')).to.equal(true)
        expect([await one.outbox.claim(1e9, 1_000, 10), await one.outbox.next()]).to.deep.equal([[], null])
      })

      it('goes in order: a later one waits for the one before it, for a minute at most', async () => {
        await say('first')
        await say('second', {}, ana, 6)
        await say('to Bob', {}, bob, 7)
        const [first, bobs] = await one.outbox.claim(10, 1_000, 10)
        expect(texts([first!, bobs!])).to.deep.equal(['first', 'to Bob'])
        expect(await other.outbox.claim(10, 1_000, 10)).to.deep.equal([])
        await one.outbox.refused(first!.id, first!.token, 90_000)
        expect(texts(await other.outbox.claim(60_004, 100_000, 10))).to.deep.equal(['to Bob'])
        expect(texts(await other.outbox.claim(60_006, 100_000, 10))).to.deep.equal(['second'])
      })

      it('goes in order though it was said long ago, as before we were down', async () => {
        await say('first')
        await say('second', {}, ana, 6)
        const [first, ...more] = await one.outbox.claim(1e6, 1_000, 10)
        expect([first?.text, more, await other.outbox.claim(1e6, 1_000, 10)]).to.deep.equal(['first', [], []])
        await one.outbox.refused(first!.id, first!.token, 2e6)
        expect(texts(await other.outbox.claim(1e6, 1_000, 10))).to.deep.equal(['second'])
      })

      it('lets a crisis reply wait for nothing, and go first, and withdraw the question before it', async () => {
        await say('Which surgery?')
        await say('Noted.', {}, bob)
        await say('ring 999', { priority: 'crisis' }, ana, 6)
        expect(texts(await one.outbox.claim(10, 1_000, 10))).to.deep.equal(['ring 999', 'Noted.'])
        expect(await one.outbox.claim(1e9, 1_000, 10)).to.have.length(2)
      })

      it('withdraws for a crisis reply what asks something, and neither what tells something nor what is on its way', async () => {
        await say('On its way?')
        const [onItsWay] = await one.outbox.claim(10, 1_000, 10)
        await say('Your reference is FP-1.', {}, ana, 6)
        await say('Shall we: 1 yes', {}, ana, 7, { number: 2, choices: ['yes'] })
        await say('Where?', {}, bob, 8)
        await say('ring 999', { priority: 'crisis' }, ana, 9)
        expect(texts(await other.outbox.claim(10, 1_000, 10))).to.deep.equal(['ring 999', 'Where?'])
        expect(await one.outbox.sent(onItsWay!.id, onItsWay!.token, 'SM1')).to.equal(true)
        const left = texts(await other.outbox.claim(5_000, 1_000, 10))
        expect(left).to.deep.equal(['ring 999', 'Your reference is FP-1.', 'Where?'])
      })

      it('withdraws no crisis reply, though it asks something and another comes behind it', async () => {
        await say('ring 999. Are you safe?', { priority: 'crisis' })
        await say('Thank you for telling me more.', { priority: 'crisis' }, ana, 6)
        expect(texts(await one.outbox.claim(10, 1_000, 10))).to.deep.equal([
          'ring 999. Are you safe?',
          'Thank you for telling me more.',
        ])
      })

      it('has the same id in every try, for the carrier to be asked by, and is claimed no more at once than was asked for', async () => {
        await say('hello')
        await say('to Bob', {}, bob, 6)
        const [first, ...more] = await one.outbox.claim(10, 1_000, 1)
        await one.outbox.refused(first!.id, first!.token, 20)
        const [again] = await other.outbox.claim(20, 1_000, 1)
        expect([more, again!.text, again!.id]).to.deep.equal([[], 'hello', first!.id])
      })

      it('is marked unknown where who claimed it is not heard of again, and said so for ever', async () => {
        await say('hello')
        const [lost] = await one.outbox.claim(10, 1_000, 10)
        expect([await other.outbox.claim(1_009, 1_000, 10), await one.outbox.unknowns()]).to.deep.equal([[], 0])
        const [found] = await other.outbox.claim(1_010, 1_000, 10)
        expect([found!.unknown, found!.tries, await one.outbox.unknowns()]).to.deep.equal([true, 0, 1])
        expect(await one.outbox.sent(lost!.id, lost!.token, 'SM1')).to.equal(false)
        expect(await other.outbox.refused(found!.id, found!.token, 1_020)).to.equal(true)
        const [again] = await one.outbox.claim(1_020, 1_000, 10)
        expect(again!.unknown).to.equal(true)
        await one.outbox.sent(again!.id, again!.token, 'SM1')
        expect(await other.outbox.unknowns()).to.equal(1)
      })

      it('is free for the next bot once the leases of the one before are ended, and unknown', async () => {
        await say('hello')
        await one.outbox.claim(10, 1e9, 10)
        other.endLeases()
        expect((await other.outbox.claim(11, 1e9, 10)).map(({ text, unknown }) => [text, unknown])).to.deep.equal([
          ['hello', true],
        ])
      })

      it('is unknown where a try ended and nobody knows, and is asked after before its lease is over', async () => {
        await say('hello')
        const [row] = await one.outbox.claim(10, 1_000, 10)
        expect(await one.outbox.lost(row!.id, row!.token, 60)).to.equal(true)
        const [again] = await other.outbox.claim(60, 1_000, 10)
        expect([again!.unknown, again!.tries, await other.outbox.unknowns()]).to.deep.equal([true, 1, 1])
      })

      it('is tried again, where it was refused, when it was told to be', async () => {
        await say('hello')
        const [row] = await one.outbox.claim(10, 1_000, 10)
        await one.outbox.refused(row!.id, row!.token, 50)
        expect([await other.outbox.claim(49, 1_000, 10), await other.outbox.next()]).to.deep.equal([[], 50])
        const [again] = await other.outbox.claim(50, 1_000, 10)
        expect([again!.unknown, again!.tries]).to.deep.equal([false, 1])
      })

      it('carries what belongs to no conversation, once', async () => {
        const alert = {
          id: 'alert:1',
          channel: 'sms',
          replyTo: '{"to":"staff"}',
          text: 'A new red item',
          language: 'en',
          priority: 'crisis',
        } as const
        await one.outbox.add(alert, 5)
        await other.outbox.add(alert, 6)
        const rows = await other.outbox.claim(10, 1_000, 10)
        expect(rows.map(({ token, ...row }) => row)).to.deep.equal([
          { ...alert, conversation: null, position: null, tries: 0, unknown: false },
        ])
      })
    })

    describe('what falls due', () => {
      const work = { id: 'ana:unfinished', kind: 'reminder', at: 100, conversation: null, body: '{}' } as const

      it('is claimed by one when it is due, behind nobody, and done once', async () => {
        await one.due.set(work)
        expect([await one.due.claim(99, 50, 9), await other.due.next()]).to.deep.equal([[], 100])
        const [claimed] = await one.due.claim(100, 50, 9)
        expect(await other.due.claim(149, 50, 9)).to.deep.equal([])
        expect(claimed).to.deep.include(work)
        expect(await one.due.done(work.id, claimed!.token)).to.equal(true)
        expect(await one.due.done(work.id, claimed!.token)).to.equal(false)
        await other.due.set({ ...work, at: 200 })
        expect([await other.due.claim(1e9, 50, 9), await other.due.next()]).to.deep.equal([[], null])
      })

      it('is claimed longest due first, no more at once than was asked for, and again once its leases are ended', async () => {
        await one.due.set({ ...work, id: 'later', at: 200 })
        await one.due.set(work)
        expect((await one.due.claim(300, 1e9, 1)).map(({ id }) => id)).to.deep.equal([work.id])
        await other.due.set({ ...work, at: 250 })
        expect((await other.due.claim(300, 1e9, 9)).map(({ id }) => id)).to.deep.equal(['later'])
        other.endLeases()
        expect((await other.due.claim(300, 1e9, 9)).map(({ id }) => id)).to.deep.equal(['later', work.id])
      })

      it('moves where it is set again, and goes to another where its holder is not heard of', async () => {
        await one.due.set(work)
        await other.due.set({ ...work, at: 200 })
        const [lost] = await one.due.claim(200, 50, 9)
        const [found] = await other.due.claim(250, 50, 9)
        expect([await one.due.done(work.id, lost!.token), await other.due.done(work.id, found!.token)]).to.deep.equal([
          false,
          true,
        ])
      })

      it('goes over to a conversation where it is set again for one', async () => {
        const { conversation } = await accept('hello')
        await one.due.set(work)
        await other.due.set({ ...work, conversation, body: '{"now":"hers"}' })
        const [claimed] = await one.due.claim(100, 50, 9)
        expect(claimed).to.deep.include({ ...work, conversation, body: '{"now":"hers"}' })
      })

      it('is set by a turn, with the turn', async () => {
        const { conversation } = await accept('hello', alone)
        const due = { ...work, conversation, body: '{"type":"due"}' }
        await one.store.commit(await one.store.open(conversation), [1], { ...outcome, due: [due] })
        expect((await other.due.claim(100, 50, 9)).map(({ token, ...rest }) => rest)).to.deep.equal([due])
      })
    })

    describe('keeping notes on places', () => {
      describeLocalNotes(() => ({ one: one.localNotes, other: other.localNotes }))
    })

    describe('keeping directories', () => describeEditions(() => ({ one: one.editions, other: other.editions })))
  })
}
