import type { Burden } from '#content/burdens.ts'
import { burdensIn, isHurtCaring, isOwnLoss } from '#content/burdens.ts'
import { fearsIn, tellsOfBaby } from '#content/fears.ts'
import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** Whether they told of it before. */
const toldBefore = ({ whatMatters }: Memory, burden: Burden) => whatMatters.some((text) => burdensIn(text).has(burden))

/** Being worn out is met with more where it is of this. */
const metWithMore = (text: string) => fearsIn(text).length > 0 || ['loss', 'missing'].some((one) => tells(text, one))
const tells = (text: string, burden: string) => burdensIn(text).has(burden as Burden)

/** What meets what weighs on them, in a line; of harm by others nothing is said here. */
export function burdensMet(memory: Memory, event: Heard): readonly Line[] {
  if (!('understood' in event) || event.understood.quiet) return []
  const { text, understood } = event
  const told = burdensIn(text)
  const lines: Line[] = []
  if (told.has('loss') || told.has('missing')) lines.push(sorry(memory, text))
  if (isHurtCaring(text, memory.whatMatters)) lines.push({ message: 'burden-hurtCaring' })
  if (told.has('pointless') && !fearsIn(text).includes('wornOut')) lines.push({ message: 'burden-pointless' })
  const felt = understood.acts.includes('feels') && understood.needs.length === 0
  if (told.has('spent') && lines.length === 0 && !felt && !metWithMore(text))
    lines.push({ message: 'burden-spent', blanks: { again: toldBefore(memory, 'spent') ? 'yes' : 'no' } })
  if (told.has('longWait') && isToWait(memory)) {
    const baby = tellsOfBaby([text, ...memory.whatMatters]) ? 'yes' : 'no'
    lines.push({ message: 'burden-longWait', blanks: { baby } })
  }
  return lines
}

/** Sorry for a loss: theirs, somebody else's, or told of again. */
function sorry(memory: Memory, text: string): Line {
  const again = tells(text, 'missing') || toldBefore(memory, 'loss')
  return { message: 'reflection', blanks: { need: 'bereavement', way: again ? 1 : isOwnLoss(text) ? 0 : 3 } }
}

/** They were told how long it takes. */
const isToWait = ({ team, reference, awaitingPerson }: Memory) => team !== null || reference !== null || awaitingPerson

/** Whether what is said back of this need was just said of what weighs on them. */
export function isMetAlready(need: string | undefined, event: Heard): boolean {
  if (!('understood' in event)) return false
  if (need === 'bereavement') return tells(event.text, 'loss') || tells(event.text, 'missing')
  return need === 'mood' && tells(event.text, 'spent') && !metWithMore(event.text)
}
