import { thing as known } from '#content/things.ts'
import { comingFirst } from '#dialogs/coming-first.ts'
import { hears, keep, lookUp, restsAgain, say, sayOf, set, setOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { beginsToListen } from '#dialogs/listening.ts'
import type { Memory, Wish } from '#dialogs/memory.ts'
import type { Note } from '#dialogs/notes.ts'
import { listedFor } from '#dialogs/numbers.ts'
import { askedOf, toKeep, told } from '#dialogs/of-places.ts'
import { details, noLongerListed } from '#dialogs/one-place.ts'
import { placesFor, samePlaces, shownPlaces } from '#dialogs/places.ts'
import { knowsNotHere, takesInHere, unsureHere } from '#dialogs/taking-in.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { ofThem, tellable } from '#dialogs/wishes.ts'

const gap = (because: 'none near' | 'none fit') => keep(({ context }) => gapOf(context, because))

/** What did not fit is not shown again. */
const refused = setOf(({ context: { refused, places } }) => ({ refused: [...refused, ...places.map(({ id }) => id)] }))

const insteadWished = setOf(({ context, event }) =>
  'understood' in event && event.understood.wishes.length > 0
    ? { wishes: [...new Set([...ofThem(context), ...event.understood.wishes])] }
    : {},
)

/** All of the needs were looked for. */
const nothingMore = setOf(({ context }) => ({ nothingMore: Math.min(context.nothingMore + 1, 3), owed: [] }))

const wishing = (like: Wish) => ({ actions: { type: 'wish', params: { like } }, target: 'looking' }) as const

const aboutOne = (at: (memory: Memory) => number) =>
  ({
    entry: lookUp(({ context }) => ({ look: 'details', service: context.places[at(context)]! })),
    on: {
      detailed: { actions: sayOf(({ context, event }) => detailsOf(event, context)), target: 'shown' },
      notListed: { actions: sayOf(({ context, event }) => notListedOf(event, context)), target: 'shown' },
      couldNotLook: { actions: say({ message: 'signposting-not-now' }), target: 'shown' },
    },
  }) as const

/** Looks for places that meet the need, and shows them complete, so that no reply is needed. */
export const signposting = grammar.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      entry: lookUp(({ context }) => placesFor(context)),
      on: {
        found: {
          actions: [
            sayOf(({ context, event }) => (event.type === 'found' ? shownPlaces(context, event) : [])),
            'rememberPlaces',
          ],
          target: 'shown',
        },
        foundSame: [
          { guard: 'nothingMore', actions: ['rememberPlaces', nothingMore], target: 'stillNothing' },
          {
            actions: [
              sayOf(({ context, event }) => (event.type === 'foundSame' ? samePlaces(context, event) : [])),
              'rememberPlaces',
            ],
            target: 'shown',
          },
        ],
        foundNothing: [
          { guard: 'nothingMore', actions: nothingMore, target: 'stillNothing' },
          { guard: 'hasWishes', actions: [nothingMore, gap('none near')], target: 'nothingSuch' },
          { actions: [nothingMore, gap('none near')], target: 'nothingNear' },
        ],
        couldNotLook: 'couldNotLook',
      },
    },
    /** There is no need to reply. What was shown is not said again on coming back. */
    shown: {
      entry: restsAgain(({ context }) => ({ message: 'signposting-still', ...listedFor(context) })),
      on: {
        'chose.first': { actions: set({ about: 0 }), target: 'first' },
        'chose.second': { actions: set({ about: 1 }), target: 'second' },
        'chose.third': { actions: set({ about: 2 }), target: 'third' },
        'chose.more': 'looking',
        'chose.none': [
          { guard: 'noneFitAsked', actions: [refused, gap('none fit')], target: 'noneFit' },
          { actions: [refused, set({ noneFitAsked: true })], target: 'whyNone' },
        ],
        'chose.linkWorker': '#talking.selfReferral',
      },
    },
    first: aboutOne(() => 0),
    second: aboutOne(() => 1),
    third: aboutOne(() => 2),
    whyNone: {
      entry: say({ message: 'signposting-why-none', choices: ['tooFar', 'wrongTime', 'cost', 'notForMe'] }),
      on: {
        'chose.tooFar': wishing('nearer'),
        'chose.wrongTime': wishing('evening'),
        'chose.cost': wishing('free'),
        // There may be others of which they were not told.
        'chose.notForMe': { actions: gap('none fit'), target: 'looking' },
        said: { actions: [...hears], target: 'weighingWhy' },
      },
    },
    weighingWhy: weighing({ actions: gap('none fit'), target: 'noneFit' }),
    weighing: weighing(
      { guard: 'wonders', actions: 'keepAsked', target: '#talking.wondered' },
      { actions: [...takesInHere], target: 'shown' },
    ),
    wondered: { always: { actions: ['keepAsked', knowsNotHere], target: 'shown' } },
    named: aboutOne(({ named }) => named ?? 0),
    ofPlaces: {
      entry: lookUp(({ context }) => askedOf(context)),
      on: {
        recordsSay: {
          actions: sayOf(({ context, event }) => (event.type === 'recordsSay' ? told(context, event) : [])),
          target: 'shown',
        },
        couldNotLook: { actions: say({ message: 'signposting-not-now' }), target: 'shown' },
      },
    },
    keeping: {
      always: [
        { guard: 'onPhone', actions: sayOf(({ context }) => toKeep(context)), target: 'shown' },
        { actions: say({ message: 'signposting-print' }), target: 'shown' },
      ],
    },
    nothingSuch: {
      entry: sayOf(({ context }) => [
        {
          message: 'signposting-nothing-such',
          blanks: { like: wishesOf(context), shown: context.shown.length, thing: context.thing ?? 'none' },
          choices: ['anyway', 'linkWorker'],
        },
      ]),
      on: {
        // What is wished next is not wished besides what found nothing.
        said: { actions: [...hears, insteadWished], target: 'weighing' },
        'chose.anyway': { actions: set({ wishes: [], within: null, shown: [], nothingMore: 0 }), target: 'looking' },
        'chose.linkWorker': '#talking.selfReferral',
      },
    },
    nothingNear: {
      entry: sayOf(({ context: { shown, refused, place, thing, activity, subject } }) => [
        {
          message: 'signposting-nothing-near',
          blanks: {
            thing: thing ?? activity ?? 'none',
            subject: subject ?? 'none',
            shown: shown.length + refused.length,
            where: place?.outside ? 'outside' : 'here',
          },
          choices: ['yes', 'no'],
        },
      ]),
    },
    stillNothing: {
      entry: sayOf(({ context: { nothingMore } }) => [
        { message: 'signposting-still-nothing', blanks: { times: nothingMore }, choices: ['linkWorker'] },
      ]),
      on: { 'chose.linkWorker': '#talking.selfReferral' },
    },
    noneFit: { entry: say({ message: 'signposting-none-fit', choices: ['yes', 'no'] }) },
    couldNotLook: { entry: say({ message: 'signposting-could-not-look', choices: ['yes', 'no'] }) },
  },
  on: {
    said: { actions: [...hears], target: '.weighing' },
    'chose.yes': '#talking.selfReferral',
    'chose.no': '#talking.ending',
    back: { actions: set({ placeWithheld: false, place: null }), target: '#talking.place.asking' },
  },
})

