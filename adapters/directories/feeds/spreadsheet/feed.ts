import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { columnsOf, type Row, rowsIn } from '#adapters/directories/feeds/csv-rows.ts'
import { type Feed, importFailed } from '#adapters/directories/feeds/feed.ts'
import { type Mapping, readMapping, type Told, told } from '#adapters/directories/feeds/spreadsheet/mapping.ts'

/**
 * Reads a spreadsheet, saved as CSV, of which a mapping file in YAML says which column tells what: the one given, or the one
 * of the same name beside it. One row is one service.
 */
export function spreadsheet(path: string, mapping = path.replace(/\.\w+$/, '.yaml')): Feed {
  return {
    name: basename(path),
    total: () => null,
    memory: () => null,
    async *services() {
      const columns = await columnsOf(path)
      if (columns.length === 0) throw importFailed(`${path} has no columns. Its first line is to hold their names.`)
      if (!existsSync(mapping)) throw importFailed(`There is no mapping file ${mapping}. ${toBegin(columns)}`)
      const means = readMapping(mapping, columns)
      const ids = new Map<string, number>()
      let any = false
      for await (const row of rowsIn(path)) {
        any = true
        if (!Object.entries(means.only).every(([column, value]) => row[column] === value)) continue
        const service = serviceOf(row, means)
        // Two rows may tell of two sessions at one place.
        const before = ids.get(service.id) ?? 0
        ids.set(service.id, before + 1)
        yield before > 0 && !means.columns.id ? { ...service, id: `${service.id}-${before + 1}` } : service
      }
      if (!any) throw importFailed(`${path} has no rows below the names of its columns. Check the file.`)
    },
  }
}

function toBegin(columns: readonly string[]): string {
  return `It says which column tells what: "columns: { name: ${columns[0]} }" is the least. The columns are ${columns.join(', ')}. What can be told is ${told.join(', ')}.`
}

function serviceOf(row: Row, { columns, always }: Mapping) {
  const tell = (field: Told) => textOf(row, columns[field] ?? []) || always[field]
  const [name, address, postcode] = [tell('name'), tell('address'), tell('postcode')]
  const isSomewhere = address || postcode || tell('latitude')
  return {
    id:
      tell('id') ?? `row-${hash('sha1', JSON.stringify([name, address, postcode, tell('phone')]), 'hex').slice(0, 16)}`,
    ...{
      name,
      description: tell('description'),
      status: tell('status')?.toLowerCase(),
      url: tell('web'),
      email: tell('email'),
    },
    organization: tell('provider') ? { name: tell('provider') } : undefined,
    phones: tell('phone') ? [{ number: tell('phone') }] : [],
    ...{ fees_description: tell('cost'), application_process: tell('how to join') },
    ...{ eligibility_description: tell('who for'), assured_date: tell('last checked') },
    ...{ minimum_age: tell('youngest'), maximum_age: tell('oldest') },
    schedules: tell('when') ? [{ description: tell('when') }] : [],
    service_areas: tell('area') ? [{ name: tell('area') }] : [],
    languages: listed(tell('languages')).map((language) => ({ name: language })),
    attributes: listed(tell('kind')).map((kind) => ({ link_type: 'kind', taxonomy_term: { name: kind } })),
    service_at_locations: isSomewhere
      ? [
          {
            location: {
              ...{ location_type: 'physical', latitude: tell('latitude'), longitude: tell('longitude') },
              addresses: [{ address_1: address, city: tell('town'), postal_code: postcode, address_type: 'physical' }],
              accessibility: tell('access') ? [{ description: tell('access') }] : [],
            },
          },
        ]
      : [],
  }
}

/** What R and spreadsheets write where they have nothing. */
const nothing = /^(?:na|n\/a|#n\/a|null|-)$/i

function textOf(row: Row, columns: readonly string[]): string | undefined {
  const texts = columns.map((column) => row[column] ?? '').filter((text) => text !== '' && !nothing.test(text))
  return texts.join(', ') || undefined
}

const listed = (text: string | undefined) => (text ?? '').split(/[;|]/).flatMap((one) => one.trim() || [])
