import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { z } from 'zod'
import type { OpenReferralService } from '#bot/ports/directory.ts'

export type Peer = (words: string, limit: number) => readonly string[]

/** A plain FTS5 query, and minisearch with default settings, over the same documents. */
export function openPeers(services: readonly OpenReferralService[]): Readonly<Record<'fts5' | 'minisearch', Peer>> {
  const documents = services.map(documentOf)
  return { fts5: fts5(documents), minisearch: minisearch(documents) }
}

export const fields = ['name', 'description', 'terms', 'provider', 'address'] as const
export type Document = Readonly<Record<(typeof fields)[number] | 'id', string>>

const Shape = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  organization: z.looseObject({ name: z.string().default('') }).default({ name: '' }),
  attributes: z.array(z.looseObject({ taxonomy_term: z.looseObject({ name: z.string().default('') }) })).default([]),
  service_at_locations: z
    .array(z.looseObject({ location: z.looseObject({ addresses: z.array(z.looseObject({})).default([]) }) }))
    .default([]),
})

/** What a peer is given of a service: all that ours reads in it. */
export function documentOf(service: OpenReferralService): Document {
  const { id, name, description, organization, attributes, service_at_locations } = Shape.parse(service)
  const terms = attributes.map(({ taxonomy_term }) => taxonomy_term.name).join(' ')
  const address = service_at_locations
    .map(({ location }) => Object.values(location.addresses[0] ?? {}).join(' '))
    .join(' ')
  return { id, name, description, terms, provider: organization.name, address }
}

function fts5(documents: readonly Document[]): Peer {
  const db = new DatabaseSync(':memory:')
  db.exec(`create virtual table services using fts5 (id unindexed, ${fields.join(', ')})`)
  const add = db.prepare('insert into services values (?, ?, ?, ?, ?, ?)')
  db.exec('begin')
  for (const one of documents) add.run(one.id, ...fields.map((field) => one[field]))
  db.exec('commit')
  const find = db.prepare('select id from services where services match ? order by rank limit ?')
  return (words, limit) => {
    const terms = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return find.all(terms.map((term) => `"${term}"`).join(' OR '), limit).map(({ id }) => String(id))
  }
}

function minisearch(documents: readonly Document[]): Peer {
  const index = new MiniSearch<Document>({ fields: [...fields] })
  index.addAll(documents)
  return (words, limit) =>
    index
      .search(words)
      .slice(0, limit)
      .map(({ id }) => String(id))
}
