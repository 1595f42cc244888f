import type { Plain, Token } from '#adapters/directories/times/tokens.ts'

/** How a thing is written, and what it is; null where it says nothing. */
export type Sign = readonly [RegExp, (found: RegExpExecArray) => Token | null]

export const is = (plain: Plain) => (): Token => ({ is: plain })

/** A time, where a clock can show it. */
export function clock(hour: string, minute = '0', half = '', of24 = false): Token {
  const said = half ? (half.startsWith('a') ? 'am' : 'pm') : null
  const time = { hour: Number(hour), minute: Number(minute), half: said, of24 } as const
  const isHour = said ? time.hour >= 1 && time.hour <= 12 : time.hour < 24 || (time.hour === 24 && time.minute === 0)
  return isHour && time.minute < 60 ? { is: 'time', time } : { is: 'number' }
}
