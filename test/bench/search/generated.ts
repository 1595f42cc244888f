import { readFileSync } from 'node:fs'
import type { OpenReferralService } from '../../../bot/ports/directory.ts'
import { needs } from '../../../content/needs.ts'
import type { Need } from '../../../dialogs/memory.ts'

/** Each run makes the same: a generator of its own, by mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const sample: readonly { name: string; description?: string }[] = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../content/directory/thornshire.json`, 'utf8'),
)
const sentences = sample.flatMap(({ description = '' }) => description.match(/[^.!?]+[.!?]/g) ?? [])
const letters = 'ABCDEFGHJKLMNPRSTUW'

/** A town of a made-up country as large as England, with a district of its own. */
interface Town {
  readonly name: string
  readonly district: string
  readonly lat: number
  readonly lon: number
}

const TOWNS = 400
const random = seeded(5)
const pick = <T>(some: readonly T[], by = random): T => some[Math.floor(by() * some.length)]!
const towns: readonly Town[] = Array.from({ length: TOWNS }, (_, at) => ({
  name: `${pick(['North', 'South', 'Kirk', 'Long', 'Ash', 'Birk', 'Fal', 'Hens'])}${pick(['field', 'ham', 'bury', 'ton', 'ley', 'wick'])} ${at}`,
  district: `${letters[at % 19]}${letters[Math.floor(at / 19)]}${1 + (at % 9)}`,
  lat: 51 + random() * 3.5,
  lon: -3 + random() * 3,
}))

/** So many services in Open Referral UK 3.0, with words, needs and places as directories have them. One in six is at no place. */
export function* services(number: number): Iterable<OpenReferralService> {
  const by = seeded(number)
  for (let n = 0; n < number; n++) {
    const town = towns[Math.floor(by() ** 1.5 * TOWNS)]!
    const need = pick(needs, by)
    const terms = [pick(need.terms, by), ...(by() < 0.3 ? [pick(pick(needs, by).terms, by)] : [])]
    const description = Array.from({ length: 2 + Math.floor(by() * 4) }, () => pick(sentences, by).trim()).join(' ')
    const at = { latitude: town.lat + (by() - 0.5) * 0.1, longitude: town.lon + (by() - 0.5) * 0.15 }
    const address = {
      address_1: `${1 + Math.floor(by() * 200)} Mill Lane`,
      city: town.name,
      postal_code: `${town.district} ${n % 10}AA`,
    }
    yield {
      ...{ id: `s${n}`, name: `${town.name} ${pick(sample, by).name}`, description: `${description} ${terms[0]}.` },
      ...{ status: 'active', url: 'https://place.example', assured_date: `20${18 + Math.floor(by() * 9)}-05-01` },
      organization: { name: `${pick(['Mill', 'Vale', 'Bridge', 'Well'], by)} Trust ${n % 997}` },
      service_areas: [{ name: town.name }],
      attributes: terms.map((name) => ({ taxonomy_term: { name } })),
      service_at_locations: by() < 1 / 6 ? [] : [{ location: { ...at, addresses: [address] } }],
    }
  }
}

export interface Asked {
  readonly needs: readonly Need[]
  readonly words: string
  readonly town: Town
}

/** So many searches, in the words of people. */
export function searches(number: number): readonly Asked[] {
  const by = seeded(11)
  return Array.from({ length: number }, () => {
    const need = pick(needs, by)
    const words = by() < 0.5 ? pick(need.phrases['en']!, by) : `is there a ${pick(need.terms, by)} near me`
    return { needs: [need.id], words, town: towns[Math.floor(by() ** 1.5 * TOWNS)]! }
  })
}
