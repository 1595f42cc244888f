import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { workUntilQuiet } from '#bot/work.ts'
import { service } from '#test/contracts/directory.ts'
import { editionsInMemory, keepWhole } from '#test/support/editions.ts'
import { somePorts } from '#test/support/ports.ts'

describe('A place that is withdrawn in the middle of a conversation', () => {
  let given: ReturnType<typeof somePorts>
  afterEach(() => given.end())

  it('is told to be no longer listed, when more is asked of it and when a question is', async () => {
    const phone = (number: string) => ({ contacts: [{ phones: [{ number }] }], cost_options: [{ amount: 0 }] })
    const at = { north: 0, postcode: 'XX1 2AF' }
    const pantry = service('Mill Lane Pantry', 'Food bank', at, phone('01632 960123'))
    const larder = service('Kiln Lane Larder', 'Food bank', at, phone('01632 960124'))
    const editions = editionsInMemory({ source: 'county', importedAt: 1, services: [pantry, larder] })
    given = somePorts({ directory: localDirectory(editions, () => Date.UTC(2026, 10, 23)) })
    const { ports, writes, time, sms } = given
    const saidTo = async (text: string) => {
      await writes(text)
      time.now += 10_000
      await workUntilQuiet(ports)
      return sms.takeSent().join('\n')
    }
    const [first] = /Mill Lane Pantry|Kiln Lane Larder/.exec(await saidTo('food bank in thornley'))!
    await keepWhole(editions, {
      ...{ source: 'county', importedAt: 2 },
      services: [pantry, larder].filter(({ name }) => name !== first),
    })
    expect(await saidTo('1')).to.match(
      new RegExp(`^This one is no longer listed: ${first}. Ring 01632 96012\\d before`),
    )
    expect(await saidTo('how much is it')).to.include(`${first}: this one is no longer listed.`)
  })
})
