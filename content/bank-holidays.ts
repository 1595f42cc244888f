import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { listIn, refusing } from '#content/yaml-list.ts'

const refuse: ReturnType<typeof refusing> = refusing('bank-holidays.yaml')

const fewestInAYear = 8

const Shape = z.strictObject({ date: z.iso.date(), name: z.string().min(1) })

/** A day on which offices are closed in England and Wales. */
export type BankHoliday = Readonly<z.infer<typeof Shape>>

/** The days that a text in the form of bank-holidays.yaml lists; what is wrong with one is refused in a sentence. */
export function readBankHolidays(yaml: string): readonly BankHoliday[] {
  const days = listIn(yaml, refuse, 'days').map(checked)
  days.forEach(({ date }, at) => {
    if (at > 0 && date <= days[at - 1]!.date) refuse(date, 'is out of order, expected a day later than the one before')
  })
  for (const [year, ofYear] of Map.groupBy(days, ({ date }) => date.slice(0, 4))) {
    if (ofYear.length < fewestInAYear) refuse(year, `has ${ofYear.length} days, expected ${fewestInAYear} or more`)
  }
  return days
}

function checked(entry: unknown, at: number): BankHoliday {
  const { data, error } = Shape.safeParse(entry)
  if (error) refuse(`entry ${at + 1}`, `${error.issues[0]!.path.join('.') || 'entry'}: ${error.issues[0]!.message}`)
  if ([0, 6].includes(new Date(data.date).getUTCDay())) refuse(data.date, 'is on a weekend, expected a weekday')
  return data
}

const days = readBankHolidays(readFileSync(`${import.meta.dirname}/bank-holidays.yaml`, 'utf8'))

/** Whether the day, an ISO date, is a bank holiday in England and Wales. */
export function isBankHoliday(isoDate: string): boolean {
  return days.some(({ date }) => date === isoDate)
}

/** Throws a sentence unless the list covers the whole year that begins on this day, an ISO date. */
export function bankHolidaysReach(isoDate: string): void {
  const last = `${days.at(-1)!.date.slice(0, 4)}-12-31`
  const needed = `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`
  if (last >= needed) return
  refuse(`after ${last}`, `no days are listed, expected them to reach ${needed}, a year ahead of ${isoDate}`)
}
