import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

type Danger = Extract<Heard, { type: 'danger' }>

const words = {
  life: { staffed: 'crisis-staffed', unstaffed: 'crisis-unstaffed', told: 'crisis-told', again: 'crisis-again' },
  body: {
    staffed: 'crisis-ill-staffed',
    unstaffed: 'crisis-ill-unstaffed',
    told: 'crisis-ill-told',
    again: 'crisis-ill-again',
  },
  baby: {
    staffed: 'crisis-baby-staffed',
    unstaffed: 'crisis-baby-unstaffed',
    told: 'crisis-baby-told',
    again: 'crisis-baby-again',
  },
} as const
const safe = { life: 'crisis-safe-now', body: 'crisis-ill-safe-now', baby: 'crisis-baby-safe-now' } as const
const notSafe = { life: 'crisis-not-safe', body: 'crisis-ill-not-safe', baby: 'crisis-baby-not-safe' } as const
const choices = ['safe', 'notSafe'] as const

const kindOf = ({ dangerToBaby, dangerOfBody }: Memory) => (dangerToBaby ? 'baby' : dangerOfBody ? 'body' : 'life')

/** With a parent who is afraid for their baby, these are of the same. */
const besideBaby: ReadonlySet<string> = new Set(['baby', 'child', 'harm-to-others', 'suicide-passive'])

/** Whether a baby is in it. */
export const isOfBaby = ({ risks }: Danger) => risks.some(({ category }) => category === 'baby')

/** What danger is remembered to be of, and who is in it. */
export function ofDanger({ young }: Memory, event: Danger) {
  return {
    young: young || event.young === true,
    dangerOfBody: event.risks.every(({ category }) => category === 'medical'),
    dangerToBaby: isOfBaby(event) && event.risks.every(({ category }) => besideBaby.has(category)),
    staffReadBy: event.staff.by,
  }
}

/** The first reply to it: one for when alerts are staffed, one for when nobody reads them. */
export function firstReply(memory: Memory, { staff: { now, by, today } }: Danger): Line {
  const { staffed, unstaffed } = words[kindOf(memory)]
  if (now) return { message: staffed, blanks: { by: { instant: by } }, choices }
  return { message: unstaffed, blanks: { by: { instant: by }, day: today ? 'today' : 'later' }, choices }
}

/** What is said to whatever they write then, in other words each time. */
export const nextReply = (memory: Memory): Line => ({
  message: words[kindOf(memory)].told,
  blanks: { times: memory.crisisReplies },
  choices,
})

/** What is said to danger told of again. */
export const replyToMore = (memory: Memory): Line => ({ message: words[kindOf(memory)].again, choices })

/** What is said to who is safe, and to who is not. */
export const whereSafe = (memory: Memory): Line => ({ message: safe[kindOf(memory)] })
export const whereNotSafe = (memory: Memory): Line => ({ message: notSafe[kindOf(memory)] })
