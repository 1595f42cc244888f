import { DateTime } from 'luxon'
import type { Area, Team } from '#content/areas.ts'
import { isBankHoliday } from '#content/bank-holidays.ts'
import type { TeamPromise } from '#dialogs/memory.ts'

/** What a team promises from this instant on, in real days and times. A wait that is out of date is not counted. */
export function promiseOf(area: Area, team: Team, at: number): TeamPromise {
  const now = DateTime.fromMillis(at, { zone: area.timeZone })
  const waitWeeks = team.wait && now.toISODate()! <= team.wait.until ? team.wait.weeks : 0
  const first = workingDays(team, now, team.firstContactWithinWorkingDays)
  return {
    ...{ id: team.id, name: team.name, employer: team.employer, tries: team.tries, phone: team.phone },
    onGpRecord: team.notesLiveIn === 'gp-record',
    readBy: workingDays(team, now, team.readWithinWorkingDays).toMillis(),
    contactBy: workingDays(team, first.plus({ weeks: waitWeeks }), 0).toMillis(),
  }
}

/** When the team closes, so many of its working days after this one. A day that is over when they wrote does not count. */
function workingDays(team: Team, from: DateTime, days: number): DateTime {
  let day = from
  for (let left = days; ; day = day.plus({ days: 1 })) {
    const closes = closingTime(team, day)
    if (!closes || closes <= from) continue
    if (left === 0) return closes
    left--
  }
}

function closingTime({ hours }: Team, day: DateTime): DateTime | null {
  const open = hours[day.toFormat('ccc').toLowerCase() as keyof typeof hours]
  if (!open || isBankHoliday(day.toISODate()!)) return null
  const [hour, minute] = open[1].split(':').map(Number)
  return day.startOf('day').set({ hour: hour!, minute: minute! })
}
