import { keep, lookUp, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'

const awaiting = set({ awaitingPerson: true })

/** What it takes to keep a request for a person. It is kept first, so that no lookup can lose it. */
export const askedForPerson = [
  keep(({ context: { needs } }) => ({ note: 'handOff', because: 'asked', needs })),
  say({ message: 'hand-off-noted' }),
  awaiting,
]

/** A voice note or a picture is itself a request: a person listens to it or looks at it. */
export const keptMedia = keep(({ context: { needs } }) => ({ note: 'handOff', because: 'media', needs }))

/** What it takes to keep that request, and say so. */
export const sentMedia = [keptMedia, say({ message: 'hand-off-media' }), awaiting]

/** A number to ring, from who asked for a person: it goes with the request, wherever they give it. */
export const gaveNumber = {
  guard: 'broughtNumber',
  actions: keep(({ context }) => ({ note: 'reach', reach: context.reach! })),
  target: '#talking.handOff.numberNoted',
} as const

/** Says who will answer, and by when. The request itself was kept on the way in. */
export const handOff = grammar.createStateConfig({
  initial: 'finding',
  states: {
    finding: {
      entry: lookUp(({ context: { place, surgery } }) => ({
        look: 'team',
        district: place?.district ?? null,
        surgery,
      })),
      on: { teamFound: { actions: 'rememberTeam', target: 'promised' }, couldNotLook: 'unsureWhen' },
    },
    promised: {
      entry: sayOf(({ context: { team } }) => [
        { message: 'hand-off-when', blanks: { team: team!.name, by: { instant: team!.readBy } } },
      ]),
    },
    unsureWhen: { entry: say({ message: 'hand-off-unsure-when' }) },
    numberNoted: { entry: say({ message: 'hand-off-number-noted' }) },
  },
})
