import type { AboutUs } from '#content/questions.ts'
import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import { recordOf } from '#dialogs/read-back.ts'

/** The plain answer to a plain question about us: of their GP, by the team that it would go to, where that is known. */
export const about = (question: Exclude<AboutUs, 'howLong'>, memory: Memory): Line =>
  question === 'tellGp'
    ? { message: 'about-tellGp', blanks: { record: recordOf(memory) } }
    : { message: `about-${question}` }
