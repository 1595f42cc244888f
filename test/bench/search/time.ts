import { argv } from 'node:process'
import MiniSearch from 'minisearch'
import { makeIndex, type Sourced } from '../../../adapters/directories/index/index.ts'
import { searchIn } from '../../../adapters/directories/local.ts'
import { offersOf } from '../../../adapters/directories/offers.ts'
import { servesOf } from '../../../adapters/directories/serves.ts'
import { likelyNeeds } from '../../../adapters/language/local/needs.ts'
import { noGazetteer } from '../../../bot/ports/gazetteer.ts'
import { nobodyKnown } from '../../../content/who.ts'
import { documentOf, fields } from '../../measure/search-peers.ts'
import { percentile } from '../figures.ts'
import { type Asked, searches, services } from './generated.ts'

/** `node --expose-gc time.ts ours 10000`: how long it takes to build, what it takes to hold, and how long a search takes. */
const [, , engine, many] = argv
const number = Number(many)
const SEARCHES = 1_000
const today = '2026-11-23'

type Find = (asked: Asked, near: boolean) => void

const settled = () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const before = settled()
const began = performance.now()
const find = engine === 'ours' ? await ours() : minisearch()
const build = (performance.now() - began) / 1000
const memory = (settled() - before) / 2 ** 20

const all = searches(SEARCHES)
for (const asked of all.slice(0, 100)) find(asked, true)
const told = { 'with a place': times(true), 'without a place': times(false) }
if (process.env['HEAP']) console.error(process.memoryUsage())
console.log(JSON.stringify({ build, memory, ...told }))

/** Each search is timed five times, and the least counts: what else the machine does is no part of it. */
function times(near: boolean) {
  const each = all.map((asked) => Math.min(...[1, 2, 3, 4, 5].map(() => timed(asked, near))))
  return { p50: percentile(each, 0.5), p99: percentile(each, 0.99) }
}

function timed(asked: Asked, near: boolean): number {
  const start = performance.now()
  find(asked, near)
  return performance.now() - start
}

function* generated(): Iterable<Sourced> {
  for (const service of services(number)) yield { source: 'generated', service }
}

async function ours(): Promise<Find> {
  const index = await makeIndex(generated(), today, noGazetteer, likelyNeeds)
  const open = { wishes: [], rather: [], weekday: null, age: null, who: nobodyKnown, without: [] } as const
  return ({ needs, words, town }, near) => {
    const where = { postcode: null, district: town.district }
    return searchIn(
      index,
      { ...open, needs, words, near: near ? town.district : null, soonest: false, evenUnreachable: false, limit: 3 },
      Date.parse(today),
      near ? { near: where, here: index.geography.whereIs(where) } : null,
    )
  }
}

/** Its own defaults, and of what it finds those that serve the need and are within 15 miles. */
function minisearch(): Find {
  const index = new MiniSearch({ fields: [...fields], storeFields: ['needs', 'lat', 'lon'] })
  for (const service of services(number)) {
    const document = documentOf(service)
    const [there] =
      (service as { service_at_locations?: readonly { location: { latitude: number; longitude: number } }[] })
        .service_at_locations ?? []
    const { name, terms, description } = document
    const offers = offersOf(name, [terms], description, { alone: [], among: [] })
    const serves = [...servesOf({ kinds: [{ name: terms, code: null }], name, description, offers }, null).keys()]
    index.add({ ...document, needs: serves, lat: there?.location.latitude, lon: there?.location.longitude })
  }
  return ({ needs, words, town }, near) => {
    const filter = (one: Record<string, unknown>) => {
      const [lat, lon] = [one['lat'] as number | undefined, one['lon'] as number | undefined]
      const away = lat === undefined ? 0 : Math.hypot((lat - town.lat) * 69, (lon! - town.lon) * 42)
      return needs.some((need) => (one['needs'] as readonly string[]).includes(need)) && (!near || away <= 15)
    }
    index.search(words, { filter }).slice(0, 3)
  }
}
