import type { Range } from '#adapters/directories/times/clock.ts'
import { type Days, daysAt, isDay, numberedDaysAt, offAt, type Taken } from '#adapters/directories/times/days.ts'
import { rangeAt } from '#adapters/directories/times/ranges.ts'
import type { Token } from '#adapters/directories/times/tokens.ts'

/** The days, ranges and dates of a line, in the order in which they stand. */
export type Piece = Told | ({ readonly is: 'range' } & Range) | { readonly is: 'dates' | 'appointment' }

/** Days, and whether no word stands between them and the days before that would tell of something else. */
export type Told = Days & { readonly plain: boolean }

/** More words than this between two pieces, and they are not of one thing. */
const FARTHEST = 12
/** More than this before a time that no day is beside, and it is told in passing; fewer, and nobody knows of what it is. */
const IN_PASSING = 4

/** Takes the tokens of a line for its pieces. Null where a careful reader could not be sure of one. */
export function piecesOf(line: readonly Token[]): readonly Piece[] | null {
  const pieces: Piece[] = []
  let [words, sinceDays] = [0, 0]
  for (let at = 0; at < line.length; ) {
    const taken = pieceAt(line, at, pieces.at(-1))
    if (taken === null || (taken && pieces.length > 0 && words > FARTHEST)) return null
    if (line[at]!.is === 'closed' && !taken) {
      const waits = pieces.some(({ is }) => is === 'days') && !pieces.some(({ is }) => is === 'range')
      if (goesOn(line.slice(at)) || (waits && line.slice(at).some(({ is }) => is === 'time'))) return null
      break
    }
    if (taken?.piece.is === 'range' && words > 0 && !line.some(isDay)) return words > IN_PASSING ? [] : null
    const word = !taken && line[at]!.is === 'word' ? 1 : 0
    ;[words, sinceDays] = [taken ? 0 : words + word, sinceDays + word]
    if (taken?.piece.is === 'days') {
      pieces.push({ ...taken.piece, plain: sinceDays === 0 })
      sinceDays = 0
    } else if (taken) pieces.push(taken.piece)
    at = taken ? taken.end : at + 1
  }
  const unsure =
    line.some(({ is }) => is === 'doubt' || is === 'number') || (line.some(isAnyHour) && !isDayAndNight(line))
  return unsure && pieces.length > 0 ? null : pieces
}

/** Whether days with times of their own stand behind hours of closing: `closed 1-2, Tue 10-3`. */
function goesOn(rest: readonly Token[]): boolean {
  const time = rest.findIndex(({ is }) => is === 'time')
  const days = rest.findIndex((token, at) => at > time && isDay(token))
  return time !== -1 && days !== -1 && rest.slice(days).some(({ is }) => is === 'time')
}

const isAnyHour = ({ is }: Token) => is === 'anyHour'

/** `Mon-Fri 24 hours`, and nothing else. */
const isDayAndNight = (line: readonly Token[]) =>
  line.filter(isAnyHour).length === 1 &&
  line.some(isDay) &&
  line.every((token) => isAnyHour(token) || isDay(token) || token.is === 'to' || token.is === 'and')

type Found = Days | Exclude<Piece, Told>

/** The piece that begins here; undefined where none does, and null where one does that is not sure. */
function pieceAt(line: readonly Token[], at: number, last: Piece | undefined): Taken<Found> | null | undefined {
  switch (line[at]!.is) {
    case 'days':
      return daysAt(line, at)
    case 'ordinal':
      return numberedDaysAt(line, at)
    case 'time':
    case 'until':
    case 'between': {
      const range = rangeAt(line, at, last?.is === 'range' ? last : null)
      return range && { piece: { is: 'range', ...range.piece }, end: range.end }
    }
    case 'anyHour':
      return isDayAndNight(line) ? { piece: { is: 'range', from: '00:00', to: '00:00' }, end: at + 1 } : undefined
    case 'or':
      return isPart(line[at - 1]) && isPart(line[at + 1]) ? null : undefined
    case 'appointment':
      return line.some(isDay) || line.every(({ is }) => is !== 'word')
        ? { piece: { is: 'appointment' }, end: at + 1 }
        : undefined
    case 'dates':
      return line[at + 1]?.is === 'to' ? null : { piece: { is: 'dates' }, end: at + 1 }
    case 'except':
    case 'closed':
      return offAt(line, at)
  }
}

const isPart = (token: Token | undefined) =>
  token !== undefined && ['days', 'ordinal', 'time', 'part'].includes(token.is)
