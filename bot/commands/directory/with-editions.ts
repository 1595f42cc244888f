import { existsSync } from 'node:fs'
import { openEditions } from '#adapters/stores/sqlite/editions.ts'
import { openGazetteer } from '#adapters/stores/sqlite/gazetteer.ts'
import { BadUse } from '#bot/commands/command.ts'
import type { Editions } from '#bot/ports/directory.ts'
import type { Gazetteer } from '#bot/ports/gazetteer.ts'
import { readSettings } from '#bot/settings.ts'

/** What every word of the command takes. */
export const everywhere = { json: { type: 'boolean', default: false }, data: { type: 'string' } } as const

/** Uses what is kept in a data folder, and lets go of it. */
export async function withEditions<Result>(
  folder: string | undefined,
  use: (editions: Editions, gazetteer: Gazetteer) => Promise<Result>,
): Promise<Result> {
  const where = folder ?? readSettings().DATA_DIR
  const [editions, gazetteer] = [openEditions(where), openGazetteer(where)]
  try {
    return await use(editions, gazetteer)
  } finally {
    gazetteer.close()
    editions.close()
  }
}

/** A folder to be read from is there before it is opened, which would make one. */
export function inFolder(folder: string | undefined): void {
  if (folder !== undefined && !existsSync(folder)) throw new BadUse(`There is no folder ${folder}.`)
}

export function listed(counts: Readonly<Record<string, number>>): string {
  const each = Object.entries(counts).map(([what, number]) => `${what} ${number}`)
  return each.join(', ') || 'none'
}

export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
