import type { DatabaseSync } from 'node:sqlite'
import { openFile } from '#adapters/stores/sqlite/files.ts'
import type { LocalNote, LocalNotes, PlaceReport } from '#bot/ports/local-notes.ts'

/** Keeps notes beside the editions of a data folder, and reads what people said of places beside their conversations. */
export function openLocalNotes(folder: string): LocalNotes & { close(): void } {
  const [directory, conversations] = [openFile(folder, 'directory'), openFile(folder, 'conversations')]
  return {
    ...localNotes(directory, conversations),
    close() {
      directory.close()
      conversations.close()
    },
  }
}

/** The same, on files that are open. */
export function localNotes(directory: DatabaseSync, conversations: DatabaseSync): LocalNotes {
  const add = directory.prepare('insert into notes (service, at, body) values (?, ?, ?) returning number')
  const remove = directory.prepare('delete from notes where number = ? returning number, service, at, body')
  const all = directory.prepare('select number, service, at, body from notes order by number')
  const reports = conversations.prepare('select service, day, said from reports order by number')
  const clear = conversations.prepare('delete from reports where service = ?')
  // No number is given twice, so that the latest and how many there are tell whether anything came or went.
  const noted = directory.prepare(`select coalesce(max(number), 0) || '/' || count(*) as now from notes`)
  const reported = conversations.prepare(`select coalesce(max(number), 0) || '/' || count(*) as now from reports`)

  return {
    add: async ({ service, at, by, noted }) => Number(add.get(service, at, JSON.stringify({ by, noted }))!['number']),
    remove: async (number) => remove.all(number).map(noteFrom)[0] ?? null,
    all: async () => all.all().map(noteFrom),
    reports: async () => reports.all().map((row) => ({ ...row }) as unknown as PlaceReport),
    clearReports: async (service) => Number(clear.run(service).changes),
    current: async () => `${noted.get()!['now']} ${reported.get()!['now']}`,
  }
}

function noteFrom({ number, service, at, body }: Record<string, unknown>): LocalNote {
  return { number: Number(number), service: String(service), at: Number(at), ...JSON.parse(String(body)) }
}
