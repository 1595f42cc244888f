import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { listIn, refusing } from '#content/yaml-list.ts'

const refuse: ReturnType<typeof refusing> = refusing('crisis-lines.yaml')

const daysUntilExpiry = 90

const words = z.string().trim().min(1)
const Shape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: words,
  number: z.string().regex(/^\d[\d ]*\d$/, 'Expected a number in quotes, of digits and single spaces'),
  how: z.enum(['ring', 'text', 'press']),
  /** What to text to the number. */
  word: words.optional(),
  /** What to press once it answers. */
  option: words.optional(),
  hours: words.nullable(),
  cost: words.nullable(),
  forWhom: words,
  nations: z.array(z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland'])).min(1),
  source: words,
  checkedOn: z.iso.date(),
  expiresOn: z.iso.date(),
  liveCheck: z.literal('needed').optional(),
})

/** A number that our own sentences may contain, with who it is for, where it was seen and until when that holds. */
export type CrisisLine = Readonly<z.infer<typeof Shape>>

/** The lines that a text in the form of crisis-lines.yaml tells of; what is wrong with one is refused in a sentence. */
export function readCrisisLines(yaml: string): readonly CrisisLine[] {
  const lines = listIn(yaml, refuse, 'lines').map(checked)
  lines.forEach(({ id }, at) => {
    if (lines.findIndex((line) => line.id === id) !== at) refuse(id, 'is told of twice, expected once')
  })
  return lines
}

function checked(entry: unknown, at: number): CrisisLine {
  const { data, error } = Shape.safeParse(entry)
  const id = String((entry as { id?: unknown } | null)?.id ?? `entry ${at + 1}`)
  if (error) refuse(id, `${error.issues[0]!.path.join('.') || 'entry'}: ${error.issues[0]!.message}`)
  const days = (Date.parse(data.expiresOn) - Date.parse(data.checkedOn)) / 86_400_000
  if (days <= 0 || days > daysUntilExpiry) {
    refuse(id, `expires ${days} days after it was checked, expected 1 to ${daysUntilExpiry}`)
  }
  return data
}

/** Every number that a sentence of ours may contain. */
export const crisisLines = readCrisisLines(readFileSync(`${import.meta.dirname}/crisis-lines.yaml`, 'utf8'))

/** The ids of the lines that nobody has checked in time, on a day, an ISO date. */
export const linesExpiredOn = (isoDate: string) =>
  crisisLines.filter(({ expiresOn }) => expiresOn < isoDate).map(({ id }) => id)

/** Whether the number, however it is spaced, is one of the crisis lines. */
export function isKnownNumber(number: string): boolean {
  return crisisLines.some((line) => digits(line.number) === digits(number))
}

function digits(number: string): string {
  return number.replace(/^\+44(?:\s*\(0\))?/, '0').replace(/\D/g, '')
}

/**
 * Every telephone number in a sentence, as written, in order. A time, a price, a date, a count, a house number, a
 * choice or a reference is none; of 55, only what one is told to press.
 */
export function numbersIn(text: string): readonly string[] {
  return plain(text).match(telephone) ?? []
}

function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-')
}

// What is known comes first, so that "0800 1111 24 hours a day" ends where the line's number does.
const known = crisisLines
  .map(({ number }) => digits(number))
  .filter((number) => number.length >= 6)
  .map((number) => `(?<!\\d)${[...number].join('[ -]?')}(?! ?\\d{3}|\\d)`)

const apart = String.raw`(?<![\w£$€#+]|\d[-.:/])`
const noReference = String.raw`(?<![\w£$€#-]|\d[.,:]|\b(?:[Rr]ef(?:erence)?|(?<!short )[Cc]ode|[Ff]lat|[Rr]oom|[Bb]us|[Rr]oute|[Pp]age)(?: number)?(?: is)?:? )`
const noCount = String.raw`(?![\w%]|[-.,:]\d| ?(?:[ap]m|pence|people|places|things|times|miles?|metres?|minutes?|hours?|days?|weeks?|months?|years?|characters|words|steps|bus)\b| (?:[A-Z]\w+ )+(?:St|Street|Rd|Road|Lane|Avenue|Drive|Close|Way)\b)`

const forms = {
  fromAbroad: String.raw`\+\d{2}[ -]?(?:\(0\)[ -]?)?(?:\d[ -]?){7,8}\d\d(?!\d)`,
  tenOrEleven: String.raw`${apart}(?!\d\d-\d\d-\d{4})(?:\(0\d{2,4}\)(?:[ -]?\d){4,6}|0(?:[ -]?\d){7,8})[ -]?\d\d(?!\d)`,
  eightOrNine: String.raw`${apart}0[38]\d\d(?: ?\d){4,5}(?! ?\d)`,
  short: String.raw`${noReference}(?:999|112|111|101|105|119|159|1800[01]|11[68] ?\d{3}|[6-8]\d{4})${noCount}`,
  pressed: String.raw`(?<=\b[Pp]ress )55\b`,
  // Whatever else is long, so that a crisis line with a digit too many does not go unseen.
  long: String.raw`${noReference}\d(?: ?\d){6,}(?!\d)`,
  told: String.raw`(?<=\b(?:[Rr]ing|[Cc]all|[Dd]ial|[Pp]hone|[Tt]ext(?: \W?\w+\W? to)?) )\d{3,6}${noCount}`,
}

const telephone = new RegExp([...known, ...Object.values(forms)].join('|'), 'g')
