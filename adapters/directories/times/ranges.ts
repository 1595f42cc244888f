import { type PartOfDay, type Range, rangeOf, type Written } from '#adapters/directories/times/clock.ts'
import { isDay, type Taken } from '#adapters/directories/times/days.ts'
import type { Token } from '#adapters/directories/times/tokens.ts'

/** `10am - 2pm`, `from 6pm`, `until 4pm`, `between 9 and 5`. Undefined where none is said, and null where it is not sure. */
export function rangeAt(line: readonly Token[], begin: number, last: Range | null): Taken<Range> | null | undefined {
  const { is } = line[begin]!
  const at = is === 'time' ? begin : begin + 1
  const first = timeAt(line, at)
  if (!first) return undefined
  if (is === 'until') return taken(line, null, first, begin, at + 1)
  const joins = ['to', 'until', ...(is === 'between' ? ['and'] : [])]
  const ends = joins.includes(line[at + 1]?.is ?? '') ? timeAt(line, at + 2) : null
  const headed = line[begin - 1]?.is === 'to' && line[begin - 2]?.is === 'word'
  const goesOn = line[at + 1]?.is === 'time' || (line[at + 1]?.is === 'to' && isDay(line[at + 2]))
  if (!ends && (headed || goesOn)) return null
  return ends
    ? (taken(line, first, ends, begin, at + 3) ?? later(line, first, ends, begin, last))
    : taken(line, first, null, begin, at + 1)
}

/** `12.30 - 2.30 & 7 - 9`: hours behind others of the same day that can only be in the evening. */
function later(
  line: readonly Token[],
  from: Written,
  to: Written,
  begin: number,
  last: Range | null,
): Taken<Range> | null {
  const early =
    from.half === null && to.half === null && line[begin - 1]?.is === 'and' && last?.to && inDigits(from) < last.to
  const piece = early ? rangeOf(from, to, from.hour < 7 ? 'afternoon' : 'evening') : null
  return piece && piece.from! >= last!.to! ? { piece, end: begin + 3 } : null
}

const inDigits = ({ hour }: Written) => `${String(hour).padStart(2, '0')}:00`

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
