import type { Fear } from '#content/fears.ts'
import type { AboutUs } from '#content/questions.ts'
import type { Line } from '#content/words.ts'
import { answerTo, isFear } from '#dialogs/fears.ts'
import type { Memory } from '#dialogs/memory.ts'
import { recordOf } from '#dialogs/read-back.ts'

/** The plain answer to a plain question about us: of their GP, by the team that it would go to, where that is known; of who sees it, by whether staff were alerted. */
export const about = (question: Exclude<AboutUs, 'howLong' | 'language'> | Fear, memory: Memory): Line => {
  if (isFear(question)) return answerTo(question, memory)
  if (question === 'tellGp' && memory.referredTo)
    return { message: 'about-toldGp', blanks: { team: memory.referredTo.name, record: recordOf(memory) } }
  if (question === 'tellGp') return { message: 'about-tellGp', blanks: { record: recordOf(memory) } }
  if (question === 'whoSees')
    return { message: 'about-whoSees', blanks: { told: memory.dangerHeard ? 'danger' : 'nothing' } }
  return { message: `about-${question}` }
}
