import { expect } from 'chai'
import { DateTime } from 'luxon'
import { doDue, workUntilQuiet } from '#bot/work.ts'
import { somePorts } from '#test/support/ports.ts'

const london = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/London' }).toMillis()
const SECONDS = 10_000

describe('A reminder of a half-made referral', () => {
  let given: ReturnType<typeof somePorts>
  afterEach(() => given.end())

  /** Someone gets half way through a referral, at ten in the evening. */
  async function halfWay(who: string): Promise<string> {
    let conversation = ''
    for (const text of ['refer me', 'Eve', 'yes']) conversation = await writes(who, text)
    return conversation
  }

  async function writes(who: string, text: string): Promise<string> {
    const conversation = await given.writesAs(who)(text)
    given.time.now += SECONDS
    await workUntilQuiet(given.ports)
    return conversation
  }

  async function at(iso: string): Promise<readonly string[]> {
    given.time.now = london(iso)
    given.sms.takeSent()
    await workUntilQuiet(given.ports)
    return given.sms.takeSent()
  }

  beforeEach(async () => {
    given = somePorts()
    given.time.now = london('2026-11-23T22:00')
  })

  it('is said once, at ten the next morning', async () => {
    await halfWay('eve')
    expect(await at('2026-11-24T09:59')).to.deep.equal([])
    expect((await at('2026-11-24T10:00'))[0])
      .to.include('There is no rush')
      .and.include('When is best')
    expect([await at('2026-11-25T10:00'), await at('2026-12-25T10:00')]).to.deep.equal([[], []])
    expect(await given.ports.due.next()).to.equal(null)
  })

  it('is outlived where they wrote meanwhile, and moves on with each answer', async () => {
    await halfWay('eve')
    await writes('eve', 'help')
    expect(await at('2026-11-24T10:00')).to.deep.equal([])
    await halfWay('fay')
    await writes('fay', 'evenings')
    expect(await at('2026-11-24T22:00')).to.deep.equal([])
    expect((await at('2026-11-25T10:00'))[0]).to.include('Which GP surgery')
  })

  it('waits for the morning where the bot was down when it fell due', async () => {
    await halfWay('eve')
    given.killed()
    given = given.restarted()
    expect(await at('2026-11-24T20:30')).to.deep.equal([])
    expect(await at('2026-11-25T03:00')).to.deep.equal([])
    expect(await given.ports.due.next()).to.equal(london('2026-11-25T10:00'))
    expect(await at('2026-11-25T10:00')).to.have.length(1)
  })

  it('is said once though the bot is killed in the middle of it', async () => {
    await halfWay('eve')
    given.time.now = london('2026-11-24T10:00')
    await given.ports.due.claim(given.time.now, 30_000, 1)
    given.killed()
    given = given.restarted()
    const { due } = given.ports
    await doDue({ ...given.ports, due: { ...due, done: () => Promise.reject(new Error('killed')) } })
    given.killed()
    given = given.restarted()
    expect(await at('2026-11-24T10:00:01')).to.have.length(1)
    expect(await at('2026-11-24T10:01')).to.deep.equal([])
  })

  it('that fails holds up nobody else’s, and is tried again', async () => {
    const eve = await halfWay('eve')
    await halfWay('fay')
    given.time.now = london('2026-11-24T10:00')
    const { ports, errors } = given
    const accept: typeof ports.store.accept = (incoming, listen) =>
      'conversation' in incoming.to && incoming.to.conversation === eve
        ? Promise.reject(new Error('broken'))
        : ports.store.accept(incoming, listen)
    await workUntilQuiet({ ...ports, store: { ...ports.store, accept } })
    expect(errors).to.have.length(1)
    expect(given.sms.takeSent().filter((text) => text.includes('There is no rush'))).to.have.length(1)
    expect(await at('2026-11-24T10:01')).to.have.length(1)
  })
})
