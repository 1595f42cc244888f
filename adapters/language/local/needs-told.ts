import { needsIn } from '#adapters/language/local/needs.ts'
import { sift } from '#content/denied.ts'
import type { Meaning } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'
import { type ThingId, thing } from '#content/things.ts'
import type { Need } from '#dialogs/memory.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** What else was heard in a text, which tells how its needs are meant. */
interface Besides {
  readonly means: ReadonlySet<Meaning>
  /** They have nowhere to sleep tonight. */
  readonly noBed: boolean
  readonly asksFor: ThingId | null
  /** They tell of a sign of the body. */
  readonly worrying: boolean
}

/** What is heard of needs: sure, guessed, and denied. */
type NeedsHeard = Pick<Understood, 'needs' | 'guesses' | 'denies'>

/** The needs that somebody tells of: surest first, or guessed at where none is sure, and what they say that it is not. */
export function needsTold(text: string, { means, noBed, asksFor, worrying }: Besides): NeedsHeard {
  const typed = normalise(text)
  const heard = somethingToDo(typed, needsOf(text, typed, means))
  if (noBed) return { ...heard, needs: noBedNeed, guesses: [] }
  if (asksFor && typed.split(' ').length <= FEW_WORDS) return { ...heard, needs: insteadOf(asksFor), guesses: [] }
  const besides = typed.split(' ').length > ALL_OF_THE_BODY || (heard.needs[0]?.score ?? 0) >= NEARLY_CERTAIN
  if (worrying && (heard.needs.length === 0 || !besides)) return { ...heard, needs: ofTheBody, guesses: [] }
  return heard
}

/** What to do or where to go, and no more of it than where, or what it must not be: among people, whatever it is. */
const toDo = /\b(?:(?:some|any)(?:thing|where)|summat|owt) to (?:do|go)\b(?! with\b)/
const SHORT = 10
const amongPeople: NeedsHeard['needs'] = [{ id: 'loneliness', score: 0.6 }]

const somethingToDo = (typed: string, heard: NeedsHeard): NeedsHeard =>
  heard.needs.length === 0 && toDo.test(typed) && typed.split(' ').length <= SHORT
    ? { ...heard, needs: amongPeople, guesses: [] }
    : heard

/** Who has no bed for the night has that first, and nothing else is made of what they say. */
const noBedNeed: Understood['needs'] = [{ id: 'housing', score: 1 }]

/** With more words than these somebody tells of more than the thing they ask for. */
const FEW_WORDS = 12

/** Where there is no such thing, places for the need it belongs to, if those are any help. */
const insteadOf = (id: ThingId): Understood['needs'] => (thing(id).helps ? [{ id: thing(id).need, score: 1 }] : [])

/** Who tells of their body in so few words tells of nothing else, unless that is nearly certain. */
const ALL_OF_THE_BODY = 10
const NEARLY_CERTAIN = 0.9

const ofTheBody: Understood['needs'] = [{ id: 'health-condition', score: 0.5 }]

/** Named only where it is nearly certain: whoever is wrongly told that they have lost somebody, or drink, is hurt. */
const tender: ReadonlySet<Need> = new Set(['bereavement', 'addiction', 'safety'])
const CERTAIN = 0.7
/** Under this it is not even asked about. */
const LIKELY = 0.45

/** What is meant stands behind what puts it right: "no its more my housing". What is denied is set apart. */
function needsOf(text: string, typed: string, means: ReadonlySet<Meaning>): NeedsHeard {
  if (choosing.has(typed) || denying.test(typed)) return { needs: [], guesses: [], denies: [] }
  const { told, denied } = sift(text)
  const denies = denied === '' ? [] : needsIn(denied).needs.map(({ id }) => id)
  const { needs, guesses } = needsIn(means.has('corrects') ? normalise(told).replace(puttingRight, '') : told)
  const named = needs.filter(({ id, score }) => score >= CERTAIN || !tender.has(id))
  const asked = needs.filter(({ id, score }) => tender.has(id) && score >= LIKELY).map(({ id }) => id)
  const perhaps = needs.length > 0 ? asked.slice(0, 1) : guesses.filter((id) => !tender.has(id))
  return { needs: named, guesses: named.length > 0 ? [] : perhaps, denies }
}

/** What somebody says that they never said is none of theirs. */
const denying = new RegExp(`\\b(?:${phrases.denying.join('|')})\\b`)
const puttingRight = new RegExp(`^(?:(?:${phrases.puttingRight.join('|')}) )+`)

/** What someone says to choose, where nothing of it is offered any more: `send it` is no need. */
const choosing = new Set(Object.values(phrases.choices).flat())
