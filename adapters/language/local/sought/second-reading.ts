import { type Sought, soughtIn } from '#adapters/language/local/sought/sought.ts'
import { aboutIn } from '#content/asking.ts'
import { piecesOf } from '#content/pieces.ts'
import { subjects } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** A need that what they say as a whole makes less likely than this was heard by a word, unless a piece of it is as likely to tell it as that. */
const [DOUBTED, TOLD_IN_PIECE] = [0.03, 0.4]
/** Where none was heard, one that is as likely as this is told of; or, where to be wrong about it would hurt, as likely as that. */
const TOLD = 0.5
const TOLD_TENDERLY = 0.8
/** As likely as this it may be asked about. */
const PERHAPS = 0.3
/** A few words name what they look for, and fewer say nothing else. */
const [FEW, FEWER] = [6, 3]
/** These are felt by who only wants to talk, too: they are asked about. */
const felt: ReadonlySet<Need> = new Set<Need>(['loneliness', 'mood'])
/** Whoever is wrongly told that they have lost somebody, drink, or are not safe, is hurt. */
const tender: ReadonlySet<Need> = new Set<Need>(['bereavement', 'addiction', 'safety'])

type NeedsHeard = Pick<Understood, 'needs' | 'guesses' | 'denies'>

/**
 * What was heard of needs, read again by what people say who look for something: without where they are. Where none was
 * heard by lists, one is added only for who tells of a need or asks for something: `mayAdd`.
 */
export async function readAgain(heard: NeedsHeard, text: string, mayAdd: boolean): Promise<NeedsHeard> {
  const words = wordsIn(text)
  if (words <= FEWER) return heard
  const whole = await soughtIn(text)
  const isDoubted = words <= FEW ? () => false : await doubting(whole, text)
  const needs = heard.needs.filter(({ id, score }) => score === 1 || !isDoubted(id))
  if (needs.length > 0) return { ...heard, needs }
  const { guesses } = heard
  const [best, score] = [...whole.needs]
    .filter(([id]) => !heard.denies.includes(id))
    .reduce((one, other) => (other[1] > one[1] ? other : one))
  if (!mayAdd || score < PERHAPS || heard.needs.length > 0) return { ...heard, needs, guesses }
  if (!felt.has(best) && score >= (tender.has(best) ? TOLD_TENDERLY : TOLD))
    return { ...heard, needs: [{ id: best, score }], guesses: [] }
  return { ...heard, needs, guesses: guesses.length > 0 || tender.has(best) ? guesses : [best] }
}

async function doubting(whole: Sought, text: string): Promise<(id: Need) => boolean> {
  const pieces = await Promise.all(
    piecesOf(text)
      .filter((piece) => wordsIn(piece) >= FEWER)
      .map(soughtIn),
  )
  const named = seeks.test(text) ? aboutIn(text).filter(({ asked, plainly }) => asked && plainly) : []
  const isNamed = (id: Need) => named.some((one) => subjects.get(one.id)!.needs.includes(id))
  const isTold = (id: Need) => pieces.some(({ needs }) => needs.get(id)! >= TOLD_IN_PIECE)
  return (id) => whole.needs.get(id)! < DOUBTED && !isTold(id) && !isNamed(id)
}

/** Who asks for something by its name looks for it, whatever else they tell. */
const seeks = /\b(?:want|need|looking for|is there|are there|find|please)\b/i

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
