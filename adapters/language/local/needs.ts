import { besidesOffering, namedInRequest } from '#adapters/language/local/asks-for-help.ts'
import { type Likelihood, learn } from '#adapters/language/local/classifier.ts'
import { exactly, lessons, type Told } from '#adapters/language/local/lessons.ts'
import { normalise } from '#content/normalise.ts'
import type { Need } from '#dialogs/memory.ts'

/** What is heard in a text: the needs that are sure, or else those that may be meant. */
export interface Heard {
  /** Surest first, three at most, each with a score from 0 to 1. Nothing is a fine answer. */
  readonly needs: readonly { readonly id: Need; readonly score: number }[]
  /** Where nothing is sure: one that stands out, or two or three that are near each other, or none. */
  readonly guesses: readonly Need[]
}

/** Likely enough to be said back. */
const SURE = 0.5
/** A part tells of a need where it is likely there and, by so much, in the whole as well: a word in passing tells of none. */
const LIKELY_IN_PART = 0.6
const LIKELY_IN_BOTH = 0.2
const WHOLE_COUNTS = 0.7
/** Where the whole tells more of nothing than of the need, by this much, a part of it tells of none. */
const OUTWEIGHS = 0.6
/** In a short text less is said in passing: a part that is sure needs no more of the whole than that it tells of something. Words. */
const SHORT = 14
const SURE_OF_PART = 0.8
const TELLS_OF_NOTHING = 0.5
/** A part that the whole does not bear out tells of a need where it is all but certain. */
const SURE_APART = 0.92
/** A part of few words is like much that it does not mean. */
const FEW_WORDS = 4
const FEW_TELL_LESS = 0.03
/** A part of fewer words tells of nothing by itself, and a text of more words than this says much in passing. */
const [LEAST_TOLD, MOST_TOLD] = [3, 24]
/** So many parts of a sentence or more, each of no more words than these, are a list where so many tell of a need by themselves. */
const FEWEST_LISTED = 3
const MOST_LISTED = 8
const LISTED = 0.5
/** What somebody lists of these may be what they like. */
const toDo: ReadonlySet<Need> = new Set(['arts', 'active', 'nature', 'learning', 'volunteering', 'healthy-living'])
/** Likely enough to be asked about, and how near to the likeliest another must be to be asked about with it. */
const WORTH_ASKING = 0.1
const NEAR = 0.5
const MOST = 3

/** Where one thing that is said ends and another begins: a comma, or a word that joins. */
const joints = /[.,;:!?\n]+|\b(?:and|n|but|cos|coz|because|since|also|plus|then|while|when|though|tho|so|as|an|&)\b/i
/** More parts than anyone with something to say has. */
const MOST_PARTS = 20

/** Listens to a text whole and in its parts, so that both needs of "skint and no mates round here" are heard. */
export function listening(likely: Likelihood<Told>): (text: string) => Heard {
  return (text) => {
    const whole = likely(text)
    const nothing = whole.get('nothing') ?? 0
    const ranked = needsOf(whole)
    const short = wordsIn(text) <= SHORT
    const scores = new Map(ranked.filter(([, score]) => score >= SURE && score > nothing))
    for (const [id, score] of listedIn(text, likely)) scores.set(id, Math.max(scores.get(id) ?? 0, score))
    for (const part of partsOf(text)) {
      const less = wordsIn(part) <= FEW_WORDS ? FEW_TELL_LESS : 0
      for (const [id, score] of needsOf(likely(part))) {
        const both = (score - less) * whole.get(id)! ** WHOLE_COUNTS
        const inPassing = whole.get(id)! <= nothing * OUTWEIGHS
        const told = score >= LIKELY_IN_PART && both >= LIKELY_IN_BOTH && !inPassing
        if (told || (short && nothing < TELLS_OF_NOTHING && score - less >= SURE_OF_PART))
          scores.set(id, Math.max(scores.get(id) ?? 0, Math.min(Math.max(both, LIKELY_IN_BOTH), SURE)))
      }
    }
    const least = Math.min(...scores.values())
    if (scores.size > 0 && wordsIn(text) <= MOST_TOLD)
      for (const [id, score] of toldApart(text, likely)) if (!scores.has(id)) scores.set(id, Math.min(score, least))
    const needs = [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST)
    if (needs.length > 0) return { needs: needs.map(([id, score]) => ({ id, score: round(score) })), guesses: [] }
    return { needs: [], guesses: guessed(ranked, nothing) }
  }
}

/** Whom they ask for tells of no need, and hides what does: `lonely, link worker please`. */
const theOneAskedFor = /\b(?:(?:a|the|my|can i have a|i want a) )?link ?workers?\b(?: please| pls| plz)?/gi

