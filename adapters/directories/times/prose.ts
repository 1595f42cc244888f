import { isAtAnyHour } from '#adapters/directories/times/any-hour.ts'
import type { Range } from '#adapters/directories/times/clock.ts'
import { type Line, linesOf } from '#adapters/directories/times/lines.ts'
import { notesIn } from '#adapters/directories/times/notes.ts'
import { type Paired, paired } from '#adapters/directories/times/pairing.ts'
import { type Piece, piecesOf } from '#adapters/directories/times/pieces.ts'
import { isOtherInSeason } from '#adapters/directories/times/seasons.ts'
import { mended, type Token, tokensIn } from '#adapters/directories/times/tokens.ts'
import { withoutTwice } from '#adapters/directories/times/twice.ts'
import { type Day, week } from '#adapters/directories/times/words.ts'

/** When something is on, as far as it is said. */
export interface Time extends Range {
  readonly days: readonly Day[]
  readonly freq: 'weekly' | 'daily' | 'fortnightly' | 'monthly' | 'dates' | 'always' | 'by-appointment'
  /** Which of the month, where it is monthly; -1 is the last. */
  readonly ordinal?: number
}

/** What is understood of a text about times: nothing is claimed where a careful reader could not be sure. */
export interface Understood {
  readonly sure: boolean
  readonly times: readonly Time[]
  /** What else is said of them, in its own words: `term time only`. */
  readonly notes: readonly string[]
}

/** Characters. In anything longer, times are told in passing. */
const LONGEST = 2_000

/** Reads times as people write them: `Tuesdays and Fridays 10am-2pm, term time only`. */
export function timesIn(text: string): Understood {
  if (text.length > LONGEST) return { sure: false, times: [], notes: [] }
  const { notes, rest } = notesIn(text)
  const times = claimed(mended(rest))
  return { sure: times.length > 0, times, notes }
}

function claimed(text: string): readonly Time[] {
  const lines = linesOf(tokensIn(text))
  if (lines.some(({ tokens }) => tokens.some(({ is }) => is === 'unsettled'))) return []
  const pieces = surePieces(lines)
  const told = pieces && paired(pieces)
  if (told && isOtherInSeason(told, lines)) return []
  const times = told && withoutTwice(told, lines)?.map((one) => timesOf(one, told, lines))
  if (!times || times.includes(null)) return []
  const each = times.flatMap((some) => some!)
  if (!isAtAnyHour(text)) return once(each)
  return once([...each.filter(({ from }) => from !== null), { from: null, to: null, days: week, freq: 'always' }])
}

/**
 * The pieces of each line. One line of days that is unsure is left out, where each other has days of its own for its ranges.
 * Null where more is unsure.
 */
function surePieces(lines: readonly Line[]): readonly (readonly Piece[])[] | null {
  const pieces = lines.map(({ tokens }) => piecesOf(tokens))
  const unsure = lines.filter((_, at) => pieces[at] === null)
  const has = (line: readonly Piece[] | null, what: Piece['is']) => line?.some(({ is }) => is === what)
  const isWhole = pieces.every((line) => has(line, 'range') === (has(line, 'days') || has(line, 'dates')))
  const isOne = unsure.length === 1 && unsure[0]!.tokens.some(({ is }) => is === 'days') && !unsure[0]!.aside
  // What it says of a day that others tell of may be what is true of that day.
  const days = pieces.flatMap((line) => (line ?? []).flatMap((piece) => (piece.is === 'days' ? piece.days : [])))
  const isOfOthers = unsure.some(({ tokens }) => {
    return (
      !tokens.some(({ is }) => is === 'word') &&
      tokens.some((one) => one.is === 'days' && one.days.some((day) => days.includes(day)))
    )
  })
  return unsure.length === 0 || (isOne && isWhole && !isOfOthers) ? pieces.map((line) => line ?? []) : null
}

/** Null where it is every so often, and which is not said. */
function timesOf(told: Paired, all: readonly Paired[], lines: readonly Line[]): readonly Time[] | null {
  const freq = freqOf(told, all, lines)
  if (freq === null) return null
  if (told.days.length === 0 && !told.dates) return []
  if (told.ranges.length === 0 && !told.again && freq !== 'by-appointment') return []
  const ranges = told.ranges.length > 0 ? told.ranges : [{ from: null, to: null }]
  return ranges.flatMap((range) => {
    const time = { days: told.days, ...range, freq }
    return freq === 'monthly' ? told.ordinals.map((ordinal) => ({ ...time, ordinal })) : [time]
  })
}

function freqOf(told: Paired, all: readonly Paired[], lines: readonly Line[]): Time['freq'] | null {
  const isBehind = ({ tokens, aside }: Line) => aside && !tokens.some(({ is }) => is === 'days')
  const own = lines.filter((line, at) => at === told.line || (at === told.line + 1 && isBehind(line)))
  const has = (is: Token['is']) => own.some(({ tokens }) => tokens.some((token) => token.is === is))
  if (told.dates) return 'dates'
  if (told.appointment || lines.some(isAppointmentAlone)) return 'by-appointment'
  if (told.ordinals.length > 0) return 'monthly'
  if (all.some(({ line, ordinals }) => line === told.line && ordinals.length > 0)) return 'weekly'
  if (has('monthly')) return null
  if (has('fortnightly')) return all.filter(({ line }) => line === told.line).length > 1 ? null : 'fortnightly'
  return told.days.length === week.length ? 'daily' : 'weekly'
}

/** `By appointment only`, of all that is said before. */
function isAppointmentAlone({ tokens, aside }: Line): boolean {
  return !aside && tokens.every(({ is }) => is === 'appointment')
}

/** Each once. */
function once(times: readonly Time[]): readonly Time[] {
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()]
}
