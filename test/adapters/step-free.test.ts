import { expect } from 'chai'
import { clean } from '#adapters/directories/cleaning/clean.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import { stepFreeIn, stepFreeOf } from '#adapters/directories/open-referral/steps.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

describe('Whether a place is without steps', () => {
  const says: [boolean | null, string][] = [
    [true, 'Step-free from the side door in Church Walk. Accessible toilet.'],
    [true, 'Ramp at the back. There are steps at the front.'],
    [true, 'Handicap accessible'],
    [false, 'Not wheelchair accessible.'],
    [false, 'Upstairs, up 12 steps, with no lift.'],
    [false, 'There are stairs only.'],
    [false, 'Not suitable for people in wheelchairs.'],
    [null, 'Hearing loop at the desk.'],
    [null, ''],
  ]
  for (const [is, description] of says)
    it(`is ${is ?? 'not known'} by "${description}"`, () => expect(stepFreeOf([{ description }])).to.equal(is))

  const tells: [boolean | null, readonly string[]][] = [
    [
      true,
      [
        'The building is fully wheelchair accessible.',
        'We meet in a step-free hall.',
        'Wheelchair users welcome.',
        'Suitable for wheelchairs.',
        'There is a ramp at the side door.',
        'Level access, hearing loop, free parking.',
        'Disabled access and toilet.',
        'Our venue is accessible to wheelchair users.',
        'The hall is fully accessible.',
        'Lunch club. No steps.',
        'No wheelchair access at the front, but there is a ramp at the back.',
        'Wheelchair accessible',
      ],
    ],
    [
      false,
      [
        'Sorry, there is no wheelchair access.',
        'Lunch club upstairs, no lift.',
        'We are on the first floor and there isn’t a lift.',
        'The building is not wheelchair accessible.',
        'Unfortunately the hall is not accessible for wheelchairs.',
        'Not suitable for wheelchair users.',
        'Wheelchair users cannot get in.',
        'We cannot accommodate wheelchairs.',
        'The room is up a flight of stairs.',
        'There are three steps at the entrance.',
        'You need to be able to manage stairs.',
        'No disabled access.',
        'The lift is out of order.',
      ],
    ],
    [
      null,
      [
        'A twelve steps group: we work the 12 steps.',
        'The first steps to getting back to work, and next steps.',
        'We lend wheelchairs, and fit ramps and stair lifts.',
        'A wheelchair accessible minibus.',
        'Wheelchair basketball for beginners.',
        'We campaign for wheelchair access to stations.',
        'High quality, accessible theatre.',
        'Help on the stairs at home, for those who fall.',
        'Fully accessible website.',
        'There is no lift home after the group.',
        'The hall is wheelchair accessible. The art room is upstairs, with no lift.',
        'Shops upstairs.',
      ],
    ],
  ]
  for (const [is, all] of tells)
    for (const words of all)
      it(`is ${is ?? 'not known'} where it says of itself "${words}"`, () => expect(stepFreeIn(words)).to.equal(is))

  const at = (more: object, ...accessibility: readonly object[][]) => {
    const locations = accessibility.map((notes, on) => ({
      location: {
        ...{ latitude: 53.4, longitude: -2.3, accessibility: notes },
        addresses: [{ address_1: `${on + 1} High Street`, postal_code: 'M33 2XF' }],
      },
    }))
    const given = { id: 's', name: 'Lunch Club', url: 'https://a.example', service_at_locations: locations, ...more }
    return listingOf(clean(given).service as OpenReferralService, '2026-11-22').places.map(({ stepFree }) => stepFree)
  }

  it('is told by its own notes first, then by what the record says anywhere', () => {
    const says = { description: 'Wheelchair accessible.' }
    expect(at(says, [])).to.deep.equal([true])
    expect(at(says, [{ description: 'Steps: there are stairs only' }])).to.deep.equal([false])
    expect(at({ eligibility_description: 'Not suitable for wheelchairs' }, [])).to.deep.equal([false])
    expect(at({ attributes: [{ taxonomy_term: { name: 'Wheelchair accessible' } }] }, [])).to.deep.equal([true])
  })

  it('is not known of one of several places, unless all are meant', () => {
    expect(at({ description: 'Wheelchair accessible.' }, [], [])).to.deep.equal([null, null])
    expect(at({ description: 'All our venues are wheelchair accessible.' }, [], [])).to.deep.equal([true, true])
  })

  it('takes no time to read, however long it is', () => {
    const began = performance.now()
    for (const part of ['up the steep ', 'wheelchair ', 'no lift ', 'venue is ', 'fully accessible '])
      stepFreeIn(part.repeat(5_000))
    expect(performance.now() - began).to.be.lessThan(2_000)
  })
})
