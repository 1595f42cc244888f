import { asksForLine } from '#content/helplines.ts'
import type { Line } from '#content/words.ts'
import { isYoung } from '#content/young.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** Whether a line that listens is asked for, by who told of harm or tells of it now. */
export const asksHelpline = ({ quiet }: Memory, { text, understood }: Words): boolean =>
  (quiet ?? understood.quiet) !== null && (understood.asks === 'ourNumber' || asksForLine(text))

/** The lines that it is about, once it is safe to write here; until then one that is for anything. */
export const helpline = (memory: Memory): Line => (memory.safeReplies > 0 ? linesFor(memory) : neutralLine(memory))

/** The lines that people ring about it. */
export function linesFor(memory: Memory): Line {
  const about = isYoung(memory) ? 'child' : (memory.quiet ?? 'abuse')
  const writes = !memory.onPhone || memory.answers.notRung !== undefined ? 'yes' : 'no'
  return { message: 'safely-lines', blanks: { about, writes, page: memory.onPhone ? 'no' : 'yes' } }
}

/** Whether one may be spoken of without its name: who said that it is not safe to write may be elsewhere when they come back. */
export const mayNameALine = ({ quiet, safeReplies, notSafeToWrite }: Memory, isBack: boolean): boolean =>
  quiet !== null && safeReplies === 0 && (isBack || !notSafeToWrite)

/** A line that tells nobody what it is about, and that there is another. */
export const neutralLine = (memory: Memory): Line => ({
  message: 'safely-number',
  blanks: { young: isYoung(memory) ? 'yes' : 'no' },
})
