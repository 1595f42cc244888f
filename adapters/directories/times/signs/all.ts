import { dates } from '#adapters/directories/times/signs/dates.ts'
import { allWeek, whichDays } from '#adapters/directories/times/signs/days.ts'
import { doubts } from '#adapters/directories/times/signs/doubts.ts'
import { joins } from '#adapters/directories/times/signs/joins.ts'
import { limits } from '#adapters/directories/times/signs/limits.ts'
import { otherNumbers } from '#adapters/directories/times/signs/numbers.ts'
import { often } from '#adapters/directories/times/signs/often.ts'
import type { Sign } from '#adapters/directories/times/signs/sign.ts'
import { times } from '#adapters/directories/times/signs/times.ts'

/** All that is more than a word, and what it is. The first that stands at a place counts. */
export const signs: readonly Sign[] = [
  ...[...dates, ...allWeek, ...often, ...otherNumbers],
  ...[...limits, ...doubts, ...whichDays, ...times, ...joins],
]
