import { expect } from 'chai'
import { called } from '#adapters/directories/open-referral/called.ts'
import { listingOf } from '#adapters/directories/open-referral/map.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'

describe('What a service is called', () => {
  it('is its own name, where that says what it is', () => {
    for (const name of ['Langrigg Talking Café', 'Brackenby Community Shed', 'Warm Room'])
      expect(called(name, 'Langrigg Trust', ['Langrigg'])).to.equal(name)
  })

  it('tells whose it is, where its name is only a town or what many others are called', () => {
    expect(called('HENSBY', 'Survivors Together', ['Hensby'])).to.equal('Survivors Together: HENSBY')
    expect(called('Food Bank', "St Ninian's Church", ['Hensby'])).to.equal("St Ninian's Church: Food Bank")
    expect(called('Hensby Main Office', 'Survivors Together', ['Hensby'])).to.equal(
      'Survivors Together: Hensby Main Office',
    )
  })

  it('is left where nobody knows whose it is, or whose it is says it already', () => {
    expect(called('Food Bank', null, ['Hensby'])).to.equal('Food Bank')
    expect(called('Food Bank', 'Hensby Food Bank', ['Hensby'])).to.equal('Food Bank')
  })
})

describe('A service in another country', () => {
  const placed = (postal_code: string, latitude: number, longitude: number) =>
    listingOf(
      {
        ...{ id: 's', name: 'Service' },
        service_at_locations: [
          { location: { latitude, longitude, addresses: [{ address_1: '1 High St', postal_code }] } },
        ],
      } as OpenReferralService,
      '2026-11-23',
    ).places[0]

  it('stands where it says, by its ZIP code, which is a district', () => {
    expect(placed('33150-1234', 25.85, -80.2)).to.include({ district: '33150', postcode: null })
    expect(placed('33150', 25.85, -80.2)?.at).to.deep.equal({ lat: 25.85, lon: -80.2 })
  })

  it('is nowhere sure where a postcode here has a point that is not', () => {
    expect(placed('XX9 1AA', 25.85, -80.2)?.at).to.equal(null)
  })
})
