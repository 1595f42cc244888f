import { allowsRecord } from '#content/allows-record.ts'
import { names } from '#content/any-worker.ts'
import type { Beside } from '#content/beside.ts'
import { besides, sorted } from '#content/beside.ts'
import type { Meaning } from '#content/meanings.ts'
import { alsoSaid } from '#dialogs/also-said.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'

/** In the middle of a free answer these are part of it: "i need to get out" asks for no moment. */
const byThemselves: readonly Beside[] = ['asksWhy', 'doubts', 'waits']

const free: ReadonlySet<keyof Answers> = new Set(['matters', 'enjoyed', 'support', 'anythingElse'])

/** What somebody says beside the answer to a question of a referral, each in its words, and what is left as the answer. When to reach them is a correction where it was read back, and the answer where it was asked. */
export function besideAnswer({ answers }: Memory, text: string, to: keyof Answers | 'readBack') {
  const heard = besides.filter(
    (one) =>
      (one !== 'otherNotRung' || answers.who === 'other') &&
      !(one === 'hours' && (to === 'readBack' || to === 'when')) &&
      !(one === 'anyWorker' && !answers.worker && !/\b(?:wo)?m[ae]n\b|\blady\b/i.test(text)),
  )
  const alone = to !== 'readBack' && free.has(to) && sorted(text, byThemselves).rest !== ''
  const { beside, rest } = sorted(text, alone ? heard.filter((one) => !byThemselves.includes(one)) : heard)
  const meant = asMeant(answers, beside)
  return { beside: meant, rest: meant.has('anyWorker') ? rest.replace(takeThatOut, '') : rest }
}

/** That it was heard is to be taken back, and is no answer. */
const takeThatOut = /\b(?:please )?(?:take|leave|cut) (?:that|it|this) out\b\W*/i

/** Who says that it is not to be the one they were heard to want, and names no other, wants anyone. */
function asMeant({ worker }: Answers, beside: ReadonlyMap<Beside, string>): ReadonlyMap<Beside, string> {
  const other = worker === 'woman' ? 'man' : 'woman'
  const words = beside.get(other)
  const isPutRight = worker !== undefined && words !== undefined && !names(other, words)
  if (!isPutRight && !beside.has('anyWorker')) return beside
  const either = [...beside].filter(([one]) => one !== 'man' && one !== 'woman' && one !== 'anyWorker')
  return new Map<Beside, string>([['anyWorker', words ?? ''], ...either])
}

/** What someone says on the way to a referral that it asks for, or that changes how it asks. */
export function besideTelling(answers: Answers, text: string, asksForOne: boolean, means: readonly Meaning[]) {
  const whom = asksForOne ? (['anyWorker', 'woman', 'man'] as const) : []
  const theirs = means.includes('forOther') ? (['otherNotRung'] as const) : []
  const { beside } = sorted(text, ['hearing', 'notRung', ...theirs, 'tried', ...whom])
  const whole = beside.has('notRung') ? ([['notRung', sentencesOf(text)]] as const) : []
  return asMeant(answers, new Map<Beside, string>([...beside, ...whole]))
}

/** What says that they cannot be rung stands whole: cut from its middle it may say the opposite. */
const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?\n])\s+/)
    .filter((sentence) => sorted(sentence, ['notRung']).beside.size > 0)
    .join(' ') || text

/** The answers, with what was said beside one of them. */
export function withBeside(answers: Answers, beside: ReadonlyMap<Beside, string>): Answers {
  const also = (before: string | undefined, ...words: (string | undefined)[]) =>
    [before, ...words.filter((one) => !before?.includes(one ?? ''))].filter(Boolean).join(' / ')
  const hours = beside.get('hours')
  const notRung = also(answers.notRung, beside.get('notRung'), beside.get('otherNotRung'))
  const tried = also(answers.tried, beside.get('tried'))
  const support = also(answers.support, beside.get('hearing'))
  return {
    ...answers,
    ...(hours && { when: alsoSaid(answers.when, hours) }),
    ...(notRung && { notRung }),
    ...(tried && { tried }),
    ...(support && { support }),
    ...(beside.has('anyWorker') && { worker: undefined }),
    ...(beside.has('man') && { worker: 'man' as const }),
    ...(beside.has('woman') && { worker: 'woman' as const }),
    ...(allowsRecord(beside.get('record') ?? '') && { notOnRecord: undefined, surgeryNotTold: undefined }),
    ...(beside.has('notRecord') && { notOnRecord: beside.get('notRecord')!, surgeryNotTold: 'yes' as const }),
    ...(beside.has('notSurgery') && { surgeryNotTold: 'yes' as const }),
  }
}
