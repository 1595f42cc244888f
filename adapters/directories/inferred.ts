import type { Offers } from '#adapters/directories/offers.ts'
import { needIds } from '#content/needs.ts'
import { subjects } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'

/** How likely it is that a text tells of each need, from 0 to 1. What hears people is asked of records too. */
export type Likely = (text: string) => ReadonlyMap<string, number>

/** As many words tell what a place is: what comes later is told by the way, and takes time to read. */
const WORDS = 60
/** Likely enough to be taken for one of its needs, and how many it may be taken for. */
const SURE = 0.5
const MOST = 2
/** How much counts what it is there for by its own words, and how much what is likely where nothing else speaks for it. */
const OFFERED = 0.5
const ALONE = 0.8

/** What any charity says of itself, whatever it does. */
const stock = /\b(?:(?:public |general )?benefits?(?: of)?|charit\w+|voluntary|volunteers?)\b/gi

/** The needs that a record seems to serve by its words as a whole, likeliest first, each with a score from 0 to 1. */
export function inferredNeeds(
  name: string,
  description: string,
  offers: Offers,
  likely: Likely,
): readonly (readonly [Need, number])[] {
  const words = `${name}. ${description}`.replaceAll(stock, ' ').split(/\s+/, WORDS)
  const chances = likely(words.join(' '))
  const offered = new Map<Need, number>()
  for (const [id, much] of offers) {
    const { need } = subjects.get(id)!
    offered.set(need, Math.max(much, offered.get(need) ?? 0))
  }
  return needIds
    .map((need) => [need, scoreOf(chances.get(need) ?? 0, offered.get(need) ?? 0)] as const)
    .filter(([, score]) => score >= SURE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
}

/** Either speaks for it, and both for more. */
function scoreOf(chance: number, offered: number): number {
  const score = offered > 0 ? 1 - (1 - chance) * (1 - OFFERED * offered) : chance * ALONE
  return Math.round(score * 100) / 100
}
