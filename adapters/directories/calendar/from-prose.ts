import { limitsIn } from '#adapters/directories/calendar/limits.ts'
import { every, holdsForEver, type Recurring, ruleDay } from '#adapters/directories/calendar/recurring.ts'
import type { Time, Understood } from '#adapters/directories/times/prose.ts'

/** The days that prose tells of. By appointment, and on dates, there are none that anyone may come on again and again. */
export function recurringFromProse({ times, notes }: Pick<Understood, 'times' | 'notes'>): readonly Recurring[] {
  const limits = limitsIn(notes)
  return times.flatMap((time) => {
    const rule = ruleOf(time)
    if (rule === undefined) return []
    const range = time.freq === 'always' ? { from: '00:00', to: '24:00' } : { from: time.from, to: time.to }
    return { ...holdsForEver, ...limits, ...range, days: time.days, rule }
  })
}

/** Null where it is every other week and which is not said, and undefined where there is none. */
function ruleOf({ freq, days, ordinal }: Time): Recurring['rule'] | undefined {
  switch (freq) {
    case 'by-appointment':
    case 'dates':
      return undefined
    case 'fortnightly':
      return null
    case 'monthly':
      return { freq: every.month, byweekday: days.map((day) => ruleDay(day, ordinal)) }
    default:
      return { freq: every.week, byweekday: days.map((day) => ruleDay(day)) }
  }
}
