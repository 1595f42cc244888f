import type { Done } from '#adapters/language/local/acts/done.ts'
import type { Act } from '#content/acts.ts'
import { outcomeIn, type PlaceOutcome } from '#content/outcomes.ts'

/** Who tells that they did not go does so with these: `not been since they came` tells of no place that we showed. */
const ofNotGoing: readonly Act[] = ['outcome', 'place.no', 'unsure', 'skip', 'tried', 'feels', 'refuses']
const LEAST = 0.2

/** `Went Monday. Nobody made me talk`: they went, which is good, where nothing that they say of it is not. */
const went =
  /^(?:i |we |yes,? |yeah,? )*(?:went|been)\b(?! (?:to (?:bed|the (?:doctors?|gp|hospital|shops?))|off|wrong|on)\b)/i
const LIKELY = 0.6
const FELT = 0.3

/** What came of a place that they were told of, as far as the words of the piece that says it bear that out. */
export function cameOfIt(text: string, done: readonly Done[]): PlaceOutcome | null {
  const heard = outcomeIn(text)
  if (heard === null) return hasGone(done) ? 'well' : null
  if (heard !== 'didNotGo') return heard
  const saying = done.filter(({ words }) => outcomeIn(words) === heard)
  const isBorneOut = ({ chance }: Done) => ofNotGoing.reduce((sum, act) => sum + chance(act), 0) >= LEAST
  return saying.length === 0 || saying.some(isBorneOut) ? heard : null
}

const hasGone = (done: readonly Done[]) =>
  done.some(({ words, chance }) => went.test(words) && chance('outcome') >= LIKELY) &&
  done.every(({ chance }) => chance('feels') < FELT && chance('place.shut') < FELT)
