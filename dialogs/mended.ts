import { correctionIn } from '#content/corrections.ts'
import type { Answers } from '#dialogs/questions.ts'
import { putInto, swapped, whose } from '#dialogs/whose.ts'

/** Said of an answer that was given: "the number i gave is wrong its 01632 960717", "her name is Clarke with an e". */
const mends =
  /\b(?:wrong|not right|incorrect|correct(?:ed|ion)?|sorry|meant|should (?:be|say)|typo|change|(?:her|his|their|my) (?:name|number|surname|last name)(?: is|['’]?s)|(?:it['’]?s|is) \S+ with an? |spel(?:t|led|ling))/i
/** A call to change it. */
const changes =
  /^\W*(?:no|nope|oh|actually|sorry|wait)?\W*(?:please |can you |could you )?(?:(?:change|make)\b|my (?:surgery|doctor|gp)(?:['’]?s| is)\b)/i

/** What was given before, put right beside the answer to another question. */
export function mended(answers: Answers, text: string): Partial<Answers> {
  for (const piece of text.split(/[;!\n]+|\.(?!\d)|\b(?:and|but)\b/)) {
    const swap = swapped(answers, piece)
    if (swap && swap.id !== 'surgery' && swap.id !== 'whereabouts') return { [swap.id]: swap.to }
    if (!mends.test(piece) && !changes.test(piece)) continue
    const { what, to } = correctionIn(piece)
    if ((what === 'surgery' || what === 'when') && to && answers[what] !== undefined && changes.test(piece))
      return { [what]: to }
    if ((what !== 'name' && what !== 'reach') || !to) continue
    const id = whose(what, to, piece, answers)
    if (!answers[id]) continue
    return { [id]: what === 'name' ? putInto(answers[id], to, piece) : to }
  }
  return {}
}
