import type { Now } from '#dialogs/effects.ts'
import { isMetInALine, rests, say, sayOf, set } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'

/** Who asks whether anybody is there at this hour is asked no more than what it is. */
const callsOut = ({ event }: Now) => event.type === 'asked' && event.question === 'atThisHour'

/**
 * Asks what is on the person's mind; offers everyday doors to who cannot say, and guesses to be put right; asks again in
 * other words, and at the second miss running offers a person. `talking` takes up what is understood.
 */
export const whatMatters = grammar.createStateConfig({
  initial: 'asking',
  states: {
    asking: {
      entry: sayOf((now) => {
        // Whoever was just met in a line, and had told us of something, is not asked this again.
        const { begun, feared, place, reasked } = now.context
        if (isMetInALine(now) && (begun || feared.length > 1)) return []
        if (callsOut(now)) return [{ message: 'what-matters-gently' }]
        return [{ message: 'what-matters-ask', blanks: { place: place?.name ?? 'none', again: reasked } }]
      }),
    },
    again: { entry: sayOf((now) => (isMetInALine(now) ? [] : [{ message: 'what-matters-again' }])) },
    doors: { entry: say({ message: 'what-matters-doors' }) },
    sorry: { entry: say({ message: 'what-matters-sorry' }) },
    guessing: {
      entry: sayOf(({ context: { guesses } }) => [
        { message: 'what-matters-guess', blanks: { need: guesses[0]! }, choices: ['yes', 'no'] },
      ]),
      on: {
        'chose.yes': { actions: 'adoptGuess', target: '#talking.whatNext' },
        'chose.no': { actions: 'rejectGuess', target: 'doors' },
      },
    },
    choosing: {
      entry: sayOf(({ context: { guesses } }) => [
        { message: 'what-matters-which', choices: guesses.map((id) => `need-${id}` as const) },
      ]),
    },
    offeringPerson: {
      entry: say({ message: 'what-matters-offer-person', choices: ['yes', 'no'] }),
      on: { 'chose.yes': '#talking.selfReferral', 'chose.no': { actions: set({ misses: 0 }), target: 'anythingElse' } },
    },
    stuck: { entry: rests({ message: 'what-matters-stuck' }) },
    anythingElse: { entry: rests({ message: 'what-matters-anything-else' }) },
  },
})
