import { limitsIn } from '#adapters/directories/calendar/limits.ts'
import { holdsForEver, type Recurring, type Rule, weekly } from '#adapters/directories/calendar/recurring.ts'
import { type Time, timesIn } from '#adapters/directories/times/prose.ts'
import { week } from '#adapters/directories/times/words.ts'

/** What is on at times that nobody could be sure of. */
const unknown: Recurring = { ...holdsForEver, from: null, to: null, days: week, rule: null }

/** The days that a text tells of. What it tells is not known where no careful reader could be sure. */
export function fromProse(text: string): readonly Recurring[] {
  const { sure, times, notes } = timesIn(text)
  if (!sure) return [unknown]
  const { months, ...limits } = limitsIn(notes)
  return times.map((time) => {
    const always = time.freq === 'always'
    const range = always ? { from: '00:00', to: '24:00' } : { from: time.from, to: time.to }
    const rule = ruleOf(time)
    const days = time.days.length > 0 ? time.days : week
    return {
      ...{ ...holdsForEver, ...limits, ...(always && { onBankHolidays: true }), ...range, days },
      rule: rule && { ...rule, months },
    }
  })
}

/** Null where it is on dates, by appointment, or every other week and which is not said. */
function ruleOf({ freq, days, ordinal = 0 }: Time): Rule | null {
  if (freq === 'by-appointment' || freq === 'dates' || freq === 'fortnightly') return null
  const of = days.map((day) => ({ day, which: freq === 'monthly' ? ordinal : 0 }))
  return { ...weekly, freq: freq === 'monthly' ? 'monthly' : 'weekly', days: of }
}
