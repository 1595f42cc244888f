import { subjects } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'

/** Of each subject, how likely it is that somebody looks for it who says this, from 0 to 1; all together 1 at the most. */
export type LookedFor = (words: string) => Promise<ReadonlyMap<string, number>>

/** What belongs to none of the needs that they look for something of is by so much less likely. */
const OF_NO_NEED = 0.1
/** As likely as this beside the likeliest a subject may be meant. */
const MAY_BE_MEANT = 0.1
/** Where no subject is as likely as this they look for nothing that is known so. */
const LEAST = 0.03
/** How much less a subject is what they look for that is less likely than another: little, or it would not be shown beside it. */
const LESS = 0.3
/** How much is what will do as well, the first of it most. */
const AS_WELL = [0.7, 0.6, 0.5, 0.45]
const LAST = 0.4

/** How much each subject would be what they came for, from 0 to 1, and which of them a place must be there for; null where that cannot be told. */
export function subjectsMeant(
  chances: ReadonlyMap<string, number>,
  needs: readonly Need[],
): { readonly subjects: ReadonlyMap<string, number>; readonly core: ReadonlySet<string> } | null {
  const isOfNeed = (id: string) => needs.length === 0 || subjects.get(id)!.needs.some((need) => needs.includes(need))
  const likely = [...chances]
    .map(([id, chance]) => [id, isOfNeed(id) ? chance : chance * OF_NO_NEED] as const)
    .sort((a, b) => b[1] - a[1])
  const most = likely[0]?.[1] ?? 0
  if (most < LEAST) return null
  const much = new Map<string, number>()
  const add = (id: string, value: number) => much.set(id, Math.max(value, much.get(id) ?? 0))
  for (const [id, chance] of likely) {
    if (chance < most * MAY_BE_MEANT) break
    const value = (chance / most) ** LESS
    add(id, value)
    for (const [at, near] of subjects.get(id)!.near.entries()) add(near, value * (AS_WELL[at] ?? LAST))
  }
  return { subjects: new Map([...much].sort((a, b) => b[1] - a[1])), core: new Set(much.keys()) }
}
