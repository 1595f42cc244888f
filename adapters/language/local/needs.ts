import { needs } from '#content/needs.ts'
import { normalise } from '#content/normalise.ts'
import type { Need } from '#dialogs/memory.ts'

/** Sure enough to be said back; and how near to the surest another must be to be said with it. */
const SURE = 0.46
const NEAR = 0.8
/** Sure enough where it is only a part that tells: a few words by themselves are like much that they do not mean. */
const SURE_OF_PART = 0.62

/** Words that hold a sentence together, and tell nothing of what it is about. */
const nothing = new Set(
  `a about am an and any are as at be been but by can could did do does for from get go going got had has have he her hi him
  his how i if in is it its just know like me more much my near need no not now of off ok on or our out over really right she so
  some something than that the them then there they thing things this to too up us want was we well went were what when where
  which who will with would you your help find looking please thanks hello lol`.split(/\s+/),
)

/** A word without its commonest endings, so that `walks`, `walking` and `walk` are one. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ings?|ies|ers?|ed|es|ly|s|y)$/, '') : word)

/** What a text may tell by: its telling words, and each two that stand together. */
function signsIn(text: string): Set<string> {
  const words = normalise(text)
    .split(' ')
    .filter((word) => word.length > 1 && !nothing.has(word))
    .map(stem)
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])
}

interface Example {
  readonly need: Need
  readonly signs: ReadonlySet<string>
  /** What all of its signs weigh together, as a vector's length. */
  readonly length: number
}

const mentions = needs.flatMap(({ id, phrases, name, terms }) =>
  [...phrases.en, ...terms, name.en].map((text) => ({ need: id, signs: signsIn(text) })),
)
/** What is one of the phrases, word for word, though each of its words may tell nothing: `something to do`. */
const exactly = new Map(needs.flatMap(({ id, phrases }) => phrases.en.map((text) => [normalise(text), id] as const)))
const tells = telling()
const examples = mentions.map((mention): Example => ({ ...mention, length: lengthOf(mention.signs) }))

/** Which examples hold a sign, so that a text is compared only with those that share one with it. */
const holding = Map.groupBy(
  examples.flatMap((example) => [...example.signs].map((sign) => ({ sign, example }))),
  ({ sign }) => sign,
)

/** Where one thing that is said ends and another begins: a comma, or a word that joins. */
const joints = /[.,;:!?\n]+|\b(?:and|n|but|cos|coz|because|since|also|plus|then|while|when|&)\b/i
/** More parts than anyone with something to say has. */
const MOST_PARTS = 20

/**
 * The needs heard in a text, surest first, three at most. Nothing is a fine answer. Each part of it is listened to by
 * itself too, so that what is plain in "skint and the kids are off school" is not drowned by the rest, and comes after what
 * the whole tells.
 */
export function needsIn(text: string): { id: Need; score: number }[] {
  const exact = exactly.get(normalise(text))
  if (exact) return [{ id: exact, score: 1 }]
  const parts = text
    .split(joints)
    .slice(0, MOST_PARTS)
    .map(signsIn)
    .filter((signs) => signs.size > 0)
  const whole = surest(signsIn(text))
  const most = whole.at(-1)?.score ?? 1
  const inParts = parts.length > 1 ? parts.flatMap(surest).filter(({ score }) => score >= SURE_OF_PART) : []
  const heard = new Map<Need, number>()
  for (const { id, score } of inParts) heard.set(id, Math.max(heard.get(id) ?? 0, Math.min(score, most)))
  for (const { id } of whole) heard.delete(id)
  const more = [...heard].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score)
  return [...whole, ...more].slice(0, 3)
}

function surest(signs: ReadonlySet<string>): { id: Need; score: number }[] {
  const like = likeness(signs)
  const scores = needs.map(({ id }) => ({ id, score: round(Math.max(told(id, signs), like.get(id) ?? 0)) }))
  const [best, ...rest] = scores.filter(({ score }) => score >= SURE).sort((a, b) => b.score - a.score)
  return best ? [best, ...rest.filter(({ score }) => score >= best.score * NEAR).slice(0, 2)] : []
}

const round = (score: number) => Math.round(Math.min(score, 1) * 100) / 100

/** How surely the signs of a text, taken together, tell of a need. */
function told(need: Need, signs: ReadonlySet<string>): number {
  const sum = [...signs].reduce((total, sign) => total + (tells.get(sign)?.shares.get(need) ?? 0), 0)
  return 1 - Math.exp(-sum)
}

/** Of each need, how like its likest example a text is: 1 where they say the same. */
function likeness(signs: ReadonlySet<string>): Map<Need, number> {
  const length = lengthOf(signs)
  const shared = new Map<Example, number>()
  for (const sign of signs) {
    const weight = (tells.get(sign)?.weight ?? 0) ** 2
    for (const { example } of holding.get(sign) ?? []) shared.set(example, (shared.get(example) ?? 0) + weight)
  }
  const likest = new Map<Need, number>()
  for (const [{ need, length: its }, weight] of shared) {
    likest.set(need, Math.max(likest.get(need) ?? 0, (weight / (length * its || 1)) * 1.15))
  }
  return likest
}

/** Of every sign: how much it tells at all, and its share for each need, less where it is of many. */
function telling() {
  const counts = new Map<string, Map<Need, number>>()
  for (const { need, signs } of mentions) {
    for (const sign of signs) {
      const of = counts.get(sign) ?? new Map<Need, number>()
      counts.set(sign, of.set(need, (of.get(need) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].map(([sign, of]) => {
      const total = [...of.values()].reduce((sum, count) => sum + count, 0)
      const share = (count: number) =>
        (count / (total + 0.6)) ** 1.5 * (sign.includes(' ') ? 1.3 : 1) * Math.min(1.3, 0.8 + count / 10)
      return [
        sign,
        {
          weight: Math.log(mentions.length / total),
          shares: new Map([...of].map(([need, count]) => [need, share(count)])),
        },
      ]
    }),
  )
}

/** A sign never met before weighs as one met once: what we do not know counts against likeness. */
function lengthOf(signs: Iterable<string>): number {
  const weights = [...signs].map((sign) => tells.get(sign)?.weight ?? Math.log(mentions.length))
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0))
}
