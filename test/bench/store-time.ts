import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome, Store } from '../../bot/ports/store.ts'
import type { Figure } from './figures.ts'
import { house, message, percentile, unheard } from './figures.ts'

const outcome: Outcome = {
  ...{
    snapshot: JSON.stringify({ words: 'x'.repeat(900) }),
    offer: { number: 1, choices: [] },
    at: 1,
    notes: [],
    gaps: [],
    due: [],
  },
  reply: { lines: [{ message: 'what-matters-again' }], text: 'x'.repeat(150), priority: 'usual' },
}

/** The store's own time for a turn (accept, open, commit) with so many conversations kept: p50 and p99, and checkpoints seen. */
export async function storeTime(kept: number, turns: number): Promise<Figure[]> {
  const { ports, folder, end } = house()
  for (let n = 0; n < kept; n += 1_000) {
    await Promise.all(
      Array.from({ length: Math.min(1_000, kept - n) }, (_, k) => once(ports.store, `fill ${n + k}`, n + k)),
    )
  }
  const wal = () => statSync(join(folder, 'conversations.db')).mtimeMs
  const times: number[] = []
  let checkpoints = 0
  for (let n = 0; n < turns; n++) {
    const before = wal()
    const at = performance.now()
    await once(ports.store, `measured ${n}`, Math.floor(Math.random() * kept))
    times.push(performance.now() - at)
    if (wal() !== before) checkpoints++
  }
  end()
  const of = `store time of a turn with ${kept.toLocaleString('en-GB')} conversations`
  return [
    { what: `${of}, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { what: `${of}, p99`, value: percentile(times, 0.99), unit: 'ms' },
    { what: `${of}, checkpoints in ${turns} turns`, value: checkpoints, unit: '' },
  ]
}

async function once(store: Store, id: string, person: number): Promise<void> {
  const { conversation, position } = await store.accept(
    message(id, `person ${person}`, 'the rent is late again'),
    () => unheard,
  )
  await store.commit(await store.open(conversation), [position], outcome)
}
