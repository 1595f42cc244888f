import { isBright } from '#content/bright.ts'
import { burdensIn } from '#content/burdens.ts'
import { toldIn } from '#content/told.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** With these it is said as such that they are low, alone or grieving. */
const heavy: ReadonlySet<string> = new Set(['mood', 'loneliness', 'bereavement'])

/** Whether something heavy weighs on them, once they said this: what is good, funny or fond ends it for now. */
export function weighsAfter(before: boolean, { text, understood: { needs, acts } }: Words): boolean {
  const told = toldIn(text)
  if (isBright(text, acts) || told.has('better') || told.has('middling')) return false
  const burdens = burdensIn(text)
  const feels = acts.includes('feels') || told.has('low')
  const grieves = burdens.has('loss') || burdens.has('missing') || burdens.has('spent')
  return before || feels || grieves || needs.some(({ id }) => heavy.has(id))
}
