import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { placeIn } from '#adapters/language/local/place.ts'
import { readArea } from '#content/areas.ts'
import { needs } from '#content/needs.ts'
import { smallTalk } from '#content/small-talk.ts'

interface Line {
  readonly said: string
  readonly district: string | null
}

const placeOf = placeIn(readArea('thornshire'))
const inTrafford = placeIn(readArea('trafford-trial'))
const district = (said: string) => placeOf(said)?.district ?? null
const read = (file: string): Line[] => parse(readFileSync(`${import.meta.dirname}/../measure/${file}`, 'utf8'))

describe('Where someone says that they are', () => {
  const lines = [...read('places-dev.yaml'), ...read('places-fresh.yaml')]
  const slips = lines.filter(({ said, district: meant }) => district(said) !== meant)

  it('is heard in 19 of 20 messages, misspelt, split, joined, by ear, or taken back', () => {
    expect(slips.length, JSON.stringify(slips, null, 1)).to.be.at.most(lines.length / 20)
  })

  it('is not made up where nobody says it', () => {
    expect(slips.filter(({ district: meant }) => meant === null)).to.deep.equal([])
  })

  it('is not heard in what people say that they need, or in small talk', () => {
    const said = [...needs.flatMap(({ phrases }) => phrases.en), ...smallTalk]
    for (const hear of [placeOf, inTrafford]) {
      const wrong = said.filter(
        (one) => hear(one) && !/thornley|northfield|millholme|southmoor|town centre|xx/i.test(one),
      )
      expect(wrong.length, wrong.join('\n')).to.be.at.most(2)
    }
  })

  it('is the place itself, not the town that it is in', () => {
    expect(placeOf('priory park in thornley')?.name).to.equal('Priory Park')
    expect(placeOf('thornley, kiln lane end')?.name).to.equal('Kiln Lane')
    expect(placeOf('im in thornley xx2')?.name).to.equal('XX2')
  })

  it('is where they are now, whatever they said before of where they were', () => {
    for (const said of ['not X anymore, Y now', 'no i said Y not X', 'used to live in X, now Y', 'moved from X to Y']) {
      for (const [x, y] of [
        ['thornley', 'hensby'],
        ['Castlegate', 'Coldharrow'],
        ['xx1', 'brackenbey'],
      ] as const) {
        const typed = said.replace('X', x).replace('Y', y)
        expect(district(typed), typed).to.equal(district(y))
      }
    }
  })

  it('is unknown where they only say where they are not', () => {
    for (const said of ['not thornley', 'i dont live in hensby any more', 'not in thornley or hensby', 'left xx3'])
      expect(district(said), said).to.equal(null)
  })

  it('is heard in a name that is also a word only where it is said to be a place', () => {
    for (const said of ['sale', 'im in sale and skint', 'near sale', 'sale area', 'Sale!'])
      expect(inTrafford(said)?.name, said).to.equal('Sale')
    for (const said of ['sale of cars', 'boot sale', 'in the sales', 'sail', 'for sale', 'we had to bury him', 'hide'])
      expect(inTrafford(said), said).to.equal(null)
  })

  it('is no other town of the country that is spelt nearly like one of ours', () => {
    for (const said of ['im in stratford', 'swindon', 'warrington', 'boston'])
      expect(inTrafford(said), said).to.equal(null)
  })

  it('is asked about where they name two of ours, or say that they are between them', () => {
    const either = (said: string) => inTrafford(said)?.either?.map(({ name }) => name)
    for (const said of ['sale or sale moor', 'im in sale or sale moor', 'between sale and sale moor'])
      expect(either(said), said).to.deep.equal(['Sale', 'Sale Moor'])
    for (const said of ['not in sale or stretford', 'for sale or rent', 'sale or swap', 'stretford and urmston'])
      expect(either(said), said).to.equal(undefined)
  })

  it('is no motorway and no friend, though the area has a district written so', () => {
    for (const said of ['the m6 was shut', 'stuck on the m25', 'thanks m8', 'm8'])
      expect(inTrafford(said), said).to.equal(null)
    expect(inTrafford('im in m6')?.district).to.equal('M6')
  })

  it('is not in a kiss before a number, nor in what is only like a postcode', () => {
    for (const said of ['thanks xx 3 kids here', 'me 2 3am', 'so 4 2nd', 'size xxl', 'win 2nd prize', 'priory'])
      expect(placeOf(said)?.name ?? '', said).to.not.match(/\d/)
  })

  it('is said to be where something else is, where only that is there', () => {
    for (const said of [
      ...['hosp apts in hensby how do i get there', 'my appointment is in hensby', 'i could not get to hensby'],
      ...['im not announcing it to half of hensby', 'i work in hensby', 'my mum is in hensby', 'need a lift to hensby'],
    ])
      expect(placeOf(said)?.aside, said).to.equal(true)
    for (const said of [
      ...['hensby', 'no i LIVE hensby', 'anything in hensby', 'is there somewhere to go in hensby', 'im near hensby'],
      ...['what about hensby', 'hensby not thornley', 'i work in thornley but live in hensby'],
    ])
      expect(placeOf(said)?.aside, said).to.equal(undefined)
  })

  it('is heard, or comes to an end, however much they write', () => {
    const pieces = ['xx3 ', 'm33 ', 'near thornly ', 'so 1 ', 'in skonmoor ', 'x x 3 ', 'a,', '.', 'not thornley ']
    for (const piece of pieces) placeOf(piece.repeat(40_000).slice(0, 40_000))
  }).timeout(10_000)
})
