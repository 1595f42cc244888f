import { DateTime } from 'luxon'
import type { Area, Team } from '#content/areas.ts'
import { isBankHoliday } from '#content/bank-holidays.ts'
import type { TeamPromise } from '#dialogs/team-promise.ts'

const MINUTE = 60_000

/** What each team promised last: calendars are slow. */
const lately = new WeakMap<Team, { minute: number; promise: TeamPromise }>()

/** What a team promises from this instant on, in real days and times. A wait that is out of date is not counted. */
export function promiseOf(area: Area, team: Team, at: number): TeamPromise {
  // Teams open on the minute, so that a minute's promise is one.
  const minute = Math.floor(at / MINUTE)
  const last = lately.get(team)
  if (last?.minute === minute) return last.promise
  const promise = promiseFrom(area, team, minute * MINUTE)
  lately.set(team, { minute, promise })
  return promise
}

function promiseFrom(area: Area, team: Team, at: number): TeamPromise {
  const now = DateTime.fromMillis(at, { zone: area.timeZone })
  const waitWeeks = team.wait && now.toISODate()! <= team.wait.until ? team.wait.weeks : 0
  const wait = now.plus({ weeks: waitWeeks })
  return {
    ...{ id: team.id, name: team.name, employer: team.employer, tries: team.tries, phone: team.phone },
    ...asksOf(team),
    complain: {
      ...{ to: team.complain.to, phone: team.complain.phone },
      by: workingDay(team, now, team.complain.answersWithinWorkingDays).toMillis(),
    },
    isGuess: false,
    onGpRecord: team.notesLiveIn === 'gp-record',
    readBy: workingDay(team, now, team.readWithinWorkingDays).toMillis(),
    contactBy: workingDay(team, wait, team.firstContactWithinWorkingDays).toMillis(),
  }
}

/** What they ask for besides, and why. */
function asksOf({ asksFor }: Team): Pick<TeamPromise, 'asksFor' | 'asksBecause'> {
  const asked = (['dateOfBirth', 'address'] as const).filter((one) => asksFor[one])
  return { asksFor: asked, asksBecause: asked.map((one) => asksFor[one]!.en)[0] ?? '' }
}

/** When the team closes on the last of so many working days, of which the first is the next that begins. */
function workingDay(team: Team, from: DateTime, days: number): DateTime {
  let left = days
  for (let day = from.startOf('day'); ; day = day.plus({ days: 1 })) {
    const open = openOn(team, day)
    if (open && open.from > from && --left <= 0) return open.to
  }
}

function openOn({ hours }: Team, day: DateTime): { from: DateTime; to: DateTime } | null {
  const open = hours[day.toFormat('ccc').toLowerCase() as keyof typeof hours]
  if (!open || isBankHoliday(day.toISODate()!)) return null
  const [from, to] = open.map((time) => DateTime.fromISO(`${day.toISODate()}T${time}`, { zone: day.zone }))
  return { from: from!, to: to! }
}
