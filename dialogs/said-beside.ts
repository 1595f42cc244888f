import type { Beside } from '#content/beside.ts'
import { besides, sorted } from '#content/beside.ts'
import type { Meaning } from '#content/meanings.ts'
import { alsoSaid } from '#dialogs/also-said.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'

/** In the middle of a free answer these are part of it: "i need to get out" asks for no moment. */
const byThemselves: readonly Beside[] = ['asksWhy', 'doubts', 'waits']

const free: ReadonlySet<keyof Answers> = new Set(['matters', 'enjoyed', 'support', 'anythingElse'])

/** What somebody says beside the answer to a question of a referral, each in its words, and what is left as the answer. When to reach them is a correction where it was read back. */
export function besideAnswer({ answers }: Memory, text: string, to: keyof Answers | 'readBack') {
  const heard = besides.filter(
    (one) => (one !== 'otherNotRung' || answers.who === 'other') && !(one === 'hours' && to === 'readBack'),
  )
  const alone = to !== 'readBack' && free.has(to) && sorted(text, byThemselves).rest !== ''
  return sorted(text, alone ? heard.filter((one) => !byThemselves.includes(one)) : heard)
}

/** What someone says on the way to a referral that it asks for, or that changes how it asks. */
export function besideTelling(text: string, means: readonly Meaning[]) {
  const whom = means.includes('linkWorker') ? (['woman', 'man'] as const) : []
  const theirs = means.includes('forOther') ? (['otherNotRung'] as const) : []
  return sorted(text, ['notRung', ...theirs, 'tried', ...whom]).beside
}

/** The answers, with what was said beside one of them. */
export function withBeside(answers: Answers, beside: ReadonlyMap<Beside, string>): Answers {
  const also = (before: string | undefined, ...words: (string | undefined)[]) =>
    [before, ...words.filter((one) => !before?.includes(one ?? ''))].filter(Boolean).join(' / ')
  const hours = beside.get('hours')
  const notRung = also(answers.notRung, beside.get('notRung'), beside.get('otherNotRung'))
  const tried = also(answers.tried, beside.get('tried'))
  const asked = also(answers.asked, beside.get('record'))
  return {
    ...answers,
    ...(hours && { when: alsoSaid(answers.when, hours) }),
    ...(notRung && { notRung }),
    ...(tried && { tried }),
    ...(asked && { asked }),
    ...(beside.has('man') && { worker: 'man' as const }),
    ...(beside.has('woman') && { worker: 'woman' as const }),
    ...(beside.has('notRecord') && { notOnRecord: beside.get('notRecord')! }),
    ...(beside.has('notSurgery') && { surgeryNotTold: 'yes' as const }),
  }
}