/** Takes up what someone's words brought. Where they brought nothing, nothing is looked for, or counted as a gap, again. */
function weighing<const Otherwise extends readonly object[]>(...otherwise: Otherwise) {
  return {
    always: [
      ...comingFirst,
      { guard: 'wantsToTalk', actions: beginsToListen, target: '#talking.hearing' },
      { guard: 'asksOfPlaces', target: '#talking.signposting.ofPlaces' },
      { guard: 'keeps', target: '#talking.signposting.keeping' },
      { guard: 'wondersOfThem', target: '#talking.signposting.wondered' },
      { guard: 'namesPlace', target: 'named' },
      { guard: 'wishesMore', target: 'looking' },
      { guard: 'unsureOfThem', actions: unsureHere, target: 'shown' },
      { guard: 'broughtSomething', target: '#talking.whatNext' },
      { guard: 'broughtCorrection', target: '#talking.whatMatters.sorry' },
      { guard: 'isAngry', target: '#talking.angry' },
      { guard: 'thanks', target: '#talking.agreeing' },
      ...otherwise,
    ],
  } as const
}

const wishesOf = (memory: Memory) => (memory.wishes.at(-1) === 'nearer' ? 'nearer' : tellable(memory).join())

function gapOf({ needs, thing, place, wishes }: Memory, because: 'none near' | 'none fit'): Note {
  const district = place?.district ?? null
  return { note: 'gap', need: needs[0] ?? known(thing!).need, district, because, filters: wishes }
}

const notListedOf = (event: Heard, memory: Memory) =>
  event.type === 'notListed' ? noLongerListed(event.service, memory) : []

const detailsOf = (event: Heard, memory: Memory) => (event.type === 'detailed' ? details(event.service, memory) : [])
