import type { Line } from '#content/words.ts'
import { keep, sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Note, Outcome } from '#dialogs/notes.ts'
import { placeToGo } from '#dialogs/places.ts'

const about = ({ places, named, met, shut }: Memory): readonly { name: string }[] =>
  shut === null
    ? places.filter((_, at) => named === null || at === named)
    : [...met, ...places].filter(({ id }) => id === shut).slice(0, 1)

/** Sorry first, by the name of the place, and what comes of it. */
export const ownsItShut = sayOf(({ context }) => [
  { message: 'follow-up-shut', blanks: { name: about(context)[0]?.name ?? '' } },
])

/** Another for what that one was for, open now or next. */
export const insteadOfShut = setOf(({ context }) => {
  const { met, shut, needs, refused } = context
  const before = met.find(({ id }) => id === shut)?.needs ?? []
  return {
    ...{ needs: before.length > 0 ? before : needs, thing: null },
    ...{ refused: [...refused, shut!], shown: [], places: [], cannotWait: true, manner: 'known' as const },
  }
})

const note = (memory: Memory, outcome: Outcome, words: string): Note => ({
  note: 'outcome',
  outcome,
  places: about(memory).map(({ name }) => name),
  words: words || null,
})

/** How it went, by a choice. */
export const went = (outcome: Outcome) => keep((now) => note(now.context, outcome, wordsOf(now)))

/** What came of it, in their own words. */
export const keptOutcome = keep((now) => {
  const heard = 'understood' in now.event ? now.event.understood.outcome : null
  return note(now.context, heard ?? 'told', wordsOf(now))
})

/** Heard first, and then one thing that may help, or nothing where nothing is wanted. */
export function afterOutcome(memory: Memory): readonly Line[] {
  const { outcome, places, notSafeToWrite } = memory
  if (outcome === 'well') return [{ message: 'follow-up-well' }]
  if (outcome === 'forgot') {
    const known = notSafeToWrite ? [] : places
    const told: Line = { message: 'follow-up-forgot', blanks: { known: known.length > 0 ? 'yes' : 'no' } }
    return [told, ...known.map((one) => placeToGo(one, 0))]
  }
  return [
    {
      message: 'follow-up-heard',
      blanks: { outcome: outcome ?? 'didNotGo' },
      choices: ['another', 'linkWorker', 'no'],
    },
  ]
}
