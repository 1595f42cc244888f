import type { Line } from '#content/words.ts'
import { mayNameALine } from '#dialogs/helpline.ts'
import type { Memory } from '#dialogs/memory.ts'
import { placeAfter } from '#dialogs/place-after.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

type Danger = Extract<Heard, { type: 'danger' }>

const words = {
  life: {
    staffed: 'crisis-staffed',
    unstaffed: 'crisis-unstaffed',
    told: 'crisis-told',
    again: 'crisis-again',
    safe: 'crisis-safe-now',
    notSafe: 'crisis-not-safe',
  },
  body: {
    staffed: 'crisis-ill-staffed',
    unstaffed: 'crisis-ill-unstaffed',
    told: 'crisis-ill-told',
    again: 'crisis-ill-again',
    safe: 'crisis-ill-safe-now',
    notSafe: 'crisis-ill-not-safe',
  },
  baby: {
    staffed: 'crisis-baby-staffed',
    unstaffed: 'crisis-baby-unstaffed',
    told: 'crisis-baby-told',
    again: 'crisis-baby-again',
    safe: 'crisis-baby-safe-now',
    notSafe: 'crisis-baby-not-safe',
  },
  violence: {
    staffed: 'crisis-violence-staffed',
    unstaffed: 'crisis-violence-unstaffed',
    told: 'crisis-violence-told',
    again: 'crisis-violence-again',
    safe: 'crisis-violence-safe-now',
    notSafe: 'crisis-violence-not-safe',
  },
  /** Something was done already, or is about to be: it cannot wait for how they feel. */
  now: {
    staffed: 'crisis-now-staffed',
    unstaffed: 'crisis-now-unstaffed',
    told: 'crisis-told',
    again: 'crisis-not-safe',
    safe: 'crisis-now-safe',
    notSafe: 'crisis-not-safe',
  },
} as const
const choices = ['safe', 'notSafe'] as const

const kindOf = ({ dangerToBaby, dangerOfViolence, dangerOfBody, dangerNow }: Memory) =>
  dangerToBaby ? 'baby' : dangerOfViolence ? 'violence' : dangerOfBody ? 'body' : dangerNow ? 'now' : 'life'

/** With a parent who is afraid for their baby, these are of the same. */
const besideBaby: ReadonlySet<string> = new Set(['baby', 'child', 'harm-to-others', 'suicide-passive'])

/** Harm at other people's hands; with it somebody may be hurt. */
const byOthers = ['sexual-violence', 'child', 'exploitation', 'abuse', 'violence-now'] as const
const besideViolence: ReadonlySet<string> = new Set([...byOthers, 'adult-safeguarding', 'medical', 'medical-again'])

/** Somebody is ill. */
const ofBody: ReadonlySet<string> = new Set(['medical', 'medical-again'])

/** Whether a baby is in it. */
export const isOfBaby = ({ risks }: Danger) => risks.some(({ category }) => category === 'baby')

/** What danger is remembered to be of, and who is in it. */
export function ofDanger(memory: Memory, event: Danger) {
  const all = (of: ReadonlySet<string>) => event.risks.every(({ category }) => of.has(category))
  const dangerToBaby = isOfBaby(event) && all(besideBaby)
  const harm = dangerToBaby ? undefined : byOthers.find((one) => event.risks.some(({ category }) => category === one))
  return {
    young: memory.young || event.young === true,
    dangerOfBody: all(ofBody),
    dangerToBaby,
    dangerNow: event.risks.some(({ category }) => category === 'attempt'),
    dangerOfViolence: harm !== undefined && all(besideViolence),
    staffReadBy: event.staff.by,
    ...(event.place && placeAfter(memory, event.place, true)),
    // Who harms them may have come back: whether it is safe to write here is asked anew.
    ...(harm && { quiet: harm === 'violence-now' ? ('violence' as const) : harm, safeReplies: 0 }),
  }
}

/** The first reply to it: one for when alerts are staffed, one for when nobody reads them. */
export function firstReply(memory: Memory, event: Danger): Line {
  const { now, by, today } = event.staff
  const { staffed, unstaffed } = words[kindOf(memory)]
  if (now) return { message: staffed, blanks: { by: { instant: by } }, choices }
  return { message: unstaffed, blanks: { by: { instant: by }, day: today ? 'today' : 'later' }, choices }
}

/** What is said to whatever they write then, in other words each time. */
export const nextReply = (memory: Memory): Line =>
  kindOf(memory) === 'now' && memory.crisisReplies === 0
    ? { message: 'crisis-now-told', choices }
    : { message: words[kindOf(memory)].told, blanks: { times: memory.crisisReplies }, choices }

/** What is said to danger told of again. */
export const replyToMore = (memory: Memory): Line => ({ message: words[kindOf(memory)].again, choices })

/** What is said to who is safe: whom others harm is asked whether a line for it may be told here. */
export const whereSafe = (memory: Memory): readonly Line[] => [
  { message: words[kindOf(memory)].safe },
  ...(asksWhat.has(kindOf(memory)) ? [{ message: 'crisis-safe-what' } as const] : []),
  ...(memory.quiet !== null && memory.safeReplies === 0
    ? [{ message: 'crisis-line-here', choices: ['safeHere', 'notSafeHere'] } as const]
    : []),
]

/** Of these they are asked what would help. */
const asksWhat: ReadonlySet<string> = new Set<keyof typeof words>(['life', 'body', 'baby'])

/** What is said to who leaves the talk of danger: whom others harm can have a line for it when it is safe. */
export const whereLeft = (memory: Memory): readonly Line[] =>
  mayNameALine(memory, false) ? [{ message: 'safely-line-later' }] : []

/** What is said to who is not. */
export const whereNotSafe = (memory: Memory): Line => ({ message: words[kindOf(memory)].notSafe })
