import type { Flag } from '#bot/ports/store.ts'
import { normalise } from '#content/normalise.ts'
import { comparable, riskCategories, speaksOfDanger, takesItBack } from '#content/risk.ts'
import { endOf } from '#content/risk-phrases.ts'
import type { Risk } from '#dialogs/vocabulary.ts'

/** More words than any phrase can reach over. */
const MOST_BEFORE = 40

const someoneElse =
  /\b(?:my|our|his|her|a) (?:mum|mam|mother|dad|father|son|daughter|friend|mate|wife|husband|partner|brother|sister|neighbour|nan|grandad|boyfriend|girlfriend|cousin|uncle|aunt|kid|boy|girl)\b[a-z ]{0,60}\b(?:says?|said|told|wants?|keeps?|tried|talks?|going|threatens?|threatened)\b/

/**
 * The dangers heard in a message, on its own and joined with the last few before it: danger may be spread over several.
 * What was found only in the earlier ones is theirs, and is not told of again. Pure, and takes linear time.
 */
export function dangerIn(text: string, recent: readonly string[] = []): readonly Risk[] {
  const said = normalise(text)
  const now = comparable(said)
  const before = recent.length > 0 ? comparable(normalise(recent.join(' '))).slice(-MOST_BEFORE) : []
  const heard = mentioned(now, 0) | (before.length > 0 ? mentioned([...before, ...now], before.length) : 0)
  if (heard === 0) return []
  const about = someoneElse.test(said) ? 'other' : 'self'
  return riskCategories.filter((_, at) => heard & (1 << at)).map(({ id, tier }) => ({ category: id, tier, about }))
}

/** Whether a fixed crisis reply is the answer. Quiet dangers are flagged, and answered otherwise. */
export function needsCrisisReply(risks: readonly Risk[]): boolean {
  return risks.some(({ category }) => loud.has(category))
}

/** Whether what was written at this position came before danger that has had its crisis reply, or will have it first. */
export function isBeforeDanger(flags: readonly Flag[], position: number): boolean {
  return flags.some((flag) => flag.position > position && needsCrisisReply(flag.risks))
}

const loud = new Set(riskCategories.filter(({ quiet, tier }) => !quiet && tier.startsWith('red')).map(({ id }) => id))

/** The categories mentioned, as bits, by what ends after this many words. What takes them back is left out first. */
function mentioned(said: readonly string[], after: number): number {
  const back = takenBack(said)
  let heard = 0
  for (let at = 0; at < said.length; at++) {
    for (const { phrase, categories } of speaksOfDanger(said[at]!)) {
      if (heard & categories) continue
      if (endOf(phrase, said, at, (here) => !(back[here]! & categories)) > after) heard |= categories
    }
  }
  return heard
}

/** For each word, the categories that it may not speak of. */
function takenBack(said: readonly string[]): Uint32Array {
  const back = new Uint32Array(said.length)
  for (let at = 0; at < said.length; at++) {
    for (const { phrase, categories } of takesItBack(said[at]!)) {
      const end = endOf(phrase, said, at, () => true)
      for (let here = at; here < end; here++) back[here]! |= categories
    }
  }
  return back
}
