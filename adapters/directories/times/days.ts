import type { Token } from '#adapters/directories/times/tokens.ts'
import { type Day, daysBetween, inOrder } from '#adapters/directories/times/words.ts'

/**
 * Days that are told of together. `again`: it is plain that they come again and again. `off`: they are taken away. `joined`:
 * they have the times of the days behind them, as in `first Monday and third Friday`.
 */
export interface Days {
  readonly is: 'days'
  readonly days: readonly Day[]
  readonly ordinals: readonly number[]
  readonly again: boolean
  readonly off: boolean
  readonly joined: boolean
}

/** What was read at a place, and the place of the token behind it. */
export interface Taken<Piece> {
  readonly piece: Piece
  readonly end: number
}

export const isDay = (token: Token | undefined) => token?.is === 'days'

/** `Mondays`, and `Sundays closed`. */
export function daysAt(line: readonly Token[], begin: number): Taken<Days> {
  const named = namedAt(line, begin)
  const at = line[named.end]?.is === 'to' ? named.end + 1 : named.end
  return line[at]?.is === 'closed' ? off({ ...named, end: at + 1 }) : named
}

/** `except Wednesdays`, `closed Wednesdays`, and not `closed daily 12-1 for lunch`. Of a month it is more than we can say. */
export function offAt(line: readonly Token[], at: number): Taken<Days> | null | undefined {
  const rest = line.slice(at + 1)
  const isPart = rest.some(({ is }) => is === 'time' || is === 'part' || is === 'dates')
  if (rest[0]?.is === 'ordinal' && line[at]!.is === 'except') return null
  if (!isDay(rest[0]) || (line[at]!.is === 'closed' && isPart)) return undefined
  return off(namedAt(line, at + 1))
}

const off = ({ piece, end }: Taken<Days>): Taken<Days> => ({ piece: { ...piece, off: true }, end })

/** `1st and 3rd Monday`. Null where it is of no day that we know: `Tuesday 3rd`, `the first week`. */
export function numberedDaysAt(line: readonly Token[], begin: number): Taken<Days> | null {
  const ordinals: number[] = []
  for (let at = begin; ; at++) {
    const token = line[at]
    if (token?.is === 'ordinal') ordinals.push(token.which)
    else if (token?.is === 'days') return namedAt(line, at, ordinals)
    else if (token?.is !== 'and') return null
  }
}

/** `Mon - Fri`, `Tues, Thurs & Sat`. */
function namedAt(line: readonly Token[], begin: number, ordinals: readonly number[] = []): Taken<Days> {
  const tokens: Extract<Token, { is: 'days' }>[] = []
  const days: Day[] = []
  let at = begin
  for (let token = line[at]; token?.is === 'days'; token = line[at]) {
    const [to, last] = [line[at + 1], line[at + 2]]
    const range = to?.is === 'to' && last?.is === 'days' ? [token, last] : [token]
    tokens.push(...range)
    days.push(...(range.length > 1 ? daysBetween(token.days[0]!, range[1]!.days.at(-1)!) : token.days))
    at += range.length > 1 ? 3 : 1
    while (line[at]?.is === 'and' && (line[at + 1]?.is === 'days' || line[at + 1]?.is === 'and')) at++
  }
  // Of `weekends` alone nobody knows which of the two days is meant.
  const isVague = tokens.some((token) => token.days.length === 2 && !token.again)
  const again = !isVague && (tokens.length > 1 || tokens[0]!.again || ordinals.length > 0)
  const joined = line[at]?.is === 'and' && line[at + 1]?.is === 'ordinal'
  return { piece: { is: 'days', days: inOrder(days), ordinals, again, off: false, joined }, end: at }
}
