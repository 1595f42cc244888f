import { normalise } from '#content/normalise.ts'
import type { RiskCategory } from '#content/risk.ts'
import { riskCategories } from '#content/risk.ts'
import type { Risk } from '#dialogs/vocabulary.ts'

const someoneElse =
  /\b(?:my|our|his|her|a) (?:mum|mam|mother|dad|father|son|daughter|friend|mate|wife|husband|partner|brother|sister|neighbour|nan|grandad|boyfriend|girlfriend|cousin|uncle|aunt|kid|boy|girl)\b[a-z ]*\b(?:says?|said|told|wants?|keeps?|tried|talks?|going|threatens?|threatened)\b/

/**
 * The dangers heard in a message, on its own and joined with the last few before it: danger may be spread over several.
 * What was found only in the earlier ones is theirs, and is not told of again. Pure, and takes linear time.
 */
export function dangerIn(text: string, recent: readonly string[] = []): readonly Risk[] {
  const now = normalise(text)
  const before = normalise(recent.join(' '))
  return riskCategories
    .filter((category) => mentioned(category, now, before))
    .map(({ id, tier }) => ({
      ...{ category: id, tier },
      about: someoneElse.test(now) ? 'other' : 'self',
    }))
}

/** Whether a fixed crisis reply is the answer. Quiet dangers are flagged, and answered otherwise. */
export function needsCrisisReply(risks: readonly Risk[]): boolean {
  const loud = new Set(riskCategories.filter(({ quiet, tier }) => !quiet && tier.startsWith('red')).map(({ id }) => id))
  return risks.some(({ category }) => loud.has(category))
}

function mentioned({ mentions, not }: RiskCategory, now: string, before: string): boolean {
  if (found(mentions, leftOut(now, not), 0)) return true
  if (!before) return false
  const joined = `${leftOut(before, not)} `
  return found(mentions, leftOut(joined + now, not), joined.length)
}

/** Something mentioned that ends after this place in the text. */
function found(mentions: RegExp, text: string, after: number): boolean {
  return [...text.matchAll(mentions)].some((match) => match.index + match[0].length > after)
}

/** As long as it was, so that places in it stay where they are. */
const leftOut = (text: string, not: RegExp) => text.replaceAll(not, (words) => '.'.repeat(words.length))
