import type { Line } from '#content/words.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'

/** Says that there is none of what they asked for, in front of what is shown for it; what was told of it before still stands. */
export function insteadOf(memory: Memory, lacks: boolean, places: readonly Service[]): readonly Line[] {
  const { needs, thing, shown } = memory
  if (lacks && thing) return [{ message: 'signposting-lacks', blanks: { thing } }]
  const need = needs[0] ?? 'none'
  const [first, second] = toldFor(memory, places)
  if (!first) return [{ message: 'signposting-instead', blanks: { need, shown: shown.length } }]
  return [
    {
      message: 'signposting-told-before',
      blanks: {
        ...{ need, first: first.name, firstPhone: first.phone ?? 'none' },
        ...{ second: second?.name ?? 'none', secondPhone: second?.phone ?? 'none' },
      },
    },
  ]
}

/** What was told before for the need that is looked for, is not shown now, and was not refused. */
const toldFor = ({ needs, met, toldOf, refused }: Memory, places: readonly Service[]): readonly Service[] =>
  toldOf.filter(
    ({ id }) =>
      needs[0] !== undefined &&
      !refused.includes(id) &&
      places.every((one) => one.id !== id) &&
      met.some((one) => one.id === id && one.needs[0] === needs[0]),
  )
