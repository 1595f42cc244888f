import { globSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { describeFeed, type MadeUp, type Makes } from '#test/contracts/feed.ts'
import { type Answer, end, feedServers, hurried, send } from '#test/support/feed-server.ts'
import { asVersion1, asVersion3, csv } from '#test/support/made-up.ts'

const reading = { memory: null, now: 7, patience: hurried }
const folder = mkdtempSync(join(tmpdir(), 'fingerpost-feeds-'))
after(() => rmSync(folder, { recursive: true }))
let made = 0

/** Files of ours, and temporary ones of SQLite, that are open. */
const openFiles = () =>
  globSync('/proc/self/fd/*').filter((fd) => {
    try {
      return /fingerpost-feeds-|etilqs_/.test(readlinkSync(fd))
    } catch {
      return false // It was closed since it was listed.
    }
  }).length

const { serve, close } = feedServers()
after(close)

interface Shape {
  readonly list: (all: readonly object[], page: number, size: number) => object
  readonly whole: (one: MadeUp) => object
  readonly listed: (one: MadeUp) => object
}

const pageOf = <One>(all: readonly One[], page: number, size: number) => all.slice((page - 1) * size, page * size)
const version3: Omit<Shape, 'listed'> = {
  list: (all, page, size) => ({
    total_items: all.length,
    last_page: page * size >= all.length,
    contents: pageOf(all, page, size),
  }),
  whole: asVersion3,
}
const version1: Omit<Shape, 'listed'> = {
  list: (all, page, size) => ({
    ...{
      totalElements: all.length,
      totalPages: 9,
      number: page - 1,
      size,
      first: page === 1,
      last: page * size >= all.length,
    },
    content: pageOf(all, page, size),
  }),
  whole: asVersion1,
}
const shallow = ({ id, name }: MadeUp) => ({ id, name, status: 'active', organization_id: 'o' })

function api({ list, whole, listed }: Shape): Makes {
  let asked = 0
  const answer =
    (all: readonly MadeUp[], upTo = Number.POSITIVE_INFINITY): Answer =>
    (_, response, url) => {
      asked += 1
      response.on('close', () => {
        asked -= 1
      })
      const id = /services\/(.+)$/.exec(url.pathname)?.[1]
      if (id) {
        const at = all.findIndex((one) => one.id === id)
        return at < upTo ? send(response, whole(all[at]!)) : end(response, 500)
      }
      const page = Number(url.searchParams.get('page'))
      if (page * 10 > upTo) return end(response, 500)
      send(response, list(all.map(listed), page, 10))
    }
  return {
    of: async (all) => feedFor(await serve(answer(all)), reading),
    brokenOff: async (all) => feedFor(await serve(answer(all, 12)), reading),
    empty: async () => feedFor(await serve(answer([])), reading),
    missing: async () => feedFor(await serve((_, response) => end(response, 404)), reading),
    held: () => asked,
  }
}

describeFeed('an API of Open Referral UK 3.0', api({ ...version3, listed: asVersion3 }))
describeFeed('an API of 3.0 whose list is shallow', api({ ...version3, listed: shallow }))
describeFeed('an API of Open Referral UK 1.0', api({ ...version1, listed: shallow }))
describeFeed('an API of 1.0 whose list is whole', api({ ...version1, listed: asVersion1 }))

/** A file of one kind, written whole or cut off. */
function file(
  extension: string,
  text: (all: readonly MadeUp[]) => string,
  more: { beside?: (path: string) => void; cut?: string | Buffer; in?: BufferEncoding } = {},
): Makes {
  const write = (all: readonly MadeUp[]) => {
    const path = join(folder, `${made++}.${extension}`)
    writeFileSync(path, text(all), more.in ?? 'utf8')
    more.beside?.(path)
    return path
  }
  return {
    of: async (all) => feedFor(write(all), reading),
    async brokenOff(all) {
      const path = write(all)
      truncateSync(path, Math.floor(statSync(path).size / 2))
      if (more.cut) writeFileSync(path, more.cut, { flag: 'a' })
      return feedFor(path, reading)
    },
    async empty() {
      const path = write([])
      return feedFor(path, reading)
    },
    missing: async () => feedFor(join(folder, `none.${extension}`), reading),
    held: openFiles,
  }
}

describeFeed(
  'a JSON file',
  file('json', (all) => JSON.stringify(all.map(asVersion3))),
)
describeFeed(
  'a JSON file of version 1.0',
  file('json', (all) => JSON.stringify({ content: all.map(asVersion1) }, null, 2)),
)
describeFeed(
  'an NDJSON file',
  file('ndjson', (all) => all.map((one) => `${JSON.stringify(asVersion3(one))}\n`).join('')),
)

const row = (one: MadeUp) => ({
  ...{ Name: one.name, About: one.description, 'Run by': one.provider, Kind: one.kind, Address: one.street },
  ...{ Postcode: one.postcode, Lat: one.latitude, Lon: one.longitude, Tel: one.phone, Site: one.web, Mail: one.email },
  ...{ Covers: one.area, Price: one.cost },
})
const mapping = `columns:
  name: Name
  description: About
  provider: Run by
  kind: Kind
  address: Address
  postcode: Postcode
  latitude: Lat
  longitude: Lon
  phone: Tel
  web: Site
  email: Mail
  area: Covers
  cost: Price
`
const beside = (path: string) => writeFileSync(path.replace(/\w+$/, 'yaml'), mapping)
// A quote that is never closed goes on to the end.
const cut = '\r\n"Lunch'
describeFeed(
  'a spreadsheet',
  file('csv', (all) => csv(all.map(row)), { beside, cut }),
)
describeFeed(
  'a spreadsheet with semicolons',
  file('csv', (all) => `\uFEFF${csv(all.map(row), ';')}`, { beside, cut }),
)

describeFeed(
  'a spreadsheet saved as Unicode text',
  file('txt', (all) => `\uFEFF${csv(all.map(row), '\t')}`, { beside, cut: Buffer.from(cut, 'utf16le'), in: 'utf16le' }),
)

function hsds(tables: (all: readonly MadeUp[]) => Readonly<Record<string, readonly object[]>>): Makes {
  const write = (all: readonly MadeUp[], last = '') => {
    const path = join(folder, `package-${made++}`)
    mkdirSync(path)
    for (const [name, rows] of Object.entries(tables(all)))
      writeFileSync(
        join(path, `${name}.csv`),
        csv(rows as Record<string, unknown>[]) + (name.startsWith('phones') ? last : ''),
      )
    return path
  }
  return {
    of: async (all) => feedFor(write(all), reading),
    brokenOff: async (all) => feedFor(write(all, '\r\n"01632'), reading),
    empty: async () => feedFor(write([]), reading),
    missing: async () => {
      const path = join(folder, `package-${made++}`)
      mkdirSync(path)
      return feedFor(path, reading)
    },
    held: openFiles,
  }
}

const ownRow = ({ id, name, description, web: url, email }: MadeUp) => ({
  ...{ id, organization_id: `o-${id}`, name, description, url, email, status: '' },
})
const places = (all: readonly MadeUp[]) => ({
  organizations: all.map(({ id, provider }) => ({ id: `o-${id}`, name: provider })),
  locations: all.map(({ id, latitude, longitude }) => ({ id: `l-${id}`, name: '', latitude, longitude })),
  phones: all.map(({ id, phone }) => ({ id: `p-${id}`, service_id: id, location_id: '', number: phone })),
  cost_options: all.map(({ id, cost }) => ({ id, service_id: id, amount_description: cost })),
})
const addresses = (all: readonly MadeUp[]) =>
  all.map(({ id, street, postcode }) => ({ id, location_id: `l-${id}`, address_1: street, postal_code: postcode }))

describeFeed(
  'an HSDS 2 package',
  hsds((all) => ({
    ...places(all),
    services: all.map(ownRow),
    physical_addresses: addresses(all),
    services_at_location: all.map(({ id }) => ({ id, service_id: id, location_id: `l-${id}` })),
    service_areas: all.map(({ id, area }) => ({ id, service_id: id, service_area: area })),
    services_taxonomy: all.map(({ id }) => ({ id, service_id: id, taxonomy_id: `t-${id}` })),
    taxonomy: all.map(({ id, kind }) => ({ id: `t-${id}`, name: kind })),
  })),
)
describeFeed(
  'an HSDS 3 package',
  hsds((all) => ({
    ...places(all),
    csv_services: all.map(ownRow),
    csv_addresses: addresses(all),
    csv_service_at_location: all.map(({ id }) => ({ id, service_id: id, location_id: `l-${id}` })),
    csv_service_areas: all.map(({ id, area }) => ({ id, service_id: id, name: area })),
    csv_attributes: all.map(({ id }) => ({ id, link_id: id, taxonomy_term_id: `t-${id}`, link_entity: 'service' })),
    csv_taxonomy_terms: all.map(({ id, kind }) => ({ id: `t-${id}`, name: kind })),
  })),
)
