import { type PartOfDay, type Range, rangeOf, type Written } from '#adapters/directories/times/clock.ts'
import { isDay, type Taken } from '#adapters/directories/times/days.ts'
import type { Token } from '#adapters/directories/times/tokens.ts'

/** `10am - 2pm`, `from 6pm`, `until 4pm`, `between 9 and 5`. Undefined where none is said, and null where it is not sure. */
export function rangeAt(line: readonly Token[], begin: number): Taken<Range> | null | undefined {
  const { is } = line[begin]!
  const at = is === 'time' ? begin : begin + 1
  const first = timeAt(line, at)
  if (!first) return undefined
  if (is === 'until') return taken(line, null, first, begin, at + 1)
  const joins = ['to', 'until', ...(is === 'between' ? ['and'] : [])]
  const last = joins.includes(line[at + 1]?.is ?? '') ? timeAt(line, at + 2) : null
  const headed = line[begin - 1]?.is === 'to' && line[begin - 2]?.is === 'word'
  const goesOn = line[at + 1]?.is === 'time' || (line[at + 1]?.is === 'to' && isDay(line[at + 2]))
  if (!last && (headed || goesOn)) return null
  return last ? taken(line, first, last, begin, at + 3) : taken(line, first, null, begin, at + 1)
}

function taken(
  line: readonly Token[],
  from: Written | null,
  to: Written | null,
  begin: number,
  end: number,
): Taken<Range> | null {
  const piece = rangeOf(from, to, partBeside(line, begin, end))
  return piece && { piece, end }
}

/** The part of the day that is said before a range and after the one before it or, where none is, behind it. */
function partBeside(line: readonly Token[], begin: number, end: number): PartOfDay {
  const before = line.slice(line.findLastIndex(({ is }, at) => at < begin && is === 'time') + 1, begin)
  const next = line.findIndex(({ is }, at) => at >= end && (is === 'time' || is === 'days'))
  return partIn(before) ?? partIn(line.slice(end, next === -1 ? line.length : next))
}

function partIn(tokens: readonly Token[]): PartOfDay {
  const [part, other] = new Set(tokens.flatMap((token) => (token.is === 'part' ? [token.part] : [])))
  return part && !other ? part : null
}

function timeAt(line: readonly Token[], at: number): Written | null {
  const token = line[at]
  return token?.is === 'time' ? token.time : null
}
