import { comingFirst } from '#dialogs/coming-first.ts'
import { hears, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { saysBack } from '#dialogs/reflect.ts'
import { knowsNot } from '#dialogs/taking-in.ts'

/** They would not, could not or need not say where they are. */
export const withheld = set({ placeWithheld: true, misses: 0 })

/** Asks roughly where someone is. Not saying is fine: then it is what covers the whole area, or is by phone or online. */
export const place = grammar.createStateConfig({
  initial: 'asking',
  states: {
    asking: {
      entry: sayOf(({ context: { needs, placeAsked } }) => [
        { message: 'place-ask', blanks: { heard: needs.length, asked: placeAsked }, choices: ['ratherNot'] },
      ]),
    },
    again: { entry: say({ message: 'place-again', choices: ['ratherNot'] }) },
    weighing: {
      always: [
        ...comingFirst,
        { guard: 'wantsToTalk', target: '#talking.hearing' },
        { guard: 'isAngry', target: '#talking.angry' },
        { guard: 'wonders', actions: sayOf(({ context }) => [knowsNot(context)]), target: 'again' },
        { guard: 'thanks', target: '#talking.ending' },
        { guard: 'broughtCorrection', target: '#talking.whatMatters.sorry' },
        { guard: 'canLook', actions: saysBack, target: '#talking.signposting' },
        { guard: 'looksAnywhere', actions: [withheld, ...saysBack], target: '#talking.signposting' },
        { guard: 'needsPlace', actions: [...saysBack, 'countPlaceAsked'], target: 'asking' },
        { guard: 'fairlySure', target: '#talking.whatMatters.guessing' },
        { guard: 'cannotSay', actions: withheld, target: '#talking.signposting' },
        { guard: 'missedTwice', actions: withheld, target: '#talking.signposting' },
        { guard: 'missedMore', actions: withheld, target: '#talking.signposting' },
        { target: 'again' },
      ],
    },
  },
  on: {
    said: { actions: [...hears], target: '.weighing' },
    'chose.ratherNot': { actions: withheld, target: '#talking.signposting' },
    back: '#talking.whatMatters',
  },
})
