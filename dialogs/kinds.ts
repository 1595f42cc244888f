import { besides } from '#content/beside.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Memory } from '#dialogs/memory.ts'

/** What is said beside an answer is met, but for what is only carried over. */
export const met: readonly Brought[] = [
  ...besides.filter((one) => one !== 'tried'),
  ...([
    'asksUs',
    'asksWhen',
    'asks',
    'unfit',
    'language',
    'mended',
    'seeks',
    'numberOff',
    'leftOut',
    'notHere',
    'tooLong',
    'agreement',
    'goesOn',
    'forSelf',
  ] as const),
]

/** What is kept with a request for a person, where nothing clearer was heard. */
export const unclear: readonly Brought[] = [
  ...([
    'nothing',
    'greets',
    'unsure',
    'afterDanger',
    'afterHarm',
    'guess',
    'guesses',
    'wonders',
    'wondersOfThem',
  ] as const),
]

/** What leads nowhere by itself. */
export const vague: readonly Brought[] = [...unclear, 'thanks', 'bye', 'wish']

/** A need, a place, or both: there may be something to look for. */
export const tells: readonly Brought[] = ['something', 'where']

const ofComplaint: readonly Brought[] = [
  'nothing',
  'unsure',
  'afterDanger',
  'afterHarm',
  'guess',
  'guesses',
  'talk',
  'feels',
  'angry',
]

/** Whether what was brought is of the complaint just made, as far as it is of nothing else. */
export const isOfComplaint = ({ brought, awaitingPerson }: Pick<Memory, 'brought' | 'awaitingPerson'>): boolean =>
  ofComplaint.includes(brought) || (brought === 'number' && !awaitingPerson)
