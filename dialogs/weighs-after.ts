import { isBright } from '#content/bright.ts'
import { burdensIn } from '#content/burdens.ts'
import { toldIn } from '#content/told.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** With these it is said as such that they are low or grieving; to be alone weighs so too, where they say how it feels, or want to talk. */
const heavy: ReadonlySet<string> = new Set(['mood', 'bereavement'])
/** Less likely than this, it may be no more than a bad day. */
const SURE = 0.6

/** Whether something heavy weighs on them, once they said this: what is good, funny or fond ends it for now. */
export function weighsAfter(before: boolean, { text, understood: { needs, acts, means } }: Words): boolean {
  const told = toldIn(text)
  if (isBright(text, acts) || told.has('better') || told.has('middling')) return false
  const burdens = burdensIn(text)
  const opensUp = acts.includes('feels') || means.includes('talk')
  const isLow = needs.some(({ id, score }) => (heavy.has(id) || (id === 'loneliness' && opensUp)) && score >= SURE)
  return before || isLow || told.has('low') || ['loss', 'missing', 'spent'].some((one) => burdens.has(one as 'loss'))
}