/** The needs heard in a text, as all of needs.yaml teaches. */
export function needsIn(text: string): Heard {
  const typed = normalise(text)
  if (!/\p{L}/u.test(typed)) return { needs: [], guesses: [] }
  const exact = exactly.get(typed)
  if (exact) return { needs: [{ id: exact, score: 1 }], guesses: [] }
  const heard = withOutright(typed, besidesOffering(typed, listen(text.replace(theOneAskedFor, ' '))))
  const plain = heard.needs.length === 0 ? plainly(typed) : null
  return plain ? { needs: [{ id: plain, score: 1 }], guesses: [] } : outrightFirst(text, heard)
}

/** What is told outright, by itself and at the beginning, stands before what else is heard, unless that is asked for: `lonely. ive got a dog`. */
function outrightFirst(text: string, heard: Heard): Heard {
  if (text.includes('?')) return heard
  const outright = exactly.get(normalise(partsOf(text)[0] ?? ''))
  if (!outright || heard.needs.length === 0 || wordsIn(text) > MOST_TOLD) return heard
  const others = heard.needs.filter(({ id }) => id !== outright)
  return { ...heard, needs: [{ id: outright, score: heard.needs[0]!.score }, ...others].slice(0, MOST) }
}

/** What is told word for word as people put it, between two joints, is told outright: beside whatever else the text tells of. */
function withOutright(typed: string, { needs, guesses }: Heard): Heard {
  const told = partsOf(typed).flatMap((part) =>
    wordsIn(part) < FEWEST_OUTRIGHT ? [] : (exactly.get(part.trim()) ?? []),
  )
  const outright = [...new Set(told)].map((id) => ({ id, score: SURE_ALONE }))
  // A loss that may be meant is not set aside for it.
  if (outright.length === 0 || guesses.includes('bereavement')) return { needs, guesses }
  const known = needs.map((one) => outright.find(({ id }) => id === one.id && one.score < SURE_ALONE) ?? one)
  const more = outright.filter(({ id }) => !needs.some((one) => one.id === id))
  return { needs: [...known, ...more].sort((a, b) => b.score - a.score).slice(0, MOST), guesses: [] }
}
const FEWEST_OUTRIGHT = 3

/** The need that a plain request names, by itself. */
function plainly(typed: string): Need | null {
  const named = namedInRequest(typed)
  if (named === null) return null
  const [first] = listen(named).needs
  return (
    exactly.get(`help with ${named}`) ?? exactly.get(named) ?? (first && first.score >= SURE_ALONE ? first.id : null)
  )
}
const SURE_ALONE = 0.7

let learnt: Likelihood<Told> | null = null

/** How likely a text tells of each need, or of nothing, taken whole. Whoever asks first waits a second: until it is learnt. */
export const likelyNeeds: Likelihood<Told> = (text) => {
  learnt ??= learn(lessons)
  return learnt(text)
}

const listen = listening(likelyNeeds)
const wordsIn = (text: string) => text.trim().split(/\s+/).length
const round = (score: number) => Math.round(score * 100) / 100

/** The needs that are told of, likeliest first. */
function needsOf(told: ReadonlyMap<Told, number>): (readonly [Need, number])[] {
  return [...told].filter((one): one is [Need, number] => one[0] !== 'nothing').sort(([, a], [, b]) => b - a)
}

function partsOf(text: string): string[] {
  const parts = text
    .split(joints)
    .slice(0, MOST_PARTS)
    .filter((part) => part.trim() !== '')
  return parts.length > 1 ? parts : []
}

/** What a part by itself tells of almost for certain, though the whole is louder: `my mum has dementia and my gas is cut off`. */
function toldApart(text: string, likely: Likelihood<Told>): (readonly [Need, number])[] {
  const told = partsOf(text)
    .filter((part) => wordsIn(part) >= LEAST_TOLD)
    .map((part) => needsOf(likely(part))[0]!)
    .filter(([id, score]) => score >= SURE_APART && !toDo.has(id))
  return [...new Map(told)]
}

/** What is listed, each as if it were said alone: `money, my mum's fall, and somewhere to take the kids`. */
function listedIn(text: string, likely: Likelihood<Told>): (readonly [Need, number])[] {
  return text.split(/[.;:!?\n]+/).flatMap((sentence) => {
    const parts = sentence.split(/,(?: and\b| &)?|\band\b|\bn\b|&/i).filter((part) => part.trim() !== '')
    if (parts.length < FEWEST_LISTED || parts.some((part) => wordsIn(part) > MOST_LISTED)) return []
    const told = parts
      .map((part) => needsOf(likely(part))[0]!)
      .filter(([id, score]) => score >= LISTED && !toDo.has(id))
    return told.length >= FEWEST_LISTED ? told : []
  })
}

function guessed(ranked: readonly (readonly [Need, number])[], nothing: number): readonly Need[] {
  const best = ranked[0]?.[1] ?? 0
  if (best < WORTH_ASKING || best < nothing) return []
  return ranked
    .filter(([, score]) => score >= Math.max(best * NEAR, WORTH_ASKING))
    .slice(0, MOST)
    .map(([id]) => id)
}
