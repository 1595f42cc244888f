import { expect } from 'chai'
import { clean } from '#adapters/directories/cleaning/clean.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

const read = (description: string) => {
  const at = { id: 'l', location: { id: 'p', addresses: [{ address_1: '1 School Road', postal_code: 'XX1 1AA' }] } }
  const given = { id: 's', name: 'Lunch Club', url: 'https://a.example', description, service_at_locations: [at] }
  return listingOf(clean(given).service as OpenReferralService, '2026-11-22')
}

describe('What a record says in words of its own', () => {
  it('tells somebody with a wheelchair where there are stairs, and not where there is a lift too', () => {
    const steps = [
      'Access is by a steep staircase.',
      "Sadly our venue isn't suitable for people who use wheelchairs.",
      'Entrance has two steps and no handrail.',
      'Not accessible.',
      'There are a lot of steps up to the door.',
    ]
    for (const words of steps) expect(read(words).places[0]!.stepFree, words).to.equal(false)
    const unsaid = [
      'The building has a lift and stairs.',
      'The church has steps and a ramp.',
      'Twelve steps to recovery.',
      'Not accessible by car.',
      'Steps and stairs: a dance class.',
    ]
    for (const words of unsaid) expect(read(words).places[0]!.stepFree, words).not.to.equal(false)
  })

  it('tells somebody who would come alone that they must be referred, and nobody who need not be', () => {
    const referred = [
      'We only take people sent to us by a social worker.',
      'No walk-ins. Your GP has to send us a form.',
      "Please don't just turn up, referrals come from the hospital.",
      'Speak to your GP about being referred.',
      'Professionals only can refer.',
      'Referrals accepted from professionals only.',
    ]
    for (const words of referred) expect(read(words).howToJoin, words).to.equal('needs-referral')
    const free = [
      'Referrals accepted from anyone.',
      'Referrals are made to other agencies.',
      'Letters sent by your GP can be read to you.',
      'Talk to your GP about your diet.',
      'We take referrals from professionals, and individuals can self refer.',
    ]
    for (const words of free) expect(read(words).howToJoin, words).not.to.equal('needs-referral')
  })

  it('tells strangers whom it is for alone, and keeps nobody out who may come', () => {
    const alone = [
      'Exclusively for ex-miners.',
      'Strictly residents of Elm House.',
      'For people registered with Delamere Medical Practice.',
      'You need to be a member of the union to attend.',
      'Not open to the public.',
      'Only people who live in Bolton can attend.',
      'Invitation only.',
      'For those already using our service.',
      'For members of the RAF Association.',
      'For families whose children go to Moss Park School.',
    ]
    for (const words of alone)
      expect(
        read(words).limits.map(({ is }) => is),
        words,
      ).to.include('alone')
    const anyone = [
      'You do not have to be a member of the church.',
      'No need to be a member of anything.',
      'The office is not open to the public, but the hall is.',
      'Only people who love food.',
      "Strictly no members' dogs.",
      'Run by members of the Sale Methodist Church for all.',
    ]
    for (const words of anyone) expect(read(words).limits, words).to.eql([])
  })

  it('sends nobody to what is over, and hides nothing that goes on', () => {
    const over = [
      'Our final meeting took place on 12 May 2025.',
      'This service is no longer being delivered.',
      'We have not met since the pandemic.',
      'No longer in operation.',
      'The cafe shut in 2022 for good.',
      'Lunches for all. Sessions have been cancelled until further notice.',
      'The club came to an end last year.',
      'Please note: group has been discontinued.',
      'Project ended 31/03/2024.',
      'This was a one-year project which ended in 2024.',
    ]
    for (const words of over) expect(read(words).hidden, words).to.equal('says that it is closed')
    const open = [
      'The mill closed in 2015.',
      'The local library shut in 2019.',
      'Our funding ended in 2023 and we now run on donations.',
      'Tuesday sessions are cancelled until further notice.',
      'We have not missed a week since 2010.',
      'The group disbanded in 2010 and re-formed in 2012.',
      'The last meeting was held on 12 March 2026, minutes are online.',
      'The club started 01/04/2024.',
    ]
    for (const words of open) expect(read(words).hidden, words).to.equal(null)
  })

  it('tells somebody with little money what it costs, and no price of something else', () => {
    const costs: [string, string][] = [
      ["It doesn't cost anything.", 'free'],
      ['Completely free.', 'free'],
      ['Free of charge and open to all.', 'free'],
      ['Sessions cost £3.50.', '£3.50'],
      ['£4 on the door.', '£4 on the door'],
      ['£5 for members, £7 for non-members.', '£5 for members, £7 for non-members'],
      ['A weekly fee of £3 applies.', '£3'],
      ['Entry £2.', '£2'],
      ['There is a small charge.', 'a small charge'],
    ]
    for (const [words, cost] of costs) expect(read(words).cost, words).to.equal(cost)
    const others = [
      'The group raised £300.',
      'It costs nothing to ask.',
      'A small charge for parking.',
      'Children go free, adults £4.',
      'Free parking.',
    ]
    for (const words of others) expect(read(words).cost, words).to.equal(null)
  })

  it('is for those of 50 plus, and for others too where 50 plus people come', () => {
    expect(read('For lunch and talk, 50 plus.').audience.ages.from).to.equal(50)
    expect(read('Age 65 or more.').audience.ages.from).to.equal(65)
    expect(read('We have 50 plus members.').audience.ages.from).to.equal(0)
  })
})
