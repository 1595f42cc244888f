import { expect } from 'chai'
import { localDirectory } from '#adapters/directories/local.ts'
import { workUntilQuiet } from '#bot/work.ts'
import { service } from '#test/contracts/directory.ts'
import { editionsInMemory } from '#test/support/editions.ts'
import { somePorts } from '#test/support/ports.ts'

describe('A place that people say is closed', () => {
  let given: ReturnType<typeof somePorts>
  afterEach(() => given.end())

  it('is hidden from others by three of them, and not by one who says it thrice', async () => {
    const more = { contacts: [{ phones: [{ number: '01632 960123' }] }] }
    const pantry = service('Mill Lane Pantry', 'Food bank', { north: 0, postcode: 'XX1 2AF' }, more)
    const editions = editionsInMemory({ source: 'county', importedAt: 1, services: [pantry] })
    given = somePorts()
    const { time, sms, localNotes } = given
    const ports = { ...given.ports, directory: localDirectory(editions, () => time.now, { notes: localNotes }) }
    const says = async (who: string, text: string) => {
      await given.writesAs(who)(text)
      time.now += 10_000
      await workUntilQuiet(ports)
      return sms.takeSent().join('\n')
    }
    const reports = async (who: string) => {
      expect(await says(who, 'food bank in thornley'), who).to.include('Mill Lane Pantry')
      expect(await says(who, 'its closed down')).to.include('sorry about Mill Lane Pantry')
    }
    for (const who of ['ana', 'bo']) await reports(who)
    expect(await says('ana', 'start again')).to.be.a('string')
    await reports('ana')
    expect(await localNotes.reports()).to.deep.equal(
      ['ana', 'bo'].map(() => ({ service: pantry.id, day: '2026-11-23', said: 'gone' })),
    )
    await reports('cy')
    expect(await says('di', 'food bank in thornley')).not.to.include('Mill Lane Pantry')
    await localNotes.clearReports(pantry.id)
    expect(await says('ed', 'food bank in thornley')).to.include('Mill Lane Pantry')
  })
})
