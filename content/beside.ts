import { wantsAnyWorker } from '#content/any-worker.ts'
import { lately } from '#content/lately.ts'
import { meaningsIn } from '#content/meanings.ts'
import { mayBeRung } from '#content/rung.ts'
import { listening } from '#content/ways.ts'

const listened = [
  ...(['hours', 'hearing', 'notRung', 'otherNotRung', 'woman', 'man', 'tried', 'notRecord', 'record'] as const),
  ...(['asksWhy', 'doubts', 'waits'] as const),
] as const

/** What people say in a referral beside the answer that was asked for, in the order in which one goes before another. */
export const besides = ['notSurgery', 'anyWorker', ...listened] as const

export type Beside = (typeof besides)[number]

const heard = listening('beside', listened)
const breaks =
  /(?<=[.,;!?\n])\s+|\s+(?=(?:but|cos|because|so)\b)|(?<!\d(?:[ap]m)?|\bbetween(?: (?!and\b)[^\s,;]+){1,3})\s+(?=and\b)/i
/** What only joins a clause to the one before or after it. */
const joins =
  /^[\s,;.]*(?:(?:but|and|cos|because|so)\b[\s,]*)*|(?:[\s,;.]+(?:but|and)(?: (?:before|earlier|first|just now))?)?[\s,;.]*$/gi

/** What they tried goes on: "tried counselling, they couldnt sign". */
const ofIt = /^(?:but |and |so )?(?:they|it|he|she|that)\b/i

/** Of the doctor it goes on: "is it going to the doctor or not, because if it is i'd rather not". */
const ofDoctor: ReadonlySet<Beside | undefined> = new Set<Beside | undefined>(['record', 'notRecord', 'notSurgery'])
const refusesIt =
  /^\W*(?:but |and |so |because |cos |coz )?(?:if (?:it|he|she|they|that)\b.*\b(?:not|no|rather not|leave it|don['’]?t|won['’]?t)\b|(?:(?:can|could|will|would) (?:you|u) )?(?:please )?(?:leave|keep) (?:him|her|them|it) (?:out|off|away)|i['’]?d rather (?:not|he|she|they)|(?:i )?rather not|(?:it['’]?s )?none of (?:his|her|their))/i

/** What a text says beside an answer, each with the words that say it, and what is left of it. */
export interface Sorted {
  readonly beside: ReadonlyMap<Beside, string>
  readonly rest: string
}

/** Sets apart what somebody says beside an answer, clause by clause: "castlegate, and can it be a woman". */
export function sorted(text: string, all: readonly Beside[]): Sorted {
  const ids = mayBeRung(text) ? all.filter((id) => id !== 'notRung' && id !== 'otherNotRung') : all
  const beside = new Map<Beside, string>()
  const rest: string[] = []
  let before: Beside | undefined
  for (const clause of text.split(breaks)) {
    const id: Beside | undefined =
      firstOf(clause, ids) ??
      (before === 'tried' && ofIt.test(clause) ? before : undefined) ??
      (ofDoctor.has(before) && ids.includes('notRecord') && refusesIt.test(clause) ? 'notRecord' : undefined)
    before = id
    if (!id) rest.push(clause)
    else beside.set(id, [beside.get(id), clause.replace(joins, '')].filter(Boolean).join(', '))
  }
  if (beside.size > 0) return { beside, rest: rest.join(' ').replace(joins, '') }
  const whole = firstOf(text, ids)
  return whole ? { beside: new Map([[whole, text.trim()]]), rest: '' } : { beside, rest: text.trim() }
}

/** `GP record he can not see?` asks, and forbids nothing. */
const firstOf = (text: string, ids: readonly Beside[]) =>
  ids.find((id) => heardIn(text).has(id) && !(id === 'notRecord' && text.trim().endsWith('?')))

const heardIn = lately(
  (text): ReadonlySet<Beside> =>
    new Set<Beside>([
      ...heard(text),
      ...(meaningsIn(text).has('notSurgery') ? (['notSurgery'] as const) : []),
      ...(wantsAnyWorker(text) ? (['anyWorker'] as const) : []),
    ]),
)
