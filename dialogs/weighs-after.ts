import { isBright } from '#content/bright.ts'
import { burdensIn } from '#content/burdens.ts'
import { toldIn } from '#content/told.ts'
import type { Words } from '#dialogs/vocabulary.ts'

/** With these it is said as such that they are low, alone or grieving. */
const heavy: ReadonlySet<string> = new Set(['mood', 'loneliness', 'bereavement'])

/** Who says with it that they are fine, or is only tired, tells of nothing heavy. */
const light = /\b(?:fine|all ?right|ok|okay|not (?:that|so) bad|only tired|just tired)\b/i

/** Whether something heavy weighs on them, once they said this: what is good, funny or fond ends it for now. */
export function weighsAfter(before: boolean, { text, understood: { needs, acts } }: Words): boolean {
  const told = toldIn(text)
  if (isBright(text, acts) || told.has('better') || told.has('middling')) return false
  const burdens = burdensIn(text)
  const isLow = needs.some(({ id }) => heavy.has(id))
  const feels = acts.includes('feels') && !burdens.has('tired') && !light.test(text)
  return (
    before ||
    feels ||
    isLow ||
    told.has('low') ||
    ['loss', 'missing', 'spent'].some((one) => burdens.has(one as 'loss'))
  )
}
