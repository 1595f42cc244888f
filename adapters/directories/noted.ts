import { corrected } from '#adapters/directories/corrected.ts'
import type { Sourced } from '#adapters/directories/index/index.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import type { LocalNote, LocalNotes, PlaceReport } from '#bot/ports/local-notes.ts'
import { hiddenByReports } from '#bot/services/said-closed.ts'
import type { Tip } from '#dialogs/tips.ts'

/** What places that only staff told of are said to come from. */
const LOCAL = 'local notes'

/** All that staff noted and people said, by the place that it is of. */
export interface Noted {
  /** Of each place whose record itself differs, by what: the same again where that is the same. */
  readonly changes: ReadonlyMap<string, string>
  readonly added: readonly OpenReferralService[]
  /** Shown to nobody. */
  readonly hidden: ReadonlySet<string>
  /** The latest first. */
  readonly tips: ReadonlyMap<string, readonly Tip[]>
  /** A record as staff know it. */
  readonly asKnown: (record: OpenReferralService) => OpenReferralService
}

export function notedIn(notes: readonly LocalNote[], reports: readonly PlaceReport[]): Noted {
  const byService = Map.groupBy(notes, ({ service }) => service)
  const changing = notes.filter(({ noted: { note } }) => note === 'add' || note === 'correct' || note === 'checked')
  return {
    changes: new Map(
      [...Map.groupBy(changing, ({ service }) => service)].map(([service, all]) => [
        service,
        all.map(({ number }) => number).join(),
      ]),
    ),
    added: notes.flatMap(({ noted, at }) =>
      noted.note === 'add' ? [{ ...noted.record, assured_date: noted.record['assured_date'] ?? dayOf(at) }] : [],
    ),
    hidden: new Set([...hiddenByStaff(byService), ...hiddenByReports(reports)]),
    tips: new Map([...byService].map(([service, all]) => [service, all.flatMap(tipIn).reverse()])),
    asKnown: (record) => (byService.get(record.id) ?? []).reduce(withNote, record),
  }
}

function hiddenByStaff(byService: ReadonlyMap<string, readonly LocalNote[]>): readonly string[] {
  const last = (all: readonly LocalNote[]) =>
    all.findLast(({ noted: { note } }) => note === 'hide' || note === 'show')?.noted.note
  return [...byService].flatMap(([service, all]) => (last(all) === 'hide' ? [service] : []))
}

function withNote(record: OpenReferralService, { at, noted }: LocalNote): OpenReferralService {
  if (noted.note === 'correct') return corrected(record, noted.field, noted.value)
  const assured = String(record['assured_date'] ?? '')
  return noted.note === 'checked' && assured < dayOf(at) ? { ...record, assured_date: dayOf(at) } : record
}

const tipIn = ({ at, by: { name, team }, noted }: LocalNote): readonly Tip[] =>
  noted.note === 'tip' ? [{ words: noted.words, name, team, on: dayOf(at) }] : []

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)

/** The services as staff know them: those that no feed has, and then each with what was put right. */
export async function* withNotes(services: AsyncIterable<Sourced>, { added, asKnown }: Noted): AsyncGenerator<Sourced> {
  const known = new Set(added.map(({ id }) => id))
  for (const service of added) yield { source: LOCAL, service: asKnown(service) }
  for await (const one of services) if (!known.has(one.service.id)) yield { ...one, service: asKnown(one.service) }
}

/** The places whose records are told differently now. */
export function changedSince(before: Noted, now: Noted): ReadonlySet<string> {
  const ids = [...before.changes.keys(), ...now.changes.keys()]
  return new Set(ids.filter((id) => before.changes.get(id) !== now.changes.get(id)))
}

/** As much of the local notes as a search reads. */
export type Read = Pick<LocalNotes, 'all' | 'reports' | 'current'>

/** Reads what is noted, and reads it again only where something has changed. */
export function readingNotes(notes: Read): () => Promise<Noted> {
  let read: { readonly of: string; readonly noted: Noted } | null = null
  return async () => {
    const of = await notes.current()
    if (read?.of !== of) read = { of, noted: notedIn(await notes.all(), await notes.reports()) }
    return read.noted
  }
}

/** Nobody has noted anything. */
export const noNotes: Read = { all: async () => [], reports: async () => [], current: async () => '' }
