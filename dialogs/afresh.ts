import { Memory } from '#dialogs/memory.ts'

/**
 * What is still remembered of somebody who starts afresh: how to reach them, their age, and what was asked for. Nothing that
 * they told of themselves may show in what comes next: somebody else may hold the phone.
 */
export function afresh(memory: Memory): Memory {
  const { onPhone, notSafeToWrite, limited, age, reflected, awaitingPerson, reference, referredTo } = memory
  const { name, reach, notRung, when, language } = memory.answers
  return {
    ...Memory.parse({}),
    ...{ onPhone, notSafeToWrite, limited, age, reflected, awaitingPerson, reference, referredTo },
    answers: { name, reach, notRung, when, language },
  }
}
