import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hear } from '#bot/hear.ts'
import type { Ports } from '#bot/ports/ports.ts'
import { stateOf } from '#dialogs/step.ts'

/** The table for people in dialogs/README.md, cell by cell: the situation, what is heard, where that leads, what is said and kept. */
export const interruptionTable = readFileSync(join(import.meta.dirname, '../../dialogs/README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| .* \| `\w+` \|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  ) as [situation: string, heard: string, place: string, said: string, kept: string][]

/** Ports that write down, of each turn that is begun, whether or not it then fails, in which situation what was heard: `talking: help`. */
export function noting(seen: Set<string>, ports: Ports): Ports {
  const open: Ports['store']['open'] = async (id) => {
    const before = await ports.store.open(id)
    const next = before.waiting.find(({ kind }) => kind === 'danger') ?? before.waiting[0]
    const heard = next && (await hear(ports, before, [next]))
    if (heard) seen.add(`${situationOf(before.snapshot)}: ${heard.type}`)
    return before
  }
  return { ...ports, store: { ...ports.store, open } }
}

function situationOf(snapshot: string | null): string {
  const state = snapshot ? stateOf(snapshot) : 'new'
  if (state === 'crisis.withLinkWorker') return 'crisis with a link worker'
  if (state.startsWith('crisis')) return 'crisis'
  if (state === 'everyday.withLinkWorker') return 'with a link worker'
  if (state === 'everyday.stopped') return 'stopped'
  return state === 'new' ? 'new' : 'talking'
}
