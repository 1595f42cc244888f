import { mock } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { terminalChannel } from '#adapters/channels/terminal/channel.ts'
import { localAnalyser } from '#adapters/language/local/analyser.ts'
import type { Worker } from '#bot/keep-working.ts'
import { keepWorking } from '#bot/keep-working.ts'
import type { Ports } from '#bot/ports/ports.ts'
import { readArea } from '#content/areas.ts'
import { somePorts } from '#test/support/ports.ts'
import { closedDoor, until } from '#test/support/until.ts'

describe('A bot at work', () => {
  let given: ReturnType<typeof somePorts>
  let worker: Worker
  /** A house at work, which is woken by what people write to it. */
  const begin = (changes: Partial<Ports> = {}) => {
    given = somePorts({ wake: () => worker.wake(), ...changes })
    worker = keepWorking(given.ports)
    return given
  }
  afterEach(async () => {
    await worker.stop()
    given.end()
  })

  const said = async (id: string) =>
    (await given.ports.store.since(id, 0)).filter(({ by }) => by === 'bot').map(({ text }) => text)
  const beginnings = async (id: string) => (await said(id)).map((text) => text.replace(/\W.*/s, ''))
  const saidSomething = (id: string, times = 1) => until(async () => (await said(id)).length >= times)

  it('answers Ben while it looks something up for Ana, and then what she wrote, in her order', async () => {
    const looking = closedDoor()
    const { writesAs, time } = begin({
      directory: { describe: async () => null, named: async () => null, find: () => looking.through().then(() => []) },
      lookUpWithin: 60_000,
    })
    const ana = await writesAs('ana')('food bank in thornley')
    time.now += 3_000
    await until(() => looking.waiting() > 0)
    await writesAs('ana')('help', 'stop', 'start')
    const ben = await writesAs('ben')('help')
    await saidSomething(ben)
    expect([await said(ana), looking.waiting()]).to.deep.equal([[], 1])
    looking.open()
    await saidSomething(ana, 4)
    expect(await beginnings(ana)).to.deep.equal(['Hello', 'I', 'You', 'I'])
  })

  it('sends Ben his reply while the carrier keeps it waiting for Ana’s', async () => {
    const [sms, carrier] = [terminalChannel('sms'), closedDoor()]
    const send: typeof sms.send = async (id, replyTo, text) => {
      if (replyTo.includes('ana')) await carrier.through()
      return sms.send(id, replyTo, text)
    }
    const { ports, writesAs } = begin({ channels: { sms: { ...sms, send } } })
    await writesAs('ana')('help')
    await until(() => carrier.waiting() > 0)
    await writesAs('ben')('help')
    await until(() => sms.takeSent().length === 1)
    carrier.open()
    await until(() => sms.takeSent().length === 1)
    await until(async () => (await ports.outbox.next()) === null)
  })

  it('begins when it is woken, and does not wait for the next look round', async () => {
    mock.timers.enable({ apis: ['setInterval'] }) // Nobody looks round.
    const { writes } = begin()
    mock.timers.reset()
    for (let n = 1; n <= 10; n++) await saidSomething(await writes('help'), n)
  })

  it('hears what is sent in pieces as one turn, three seconds after the last and ten after the first', async () => {
    const { writes, time } = begin()
    const ana = await writes('food')
    for (let n = 0; n < 4; n++) {
      time.now += 2_400
      await writes('bank please')
      await pause(20)
    }
    expect(await said(ana)).to.deep.equal([])
    time.now += 400
    await saidSomething(ana)
    await writes('in thornley')
    time.now += 2_900
    await pause(20)
    expect(await said(ana)).to.have.length(1)
    time.now += 100
    await saidSomething(ana, 2)
    expect((await given.ports.store.open(ana)).version).to.equal(2)
  })

  it('answers danger at once, though more may come, and lets nobody wait behind it', async () => {
    const { writes } = begin()
    const ana = await writes('my money', 'is gone')
    await pause(20)
    expect(await said(ana)).to.deep.equal([])
    await writes('i want to end it all')
    await saidSomething(ana)
    expect((await said(ana))[0]).to.include('116 123')
    await until(async () => (await given.ports.store.open(ana)).waiting.length === 0)
  })

  it('sets aside the one piece that it cannot hear, after three tries, and answers the others', async () => {
    const { understand } = localAnalyser(readArea('thornshire'))
    const { ports, writes, time } = begin({
      analyser: {
        async understand(text) {
          if (text.includes('xylophone')) throw new Error('broken')
          return understand(text)
        },
      },
    })
    const ana = await writes('food bank', 'xylophone', 'in thornley')
    await until(async () => {
      time.now += 1_000
      return (await ports.store.open(ana)).waiting.length === 0
    })
    expect(await beginnings(ana)).to.deep.equal(['Hello', 'Sorry', 'What'])
    expect((await said(ana))[2]).to.include('near Thornley')
  })

  it('stops when what it began has ended, begins nothing more, and leaves the rest where it is kept', async () => {
    const looking = closedDoor()
    const { ports, writesAs, time } = begin({
      directory: { describe: async () => null, named: async () => null, find: () => looking.through().then(() => []) },
      lookUpWithin: 60_000,
    })
    const ana = await writesAs('ana')('food bank in thornley')
    time.now += 3_000
    await until(() => looking.waiting() > 0)
    let stopped = false
    const stopping = worker.stop().then(() => {
      stopped = true
    })
    const ben = await writesAs('ben')('help')
    await pause(250)
    expect([stopped, await said(ben)]).to.deep.equal([false, []])
    looking.open()
    await stopping
    expect(await said(ana)).to.have.length(1)
    expect((await ports.store.open(ben)).waiting).to.have.length(1)
  })

  it('stops only when a turn that it was about to begin has ended too', async () => {
    const [asking, taking] = [closedDoor(), closedDoor()]
    const { store } = begin().ports
    await worker.stop()
    const slow = {
      ready: () => asking.through().then(() => store.ready(given.time.now, 1)),
      open: (id: string) => taking.through().then(() => store.open(id)),
    }
    worker = keepWorking({ ...given.ports, store: { ...store, ...slow } })
    await given.writes('help')
    await until(() => asking.waiting() > 0)
    let stopped = false
    const stopping = worker.stop().then(() => {
      stopped = true
    })
    asking.open()
    await until(() => taking.waiting() > 0)
    await pause(20)
    expect(stopped).to.equal(false)
    taking.open()
    await stopping
  })

  it('does not try without a pause where nothing can be written down', async () => {
    const full = () => Promise.reject(new Error('full'))
    const { ports } = begin()
    await worker.stop()
    worker = keepWorking({ ...ports, store: { ...ports.store, commit: full, failed: full } })
    await given.writes('help')
    await until(() => given.errors.length >= 2)
    await pause(250)
    expect(given.errors).to.have.length(2)
  })
})
