import { type Likelihood, learn } from '#adapters/language/local/classifier.ts'
import { exactly, lessons, type Told } from '#adapters/language/local/lessons.ts'
import { signsIn } from '#adapters/language/local/signs.ts'
import { normalise } from '#content/normalise.ts'
import type { Need } from '#dialogs/memory.ts'

/** What is heard in a text: the needs that are sure, or else those that may be meant. */
export interface Heard {
  /** Surest first, three at most, each with a score from 0 to 1. Nothing is a fine answer. */
  readonly needs: readonly { readonly id: Need; readonly score: number }[]
  /** Where nothing is sure: one that stands out, or two or three that are near each other, or none. */
  readonly guesses: readonly Need[]
}

/** Likely enough to be said back, of a whole text; of a part of it; and of a part of few words, which are like much that they do not mean. */
const SURE = 0.45
const SURE_OF_PART = 0.9
const SURE_OF_FEW_WORDS = 0.93
const FEW_WORDS = 4
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
    const whole = likely(signsIn(text))
    const nothing = whole.get('nothing') ?? 0
    const ranked = needsOf(whole)
    const scores = new Map(ranked.filter(([, score]) => score >= SURE && score > nothing))
    for (const part of partsOf(text)) {
      const enough = part.trim().split(/\s+/).length <= FEW_WORDS ? SURE_OF_FEW_WORDS : SURE_OF_PART
      for (const [id, score] of needsOf(likely(signsIn(part)))) {
        if (score >= enough) scores.set(id, Math.max(scores.get(id) ?? 0, (score * SURE) / SURE_OF_PART))
      }
    }
    const needs = [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST)
    if (needs.length > 0) return { needs: needs.map(([id, score]) => ({ id, score: round(score) })), guesses: [] }
    return { needs: [], guesses: guessed(ranked, nothing) }
  }
}

/** The needs heard in a text, as all of needs.yaml teaches. */
export function needsIn(text: string): Heard {
  const exact = exactly.get(normalise(text))
  if (!/\p{L}/u.test(normalise(text))) return { needs: [], guesses: [] }
  return exact ? { needs: [{ id: exact, score: 1 }], guesses: [] } : listen(text)
}

const listen = listening(learn(lessons))
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

function guessed(ranked: readonly (readonly [Need, number])[], nothing: number): readonly Need[] {
  const best = ranked[0]?.[1] ?? 0
  if (best < WORTH_ASKING || best < nothing) return []
  return ranked
    .filter(([, score]) => score >= Math.max(best * NEAR, WORTH_ASKING))
    .slice(0, MOST)
    .map(([id]) => id)
}
