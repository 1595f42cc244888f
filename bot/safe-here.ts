import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'

const { safeHere, fillers } = phrases
const asWords = (ways: readonly string[]) => [...ways].sort((one, other) => other.length - one.length).join('|')
const any = (ways: readonly string[]) => new RegExp(`\\b(?:${asWords(ways)})\\b`, 'g')

const until =
  /\b(?:but )?(?:just |only )?(?:till|until) (?:about |half |half past )?(?:\w+ (?:gets|comes|is) (?:back|home|in)|\w+)\b/g
/** Of whom it is says nothing of whether it is safe. */
const ofAnother = /\bit is not (?:about |for )(?:me|us)\b/g
const besides = any(safeHere.besides)
const around = any(fillers)
const doubts = any(safeHere.doubts)
const yes = new Set(safeHere.yes)
const alone = new RegExp(
  `^(?:(?:yes|yeah|well|oh) )*(?:${asWords(safeHere.alone)})(?: (?:yes|yeah|thanks|thank you|ta|cheers|love|mate|though))*$`,
)
const bareNo = /^(?:no|nope|nah|na)$/
const notTheirs = new RegExp(`^(?:no )?(?:${asWords(safeHere.notTheirs)})\\b`)
const safe = new RegExp(`(?<!\\b(?:not|never|be|feel|if|when|is it|is this) )\\b(?:${asWords(safeHere.said)})\\b`)
const outright = any(safeHere.outright)
const no = new RegExp(`^(?:${asWords(safeHere.no)})\\b`)
const read = new RegExp(`(?<!\\b(?:not|never|nobody|who)(?: \\w+)? )\\b(?:${asWords(safeHere.reads)})\\b`)
const clauses = /[^.,;!?\n]+[.,;!?\n]?/g
/** From when on it is safe no more: what is said of that takes back no yes to now. */
const afterwards =
  /\b(?:but |and |just |only )*(?:(?:it is |its )?(?:not|isn['’]?t|un) ?safe |not |no |nothing |never )?(?:after|past) (?:that|then|today|about|half|\d|one|two|three|four|five|six|seven|eight|nine|ten)[^.;!?\n]*|\b(?:but )?(?:not|no|nothing) (?:after|later)(?=\W|$)|\b(?:but )?not when (?:he|she|they)[^.;!?\n]*/gi
const before = /\b(?:before|up to) (?:about )?\w+(?: ?[ap]m)? (?:it is|yes|yeah|safe|fine|ok)\b/gi
const asks =
  /\bbut (?=(?:please )?(?:do not|dont|don.t) (?:tell|ring|call|phone)\b|(?:so |then )?(?:who|what|how|why|where|which)\b)/gi
/** Asked, with or without its mark; `what if he sees` is a doubt. */
const isQuestion = (clause: string) =>
  clause.endsWith('?') || /^\W*(?:(?:so|and|but|then) )*(?:who|what(?! if)|how|why|where|which)\b/i.test(clause)

/**
 * Whether somebody says that it is safe to write to them here, or that it is not; null where that is not clear. A question
 * beside it is no part of it, and that somebody else reads it outweighs any yes.
 */
export function safeHereIn(text: string): 'safeHere' | 'notSafeHere' | null {
  const now = text.replaceAll(asks, '. ').replaceAll(afterwards, ' ').replaceAll(before, 'yes')
  const said = (now.match(clauses) ?? []).filter((one) => !isQuestion(one))
  const plain = said
    .map((clause) =>
      normalise(clause).replaceAll('no one', 'nobody').replaceAll(until, ' ').replaceAll(ofAnother, ' ').trim(),
    )
    .filter((clause) => clause !== '' && !notTheirs.test(clause))
  if (plain.some((clause) => read.test(clause))) return 'notSafeHere'
  const refuses = plain.some((clause) => no.test(clause) || bareNo.test(clause))
  const isSure = plain.some((clause) => alone.test(clause) || (safe.test(clause) && clause.search(doubts) === -1))
  if (refuses) return isSure ? null : 'notSafeHere'
  if (isSure) return 'safeHere'
  const yesAtOnce = plain.length > 0 && isYes(plain[0]!)
  return yesAtOnce && plain.every((clause) => clause.replaceAll(besides, ' ').search(doubts) === -1) ? 'safeHere' : null
}

/** Whether they say by themselves that it is safe to write to them here. */
export const saysSafeToWrite = (text: string): boolean =>
  normalise(text).search(outright) !== -1 && safeHereIn(text) === 'safeHere'

/** Whether they say yes since whoever reads it is not there: after a no, a yes alone is none. */
export const saysNobodyHere = (text: string): boolean => gone.test(normalise(text)) && safeHereIn(text) === 'safeHere'
const gone = /\b(?:he|she|they) (?:is|are) (?:not (?:here|in)|out|at work)\b/

function isYes(clause: string): boolean {
  const left = clause.replaceAll(besides, ' ').replaceAll(around, ' ').split(' ').filter(Boolean)
  return left.length > 0 && left.every((word) => yes.has(word))
}
