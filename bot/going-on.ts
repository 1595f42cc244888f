import type { Heard } from '#dialogs/vocabulary.ts'

/** What is told behind a yes or a no is heard, and is no new start; null where nothing is. */
export function goingOn(next: Heard): Heard | null {
  if (next.type !== 'said') return null
  const { leaning, means } = next.understood
  if (means.includes('corrects') || (leaning !== 'tells' && leaning !== 'feels')) return null
  return { ...next, understood: { ...next.understood, goesOn: { leaning, text: next.text } } }
}
