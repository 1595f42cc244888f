import { isOfCallsAlone, type Limits, refusesCalls } from '#content/reaching.ts'
import type { Line } from '#content/words.ts'
import { alsoSaid } from '#dialogs/also-said.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** What was just said of when they may be reached. */
export function limitsIn(memory: Memory, event: Heard): Limits | null {
  const limits =
    event.type === 'chose.safeHere' ? event.limits : 'understood' in event ? event.understood.limits : undefined
  return limits && areKept(memory, limits) ? limits : null
}

/**
 * Whether what was said limits when they may be reached. Words that may be about something else do only from who is watched,
 * or said so before; who only waits for somebody says it to them.
 */
export const areKept = (memory: Memory, { plainly }: Limits): boolean =>
  memory.quiet !== null || (!isAwaited(memory) && (plainly || memory.limited))

/** Says that it is kept, and who is told; and, to who may be watched, that we never write first. */
export function limitsKept(memory: Memory, { words, plainly, after }: Limits): Line {
  const { limited, quiet, formAt, onPhone, answers } = memory
  if (limited) return { message: 'reaching-kept', blanks: { after: 'again', told: 'told' } }
  const calls = refusesCalls(words) ? 'noCalls' : 'calls'
  const first = (plainly || quiet) && !isOfCallsAlone(words) ? (after ?? 'none') : calls
  const nobody = calls === 'noCalls' && !onPhone && answers.reach === undefined ? 'nobody' : 'no'
  return {
    message: 'reaching-kept',
    blanks: { after: first, told: isAwaited(memory) || formAt !== null ? 'yes' : nobody },
  }
}

/** What is remembered of it: it goes with the answers of a referral, too. */
export const limitedAfter = ({ answers, limited, quiet }: Memory, { words, plainly }: Limits): Partial<Memory> => ({
  limited: limited || plainly || quiet !== null,
  answers: { ...answers, when: alsoSaid(answers.when, words) },
})
