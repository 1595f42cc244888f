import { hears, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { gaveNumber } from '#dialogs/hand-off.ts'
import { saysBack } from '#dialogs/reflect.ts'

const withheld = set({ placeWithheld: true, misses: 0 })

/** Asks roughly where someone is. Not saying is fine: then it is what covers the whole area, or is by phone or online. */
export const place = grammar.createStateConfig({
  initial: 'asking',
  states: {
    asking: {
      entry: sayOf(({ context: { needs } }) => [
        { message: 'place-ask', blanks: { heard: needs.length }, choices: ['ratherNot'] },
      ]),
    },
    again: { entry: say({ message: 'place-again', choices: ['ratherNot'] }) },
    weighing: {
      always: [
        { guard: 'quietDanger', target: '#safely' },
        { guard: 'wantsLinkWorker', target: '#talking.selfReferral' },
        gaveNumber,
        { guard: 'nobodyCame', target: '#talking.handOff.checking' },
        { guard: 'nobodyRang', target: '#myReferral' },
        { guard: 'wantsToTalk', target: '#talking.hearing' },
        { guard: 'wantsAnswer', target: '#talking.answering' },
        { guard: 'isAngry', target: '#talking.angry' },
        { guard: 'thanks', target: '#talking.ending' },
        { guard: 'broughtCorrection', target: '#talking.whatMatters.sorry' },
        { guard: 'canLook', actions: saysBack, target: '#talking.signposting' },
        { guard: 'needsPlace', actions: saysBack, target: 'asking' },
        { guard: 'cannotSay', actions: withheld, target: '#talking.signposting' },
        { guard: 'missedTwice', actions: withheld, target: '#talking.signposting' },
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
