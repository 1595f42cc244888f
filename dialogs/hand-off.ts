import { hears, keep, lookUp, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Search } from '#dialogs/vocabulary.ts'

const awaiting = set({ awaitingPerson: true })

const keptBecause = (because: 'asked' | 'media' | 'language') =>
  keep(({ context: { needs } }) => ({ note: 'handOff', because, needs }))

/** What it takes to keep a request for a person. It is kept first, so that no lookup can lose it. */
export const askedForPerson = [keptBecause('asked'), say({ message: 'hand-off-noted' }), awaiting] as const

/** A voice note or a picture is itself a request: a person listens to it or looks at it. */
export const keptMedia = keptBecause('media')

/** What it takes to keep that request, and say so. */
export const sentMedia = [keptMedia, say({ message: 'hand-off-media' }), awaiting] as const

/** We have English only: whoever needs another language needs a person. */
export const needsOtherLanguage = [keptBecause('language'), say({ message: 'hand-off-language' }), awaiting] as const

/** A number to ring, from who asked for a person: it goes with the request, wherever they give it. */
export const gaveNumber = {
  guard: 'broughtNumber',
  actions: keep(({ context }) => ({ note: 'reach', reach: context.answers.reach! })),
  target: '#talking.handOff.numberNoted',
} as const

/** Whose person it is: by their surgery if it is known, else by where they are. */
export const teamOf = ({ place, answers, age }: Memory): Search => ({
  look: 'team',
  district: place?.district ?? null,
  surgery: answers.surgery ?? null,
  age,
})

/** Says who will answer, and by when. The request itself was kept on the way in. */
export const handOff = grammar.createStateConfig({
  initial: 'finding',
  states: {
    finding: {
      entry: lookUp(({ context }) => teamOf(context)),
      on: { teamFound: { actions: 'rememberTeam', target: 'promised' }, couldNotLook: 'unsureWhen' },
    },
    promised: {
      entry: sayOf(({ context: { team } }) => [
        { message: 'hand-off-when', blanks: { team: team!.name, by: { instant: team!.readBy } } },
      ]),
      on: { said: { actions: [...hears], target: 'weighing' } },
    },
    weighing: { always: [{ guard: 'broughtNothing', target: 'kept' }, { target: '#talking.whatNext' }] },
    unsureWhen: { entry: say({ message: 'hand-off-unsure-when' }) },
    /** Whoever takes it over reads the whole conversation. */
    kept: { entry: say({ message: 'hand-off-kept' }) },
    numberNoted: { entry: say({ message: 'hand-off-number-noted' }) },
  },
})
