import { needs } from '#content/needs.ts'
import { normalise } from '#content/normalise.ts'
import type { Need } from '#dialogs/memory.ts'

/** Sure enough to be said back; and how near to the surest another must be to be said with it. */
const SURE = 0.5
const NEAR = 0.75

/** Words in nearly every message, which tell nothing. */
const nothing = new Set(
  `a about all am an and any are as at be been but by can come could day did do does every for from get go going got had has
  have he her him his how i if in is it its just know like little long lot me more much my near need no not now of off on one
  or our out over really right round she so some something somewhere still than that the them then there they thing things
  this time to too up us want was we well went were what when where which who will with would you your help find looking
  after again always am anyone because before being day days else ever feel someone week weeks year years`.split(/\s+/),
)

/** A word without its commonest endings, so that `walks`, `walking` and `walk` are one. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ing|ies|ers?|ed|es|s|y)$/, '') : word)

/** What a text may tell by: its telling words, and each two that stand together. */
function signs(text: string): Set<string> {
  const words = normalise(text).split(' ').map((word) => (nothing.has(word) ? '' : stem(word)))
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`).filter((pair) => !/^ | $/.test(pair))
  return new Set([...words.filter((word) => word.length > 1), ...pairs])
}

/** How far each sign tells of each need: the share of its mentions that are of that need, less where it is everywhere. */
const telling = learnt()

/** The needs heard in a text, surest first, three at most. Nothing is a fine answer. */
export function needsIn(text: string): { id: Need; score: number }[] {
  const sums = new Map<Need, number>()
  for (const sign of signs(text)) {
    for (const [need, weight] of telling.get(sign) ?? []) sums.set(need, (sums.get(need) ?? 0) + weight)
  }
  const scored = [...sums].map(([id, sum]) => ({ id, score: Math.round((1 - Math.exp(-sum)) * 100) / 100 }))
  const [best, ...rest] = scored.sort((a, b) => b.score - a.score)
  if (!best || best.score < SURE) return []
  return [best, ...rest.filter(({ score }) => score >= Math.max(SURE, best.score * NEAR)).slice(0, 2)]
}

function learnt(): Map<string, [Need, number][]> {
  const counts = new Map<string, Map<Need, number>>()
  for (const { id, phrases, name, terms } of needs) {
    const mentions = [...phrases.en.map((text) => [text, 1] as const), ...terms.map((text) => [text, 2] as const), [name.en, 3] as const]
    for (const [text, weight] of mentions) {
      for (const sign of signs(text)) {
        const of = counts.get(sign) ?? new Map<Need, number>()
        counts.set(sign, of.set(id, (of.get(id) ?? 0) + weight))
      }
    }
  }
  return new Map([...counts].map(([sign, of]) => [sign, weighed(sign, of)]))
}

function weighed(sign: string, of: Map<Need, number>): [Need, number][] {
  const total = [...of.values()].reduce((sum, count) => sum + count, 0)
  const strength = sign.includes(' ') ? 1.5 : 1
  return [...of].map(([need, count]) => [need, strength * (count / (total + 1)) ** 1.5 * Math.min(1.4, 0.9 + count / 20)] as [Need, number])
}
