import type { Line } from '#content/words.ts'
import { keep, sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Note, Outcome } from '#dialogs/notes.ts'
import { numbersFor } from '#dialogs/numbers.ts'
import { sentence } from '#dialogs/of-places.ts'
import { placeToGo } from '#dialogs/place-to-go.ts'

const shownOf = ({ places, named }: Memory) => places.filter((_, at) => named === null || at === named)

const about = (memory: Memory): readonly { name: string }[] => {
  const { places, met, shut } = memory
  return shut === null ? shownOf(memory) : [...met, ...places].filter(({ id }) => id === shut).slice(0, 1)
}

/** Nobody answers there, or it is gone, moved or shut. */
const endingOf = ({ outcome }: Memory) => (outcome === 'unanswered' ? 'unanswered' : 'closed')

/** Kept against the place, for who looks after the list. */
export const keptReport = keep(({ context }) => ({
  ...{ note: 'report', service: context.shut! },
  said: context.outcome === 'unanswered' ? 'noAnswer' : 'gone',
}))

/** Which of those shown it was, by its number or its name. */
export const shutIs = (at: (memory: Memory) => number) =>
  setOf(({ context }) => ({ shut: context.places[at(context)]?.id ?? null, brought: 'outcome' as const }))

/** Asks which of those shown is meant, and says what comes of it. */
export function asksWhichShut(memory: Memory): readonly Line[] {
  const [first = 'none', second = 'none', third = 'none'] = memory.places.map(({ name }) => name)
  const choices = [...numbersFor(memory.places), 'linkWorker'] as const
  return [{ message: 'follow-up-which', blanks: { first, second, third, said: endingOf(memory) }, choices }]
}

/** Thanks and sorry first, by the name of the place, and what comes of it. */
export const ownsItShut = sayOf(({ context }) => [
  { message: 'follow-up-shut', blanks: { name: about(context)[0]?.name ?? '', said: endingOf(context) } },
])

/** Another for what that one was for: for who stood before it, what is open now or next. */
export const insteadOfShut = setOf(({ context }) => {
  const { met, shut, needs, refused, outcome } = context
  const before = met.find(({ id }) => id === shut)?.needs ?? []
  return {
    ...{ needs: before.length > 0 ? before : needs, thing: null, subject: null },
    ...{
      refused: [...refused, shut!],
      shown: [],
      places: [],
      cannotWait: context.cannotWait || outcome === 'closed',
      manner: 'known' as const,
    },
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
export function afterOutcome(memory: Memory, text: string): readonly Line[] {
  const { outcome, places, notSafeToWrite, answers } = memory
  if (outcome === 'well') return [{ message: 'follow-up-well' }]
  if (outcome === 'forgot') {
    const known = notSafeToWrite ? [] : places
    const told: Line = { message: 'follow-up-forgot', blanks: { known: known.length > 0 ? 'yes' : 'no' } }
    return [told, ...known.map((one) => placeToGo(one, 0, memory))]
  }
  const choices = ['another', 'linkWorker', 'no'] as const
  const said = shownOf(memory)
  if (outcome === 'closedThen' && said.length > 0)
    return [
      { message: 'follow-up-then' },
      ...said.map(
        ({ name, when, phone }): Line => ({
          message: 'signposting-of-place',
          blanks: {
            ...{ name, says: sentence(when), phone: phone && answers.notRung === undefined ? phone : 'none' },
            ...{ on: 'none', lacks: 'no' },
          },
        }),
      ),
      { message: 'follow-up-then-next', choices },
    ]
  const told = outcome === 'didNotGo' && mindsGoing.test(text) ? 'didNotDare' : (outcome ?? 'didNotGo')
  return [{ message: 'follow-up-heard', blanks: { outcome: told }, choices }]
}

/** It was going in that kept them away, and not the rain. */
const mindsGoing =
  /\b(?:face|nerves?|nervous|bottle[d]?|chicken\w*|scared|shy|anxious|frightened|confidence|dare|walk(?:ing)? in|alone|by myself|on my own|people|door)\b/i
