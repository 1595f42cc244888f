import type { Limits } from '#content/reaching.ts'
import type { Line } from '#content/words.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/**
 * What was just said of when they may be reached. Words that may be about something else are this only from who is watched,
 * or said so before; who only waits for somebody says it to them.
 */
export function limitsIn(memory: Memory, event: Heard): Limits | null {
  const limits =
    event.type === 'chose.safeHere' ? event.limits : 'understood' in event ? event.understood.limits : undefined
  if (!limits || (isAwaited(memory) && memory.quiet === null)) return null
  return limits.plainly || mayBeLimited(memory) ? limits : null
}

/** Whether they are watched, or said when before. */
export const mayBeLimited = ({ quiet, limited }: Memory): boolean => quiet !== null || limited

/** Says that it is kept; and, to who may be watched, that we never write first. */
export function limitsKept({ quiet, limited }: Memory, { plainly, after }: Limits): Line {
  const first = plainly || quiet ? (after ?? 'none') : 'calls'
  return { message: 'reaching-kept', blanks: { after: limited ? 'again' : first } }
}
