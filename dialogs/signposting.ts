import type { Line } from '#content/words.ts'
import { keep, lookUp, say, sayOf, set, tookUp } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { gaveNumber } from '#dialogs/hand-off.ts'
import type { Memory, Service } from '#dialogs/memory.ts'
import type { Note } from '#dialogs/vocabulary.ts'

/** Looks for places that meet the need, and shows them complete, so that no reply is needed. */
export const signposting = grammar.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      entry: lookUp(({ context: { needs, place, shown } }) => ({ look: 'places', needs, place, shown })),
      on: {
        found: { actions: 'rememberPlaces', target: 'showing' },
        foundNothing: { actions: keep(({ context }) => gap(context, 'none near')), target: 'nothingNear' },
        couldNotLook: 'couldNotLook',
      },
    },
    showing: {
      entry: sayOf(({ context }) => complete(context)),
      on: {
        said: { actions: 'remember', target: 'weighing' },
        'chose.more': 'looking',
        'chose.none': { actions: keep(({ context }) => gap(context, 'none fit')), target: 'noneFit' },
        'chose.linkWorker': '#talking.selfReferral',
      },
    },
    weighing: weighing('ending'),
    nothingNear: {
      entry: sayOf(({ context: { shown } }) => [
        { message: 'signposting-nothing-near', blanks: { shown: shown.length }, choices: ['yes', 'no'] },
      ]),
      on: { said: { actions: 'remember', target: 'weighingNothingNear' } },
    },
    weighingNothingNear: weighing('nothingNear'),
    noneFit: {
      entry: say({ message: 'signposting-none-fit', choices: ['yes', 'no'] }),
      on: { said: { actions: 'remember', target: 'weighingNoneFit' } },
    },
    weighingNoneFit: weighing('noneFit'),
    couldNotLook: { entry: say({ message: 'signposting-could-not-look', choices: ['yes', 'no'] }) },
    ending: {
      entry: say({ message: 'signposting-ending' }),
      on: { said: { actions: 'remember', target: 'weighing' } },
    },
  },
  on: {
    'chose.yes': '#talking.selfReferral',
    'chose.no': '.ending',
    back: { actions: set({ placeWithheld: false, place: null }), target: '#talking.place' },
  },
})

/** Takes up what someone's words brought. Where they brought nothing, nothing is looked for, or counted as a gap, again. */
function weighing<Otherwise extends string>(otherwise: Otherwise) {
  return {
    exit: tookUp,
    always: [
      { guard: 'wantsLinkWorker', target: '#talking.selfReferral' },
      gaveNumber,
      { guard: 'broughtSomething', target: '#talking.whatNext' },
      { target: otherwise },
    ],
  } as const
}

function gap({ needs, place }: Memory, because: 'none near' | 'none fit'): Note {
  return { note: 'gap', need: needs[0]!, district: place?.district ?? null, because }
}

function complete({ needs, place, places, shown }: Memory): Line[] {
  const more = shown.length > places.length ? 'yes' : 'no'
  const near = places.some(({ street }) => street !== null) ? 'yes' : 'no'
  const blanks = { need: needs[0]!, place: place?.name ?? 'none', more, near }
  return [
    { message: 'signposting-found', blanks },
    ...places.map(placeToGo),
    { message: 'signposting-quiet', choices: ['more', 'none', 'linkWorker'] },
  ]
}

function placeToGo(service: Service): Line {
  const { name, street, miles, remote, when, cost, howToJoin, phone, web, lastChecked, stale } = service
  return {
    message: 'signposting-place',
    blanks: {
      ...{ name, join: howToJoin, stale: stale ? 'yes' : 'no', remote: remote ? 'yes' : 'no' },
      street: street ?? 'none',
      miles: miles === null ? 'none' : Math.round(miles),
      when: when ?? 'none',
      cost: cost === null ? 'none' : cost.charAt(0).toUpperCase() + cost.slice(1),
      phone: phone ?? 'none',
      web: web ?? 'none',
      checked: lastChecked ?? 'none',
    },
  }
}
