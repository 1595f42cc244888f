import type { Burden } from '#content/burdens.ts'
import { burdensIn, hasShouted, isHurtCaring, isLossOfBaby, isOwnLoss } from '#content/burdens.ts'
import { fearsIn, tellsOfBaby } from '#content/fears.ts'
import { needsWatching } from '#content/followed.ts'
import { isLowWithBaby } from '#content/new-mother.ts'
import { findsReadingHard, isAshamed } from '#content/reading.ts'
import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** Whether they told of it before. */
const toldBefore = ({ whatMatters }: Memory, burden: Burden) => whatMatters.some((text) => burdensIn(text).has(burden))

/** Being worn out is met with more where it is of this. */
const metWithMore = (text: string) => fearsIn(text).length > 0 || ['loss', 'missing'].some((one) => tells(text, one))
const tells = (text: string, burden: string) => burdensIn(text).has(burden as Burden)

/** Whether something weighs on them: they are asked for nothing else then. */
export const weighsOn = ({ needs }: Memory, event: Heard): boolean =>
  ['bereavement', 'mood'].includes(needs[0] ?? '') || ('understood' in event && burdensIn(event.text).size > 0)

/** What happened to somebody, met once in a line of its own, with the need that it is told of. */
const events = ['job', 'parted', 'illness', 'evicted', 'sanction', 'sentRound', 'atALoss'] as const
const needOf: Readonly<Record<(typeof events)[number], readonly string[]>> = {
  job: ['work', 'mood'],
  parted: ['family', 'loneliness', 'mood'],
  illness: ['health-condition', 'disability', 'mood'],
  evicted: ['housing'],
  sanction: ['benefits'],
  sentRound: [],
  atALoss: [],
}

/** What meets what weighs on them, in a line; of harm by others nothing is said here. */
export function burdensMet(memory: Memory, event: Heard): readonly Line[] {
  if (!('understood' in event) || event.understood.quiet) return []
  const { text, understood } = event
  const told = burdensIn(text)
  const lines: Line[] = understood.childNoHome ? [{ message: 'burden-childNoHome' }] : []
  // In a form it is an answer; and who asks to be rung once more is told when.
  if (findsReadingHard(text) && memory.formAt === null && !(memory.fewWords && event.type === 'person'))
    lines.push(readingMet(memory, text))
  if (told.has('loss') || told.has('missing')) lines.push(sorry(memory, text))
  if (isHurtCaring(text, memory.whatMatters)) lines.push({ message: 'burden-hurtCaring' })
  if (isLowWithBaby([...memory.whatMatters, text]) && !isLowWithBaby(memory.whatMatters))
    lines.push({ message: 'burden-newMother' })
  if (hasShouted(text) && !memory.whatMatters.some(hasShouted) && isCaring(memory, event))
    lines.push({ message: 'burden-shouted' })
  if (told.has('pointless') && !fearsIn(text).includes('wornOut')) lines.push({ message: 'burden-pointless' })
  const felt = understood.acts.includes('feels') && understood.needs.length === 0
  if (told.has('spent') && lines.length === 0 && !felt && !metWithMore(text))
    lines.push({ message: 'burden-spent', blanks: { again: toldBefore(memory, 'spent') ? 'yes' : 'no' } })
  if (told.has('tired') && !told.has('spent') && lines.length === 0 && !toldBefore(memory, 'tired'))
    lines.push({ message: 'burden-tired' })
  const turn = events.find((one) => told.has(one) && !toldBefore(memory, one))
  if (turn && lines.length === 0) lines.push({ message: `burden-${turn}` })
  if (told.has('longWait') && isToWait(memory)) {
    const baby = tellsOfBaby([text, ...memory.whatMatters]) ? 'yes' : 'no'
    lines.push({ message: 'burden-longWait', blanks: { baby, sooner: memory.awaitingPerson ? 'no' : 'yes' } })
  }
  if (told.has('apology')) lines.push({ message: 'burden-apology' })
  if (told.has('bother') && lines.length === 0 && !toldBefore(memory, 'bother'))
    lines.push({ message: 'burden-bother' })
  return lines
}

/** Whether they look after somebody, as far as they told. */
const isCaring = ({ needs, whatMatters }: Memory, event: Heard) =>
  'understood' in event &&
  (needs.includes('caring') ||
    event.understood.needs.some(({ id }) => id === 'caring') ||
    [...whatMatters, event.text].some(needsWatching))

/** Who cannot read is told that nothing need be read: somebody rings, or can. */
function readingMet({ awaitingPerson, reference, fewWords, onPhone, answers }: Memory, text: string): Line {
  const awaits = awaitingPerson || reference !== null
  const mayBeRung = answers.notRung === undefined && (onPhone || answers.reach !== undefined)
  const call = !mayBeRung ? 'none' : awaits ? 'stands' : 'offered'
  return { message: 'burden-reading', blanks: { call, again: fewWords && !isAshamed(text) ? 'yes' : 'no' } }
}

/** Sorry for a loss: theirs, somebody else's, a baby's, or told of again. */
function sorry(memory: Memory, text: string): Line {
  const isMore = tells(text, 'missing') || toldBefore(memory, 'loss') || isLossOfBaby(text)
  return { message: 'reflection', blanks: { need: 'bereavement', way: isMore ? 1 : isOwnLoss(text) ? 0 : 3 } }
}

/** They were told how long it takes. */
const isToWait = ({ team, reference, awaitingPerson }: Memory) => team !== null || reference !== null || awaitingPerson

/** Whether what is said back of this need was just said of what weighs on them. */
export function isMetAlready(need: string | undefined, event: Heard): boolean {
  if (!('understood' in event)) return false
  if (need === 'bereavement') return tells(event.text, 'loss') || tells(event.text, 'missing')
  const { text } = event
  if (need && events.some((one) => needOf[one].includes(need) && tells(text, one))) return true
  return need === 'mood' && tells(text, 'spent') && !metWithMore(text)
}
