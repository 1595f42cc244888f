import { listening } from '#content/ways.ts'

/** What came of a place to go, in the order in which outcomes.yaml tells of it. The first that is heard counts. */
export const outcomes = [
  ...(['gone', 'closedThen', 'closed', 'couldNotReach', 'unanswered', 'noAnswer'] as const),
  ...(['disliked', 'didNotGo', 'forgot', 'well'] as const),
] as const

export type PlaceOutcome = (typeof outcomes)[number]

const heard = listening('outcomes', outcomes)

/** By these a place may be no more: shut when they came, for good, or nobody answers its telephone. */
export const endings: ReadonlySet<PlaceOutcome> = new Set(['gone', 'closed', 'unanswered'] as const)

/** What somebody says came of a place that they were told of, or null. */
export function outcomeIn(text: string): PlaceOutcome | null {
  const all = heard(text)
  return outcomes.find((one) => all.has(one)) ?? null
}
