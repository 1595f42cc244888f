import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import type { Figure } from './figures.ts'
import { path } from './figures.ts'
import { manyPeople, most } from './turns.ts'

/** Whose time it is, by the nearest file of ours on the way up from where it was spent. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/stores\/sqlite\/(?:seal|keys)\.ts/, 'sealing'],
  [/stores\/sqlite\/group-commit\.ts/, 'commits, and the disk'],
  [/adapters\/stores\//, 'SQL statements'],
  [/\/dialogs\//, 'the machine'],
  [/\/content\//, 'words, dates and the area'],
  [/\/bot\//, 'the turn itself'],
  [/\/test\/bench\//, 'the bench'],
]

const PROFILER = 'the profiler itself'

/** Rounds before the profile: the first few are compiled while they run. */
const WARM = 3

/** Where the time of a turn goes without hearing, by part, in microseconds of a profile taken once all is warm. */
export async function whereTimeGoes(people: number, atOnce: number): Promise<Figure[]> {
  for (let round = 0; round < WARM; round++) await most(false, people, atOnce)
  const { walk, end } = manyPeople(false, people, atOnce)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await walk()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  end()
  const spent = timeByPart(profile)
  spent.delete(PROFILER)
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .map(([part, time]) => ({ what: `of a turn: ${part}`, value: time / (people * path.length), unit: 'µs' }))
}

function timeByPart({ nodes, samples, timeDeltas }: Profiler.Profile): Map<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const spent = new Map<string, number>()
  for (const [at, sample] of (samples ?? []).entries()) {
    const part = partOf(sample)
    spent.set(part, (spent.get(part) ?? 0) + timeDeltas![at]!)
  }
  return spent

  function partOf(id: number): string {
    const { callFrame } = byId.get(id)!
    if (callFrame.functionName === '(garbage collector)') return 'garbage collection'
    if (callFrame.url === 'node:inspector') return PROFILER
    const part = parts.find(([file]) => file.test(callFrame.url))
    if (part) return part[1]
    const parent = parents.get(id)
    return parent === undefined ? 'Node' : partOf(parent)
  }
}
