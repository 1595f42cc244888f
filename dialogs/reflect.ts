import { isBright } from '#content/bright.ts'
import { toldIn } from '#content/told.ts'
import type { Line } from '#content/words.ts'
import { isYoung } from '#content/young.ts'
import { about } from '#dialogs/about.ts'
import { burdensMet, isMetAlready } from '#dialogs/burdens.ts'
import type { Now } from '#dialogs/effects.ts'
import { sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** How many wordings there are of what is said back for a need. */
const WAYS = 4

/**
 * What was heard, said back in front of the next step: sorry first where it puts right what we misheard, nothing for a
 * question, which wants an answer, or where nothing new was heard, or it was done lately.
 */
function reflection(memory: Memory, event: Heard): readonly Line[] {
  const { needs, manner, reflected, asking } = memory
  if (manner === 'plain' || manner === 'known') return []
  const [first, ...others] = needs
  const [second = 'none', third = 'none'] = others.filter((need) => !isMetAlready(need, event))
  const also: readonly Line[] = second === 'none' ? [] : [{ message: 'heard-also', blanks: { second, third } }]
  if (manner === 'added') return also
  if (manner === 'putRight') return [{ message: 'heard-sorry', blanks: { need: first ?? 'none' } }, ...also]
  if (asking !== null) return asking === 'seeks' ? also : [...askedBeside(memory, event), ...also]
  if (!saidBack(memory) || isMetAlready(first, event)) return also
  return [{ message: 'reflection', blanks: { need: first ?? 'other', way: reflected % WAYS } }, ...also]
}

/**
 * What is asked of us beside a need is answered, where it was not yet. A question of theirs has no answer here; who was just met in
 * their trouble is not told so first.
 */
function askedBeside(memory: Memory, event: Heard): readonly Line[] {
  const { asks, asksAlso = [], acts } = 'understood' in event ? event.understood : { asks: null, acts: [] }
  const isToAnswer = (asks === 'cost' || asks === 'robot' || asks === 'whoSees') && !acts.some((act) => act === asks)
  if (isToAnswer) return [about(asks, memory)]
  const isMet = burdensMet(memory, event).length > 0 || asks !== null || asksAlso.length > 0
  const isAsked = 'text' in event && asksPlainly.test(event.text ?? '')
  return isMet || !isAsked || memory.whatMatters.length <= 1 ? [] : [{ message: 'asked-besides' }]
}
/** Who asked nothing is not told that it cannot be answered. */
const asksPlainly =
  /\?|(?:^|[.,;!\n]|\b(?:and|but|so|or|know|wonder\w*|ask\w*|tell me)\b)\s*(?:(?:who|what|when|where|why|how|which|if|whether)\b|(?:can|could|will|would|do|does|did|is|are|has|have|should|shall|must|may) (?:it|they|he|she|you|u|i|we|the|there|any\w*|some\w*|that|this|these|those|your|my)\b)/i

/** A line for the young, for who told us that they are, and only once. */
export const tellsTheYoung = [
  sayOf(({ context }) => (isYoung(context) && !context.toldOfChildline ? [{ message: 'heard-young' }] : [])),
  setOf(({ context }) => (isYoung(context) ? { toldOfChildline: true } : {})),
] as const

/** Who was answered so within so many things said is not again. */
const LATELY = 3

/** Whether what was heard last is said back: not to a question, and not to who was answered so lately, but for a loss. */
export const saidBack = ({ manner, asking, sinceReflected, needs }: Memory) =>
  manner === 'usual' && asking === null && (sinceReflected >= LATELY || needs[0] === 'bereavement')

/** Says back what was heard, on the way to what comes of it. */
export const saysBack = [
  sayOf(({ context, event }) => reflection(context, event)),
  ...tellsTheYoung,
  'countReflection',
] as const

/** Of these it is said by name that they were heard. */
const tender: ReadonlySet<string> = new Set(['loneliness', 'mood', 'bereavement', 'caring', 'family'])

/** Says back what they told of, where one of these is heard in it, and nothing else is to be said of its kind. */
export const acknowledges = [
  sayOf((now) => (toldIn(wordsOf(now)).size > 0 || isBright(wordsOf(now), actsOf(now)) ? [] : acknowledged(now))),
  'countReflection',
] as const

const actsOf = ({ event }: Now) => ('understood' in event ? event.understood.acts : [])

function acknowledged({ context: { reflected }, event }: Now): readonly Line[] {
  const told = 'understood' in event ? event.understood.needs.map(({ id }) => id) : []
  const need = told.find((one) => tender.has(one))
  const isNew = need && !isMetAlready(need, event)
  // Who only tells that they are alone asks for nobody.
  const way = need === 'loneliness' ? SORRY : reflected % WAYS
  return isNew ? [{ message: 'reflection', blanks: { need, way } }] : []
}
const SORRY = 2
