import { BadUse } from '#bot/commands/command.ts'
import { type Notebook, namesOf, placeOf } from '#bot/commands/directory/note/places.ts'
import type { Typed } from '#bot/commands/directory/note/typed.ts'
import { inWords } from '#bot/commands/directory/note/writing.ts'
import { dayOf } from '#bot/commands/directory/with-editions.ts'
import type { LocalNote, Noted, PlaceReport } from '#bot/ports/local-notes.ts'
import { hiddenByReports } from '#bot/services/said-closed.ts'

/** All that staff noted, or of one place; or what people said of places. */
export async function listed(notebook: Notebook, rest: readonly string[], typed: Typed): Promise<void> {
  const [told, ...more] = rest
  if (more.length > 0) throw new BadUse('Say one place, by its id or its whole name, or none for all: note list PLACE')
  // What is not listed now is known by its id alone.
  const all = typed.reports ? await notebook.notes.reports() : await notebook.notes.all()
  const wanted =
    told === undefined || all.some(({ service }) => service === told) ? told : (await placeOf(notebook, told)).id
  const some = all.filter(({ service }) => wanted === undefined || service === wanted)
  const names = await namesOf(
    notebook,
    some.map(({ service }) => service),
  )
  const nameOf = (id: string) => names.get(id) ?? `${id} (not listed now)`
  if (typed.reports) return tellReports(some as readonly PlaceReport[], nameOf, typed.json)
  const notes = some as readonly LocalNote[]
  if (typed.json) return console.log(JSON.stringify({ notes: notes.map((note) => plain(note, names)) }))
  for (const { number, service, by, at, noted } of notes)
    console.log(`${number}  ${nameOf(service)}: ${inShort(noted)}. ${inWords(by)}, ${dayOf(at)}`)
  if (notes.length === 0) console.log('Nothing is noted.')
}

function tellReports(reports: readonly PlaceReport[], nameOf: (id: string) => string, json: boolean): void {
  const hidden = hiddenByReports(reports)
  const each = [...Map.groupBy(reports, ({ service }) => service)].map(([service, all]) => ({
    ...{ service, name: nameOf(service), reports: all.length, hidden: hidden.includes(service) },
    ...{ gone: all.filter(({ said }) => said === 'gone').length, since: all[0]!.day, last: all.at(-1)!.day },
  }))
  const most = each.toSorted((a, b) => b.reports - a.reports)
  if (json) console.log(JSON.stringify({ reports: most }))
  else most.forEach(tellReport)
  if (!json && each.length === 0) console.log('Nobody has said that a place is closed.')
}

interface Said {
  readonly service: string
  readonly name: string
  readonly reports: number
  readonly gone: number
  readonly since: string
  readonly last: string
  readonly hidden: boolean
}

function tellReport({ service, name, reports, gone, since, last, hidden }: Said): void {
  const people = reports === 1 ? '1 person' : `${reports} people`
  console.log(
    `${name}: ${people} since ${since}, the last on ${last}. Gone: ${gone}; nobody answers: ${reports - gone}.`,
  )
  console.log(
    `  ${hidden ? 'Hidden until you check it' : 'Once you have checked it'}: npm run directory -- note checked ${service} --by …`,
  )
}

function inShort(noted: Noted): string {
  switch (noted.note) {
    case 'tip':
      return `tip "${noted.words}"${noted.agreed.length > 0 ? ` (with the yes of ${noted.agreed.join(', ')})` : ''}`
    case 'hide':
      return `hidden, ${noted.why}`
    case 'correct':
      return `${noted.field} is ${noted.value ?? 'taken away'}`
    default:
      return { show: 'shown again', add: 'added', checked: 'checked' }[noted.note]
  }
}

function plain({ number, service, by, at, noted }: LocalNote, names: ReadonlyMap<string, string>) {
  return { number, service, name: names.get(service) ?? null, by, on: dayOf(at), ...noted }
}
