import type { Range } from '#adapters/directories/times/clock.ts'
import type { Piece, Told } from '#adapters/directories/times/pieces.ts'
import type { Day } from '#adapters/directories/times/words.ts'

/** Days with their ranges, as far as the text was read. */
export interface Paired {
  days: readonly Day[]
  readonly ordinals: readonly number[]
  readonly again: boolean
  ranges: Range[]
  /** In which line of the text they stand. */
  readonly line: number
  readonly joined: boolean
  /** Whether no word tells that they are of something else than the days before them. */
  readonly plain: boolean
  dates: boolean
  appointment: boolean
}

/**
 * Puts days and ranges together, a line at a time: where a line begins with days their ranges are behind them, and where
 * it begins with a range they are before them. Null where a range belongs to nothing for sure.
 */
export function paired(lines: readonly (readonly Piece[])[]): readonly Paired[] | null {
  const all: Paired[] = []
  const waiting: Range[] = []
  lines.forEach((pieces, line) => {
    const first = pieces.find(({ is }) => is === 'range' || is === 'days')
    const rangesFirst =
      first?.is === 'range' && (pieces.some(({ is }) => is === 'days') || isRangesFirst(all, lines, line))
    pieces.forEach((piece, at) => {
      const last = all.at(-1)
      const ofLast = last && (last.line === line || (pieces.length === 1 && last.line === line - 1)) ? last : undefined
      const next = {
        ordinals: [],
        again: true,
        joined: false,
        plain: false,
        line,
        dates: false,
        appointment: pieces[0]!.is === 'appointment' || isOfNext(pieces, at - 1, last),
      }
      switch (piece.is) {
        case 'range': {
          const toLast = last && (rangesFirst ? last.line === line && last.ranges.length === 0 : true)
          add(piece, toLast ? last.ranges : waiting)
          break
        }
        case 'appointment':
          if (ofLast && !isOfNext(pieces, at, ofLast)) ofLast.appointment = true
          break
        case 'dates':
          if (ofLast) ofLast.dates = true
          else if (first?.is === 'range' || waiting.length > 0)
            all.push({ ...next, days: [], ranges: waiting.splice(0), dates: true })
          break
        case 'days':
          if (piece.off && !takesAway(piece, all, pieces[at + 1])) break
          all.push({ ...next, ...pick(piece), ranges: last?.joined ? last.ranges : waiting.splice(0) })
      }
    })
  })
  return waiting.length > 0 ? null : all.filter(({ days, dates }) => days.length > 0 || dates)
}

/** `Mon to Wed 10-4, by appointment only Thursdays`: they have their hours, and those behind it none. */
function isOfNext(pieces: readonly Piece[], at: number, last: Paired | undefined): boolean {
  return (
    pieces[at]?.is === 'appointment' &&
    pieces[at + 1]?.is === 'days' &&
    pieces[at + 2]?.is !== 'range' &&
    last !== undefined &&
    last.ranges.length > 0
  )
}

/** What begins and closes may be told apart: `from 10am. Closes at 4pm.` */
function add({ from, to }: Range, ranges: Range[]): void {
  const last = ranges.at(-1)
  if (from === null && last?.to === null && last.from! < to!) ranges[ranges.length - 1] = { from: last.from, to }
  else ranges.push({ from, to })
}

const pick = ({ days, ordinals, again, joined, plain }: Told) => ({ days, ordinals, again, joined, plain })

/** Whether ranges that stand alone in a line wait for the days of the next: those before them have theirs. */
function isRangesFirst(all: readonly Paired[], lines: readonly (readonly Piece[])[], line: number): boolean {
  const next = lines[line + 1]?.[0]?.is
  const last = all.at(-1)
  if (!last) return true
  return last.ranges.length > 0 && (next === 'range' || lines[last.line]?.[0]?.is === 'range')
}

/** Takes days away from all before them, and says whether they have a range of their own. */
function takesAway({ days }: Told, all: readonly Paired[], next: Piece | undefined): boolean {
  const open = all.at(-1)?.ranges.length === 0
  for (const one of all) one.days = one.days.filter((day) => !days.includes(day))
  return next?.is === 'range' && !open
}
