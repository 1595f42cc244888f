import { expect } from 'chai'
import { geographyOf } from '#adapters/directories/geography.ts'
import { pointsOf } from '#adapters/directories/points.ts'

const right = { lat: 53.42, lon: -2.32 }
/** Somebody lost the minus. */
const wrong = { lat: 53.42, lon: 2.32 }
const place = (postcode: string, at: { lat: number; lon: number } | null) => ({
  ...{ postcode, district: postcode.split(' ')[0]!, at },
})
const beside = (miles: number) => ({ lat: right.lat + miles / 69, lon: right.lon })
const others = [1, 2, 3, 4].map((miles) => place(`M33 ${miles}AB`, beside(miles / 4)))

describe('Where postcodes are', () => {
  it('is not moved by one record that is wrong of where it is', () => {
    const both = pointsOf([...others, place('M33 3XY', wrong), place('M33 3XY', right)], new Map())
    expect(both.postcodes.get('M33 3XY')).to.deep.equal(right)
    const three = pointsOf([place('M33 3XY', right), place('M33 3XY', wrong), place('M33 3XY', right)], new Map())
    expect(three.postcodes.get('M33 3XY')).to.deep.equal(right)
    expect(three.districts.get('M33')!.give).to.equal(1)
    expect(both.districts.get('M33')!.lon).to.be.closeTo(right.lon, 0.0001)
  })

  it('is what a gazetteer says before what any record does', () => {
    const { postcodes, districts } = pointsOf([place('M33 3XY', wrong)], new Map([['M33 3XY', right]]))
    expect(postcodes.get('M33 3XY')).to.deep.equal(right)
    expect(districts.get('M33')).to.include(right)
  })

  it('is not told by a record alone that is far from all others of its district', () => {
    const { postcodes, astray } = pointsOf([...others, place('M33 3XY', wrong)], new Map())
    expect(postcodes.has('M33 3XY')).to.equal(false)
    expect(astray(place('M33 3XY', wrong))).to.be.closeTo(190, 5)
  })

  it('is told by a record that is where it may well be', () => {
    const { astray } = pointsOf([...others, place('M33 3XY', beside(6))], new Map())
    expect(astray(place('M33 3XY', beside(6)))).to.equal(null)
    expect(pointsOf([place('KW1 4AB', wrong)], new Map()).astray(place('KW1 4AB', wrong))).to.equal(null)
    expect(astray(place('M33 1AB', beside(2)))).to.equal(null)
    expect(astray(place('M33 1AB', null))).to.equal(null)
    const wide = [10, 20, 30, 40, 50].map((miles) => place(`IV27 ${miles / 10}AB`, beside(miles)))
    for (const one of wide) expect(pointsOf(wide, new Map()).astray(one), one.postcode).to.equal(null)
  })

  it('is where a place is shown whose own point is far from it', () => {
    const places = [...others, place('M33 3XY', wrong), place('M33 3XY', right)]
    const geography = geographyOf([{ areas: [], places: places.map((one) => ({ ...one, street: null })) }])
    expect(geography.whereIsPlace(place('M33 3XY', wrong))).to.deep.equal({ ...right, give: 0 })
    expect(geography.whereIsPlace(place('M33 3XY', beside(0.1)))).to.deep.equal({ ...beside(0.1), give: 0 })
  })
})
