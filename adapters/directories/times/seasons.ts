import type { Line } from '#adapters/directories/times/lines.ts'
import type { Paired } from '#adapters/directories/times/pairing.ts'
import type { Token } from '#adapters/directories/times/tokens.ts'

/** More words than this in brackets, and they tell of another thing. */
const FEW = 4

/** Whether a day has other times in a part of the year: `Mon 2-4pm (1-3pm in winter)`. Then it is never sure which. */
export function isOtherInSeason(told: readonly Paired[], lines: readonly Line[]): boolean {
  const has = ({ tokens }: Line, is: Token['is']) => tokens.some((token) => token.is === is)
  const seasonsIn = (line: number) => lines[line]!.tokens.filter(({ is }) => is === 'season').length
  const words = ({ tokens }: Line) => tokens.filter(({ is }) => is === 'word').length
  const isAside = lines.some(
    (line) => line.aside && has(line, 'season') && has(line, 'time') && !has(line, 'days') && words(line) <= FEW,
  )
  return (
    isAside ||
    told.some((one) =>
      told.some(
        (other) =>
          one !== other &&
          seasonsIn(one.line) > (one.line === other.line ? 1 : 0) &&
          one.ranges.length > 0 &&
          other.ranges.length > 0 &&
          one.days.some((day) => other.days.includes(day)),
      ),
    )
  )
}
