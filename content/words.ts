import { globSync, readFileSync } from 'node:fs'
import type { FluentValue, FluentVariable } from '@fluent/bundle'
import { FluentBundle, FluentNone, FluentResource } from '@fluent/bundle'
import { DateTime } from 'luxon'
import { activityName } from '#content/activities.ts'
import type { Messages } from '#content/messages.ts'
import { needName } from '#content/needs.ts'
import { languageName } from '#content/spoken.ts'
import { subjectName } from '#content/subjects.ts'
import type { ThingId } from '#content/things.ts'
import { thing, things } from '#content/things.ts'

/** What fills a blank: data, never words already in English. An instant is in milliseconds since 1970. */
export type Blank = string | number | { readonly instant: number } | AreaWords

/** An area's own words, whole and for where each word costs. */
export interface AreaWords {
  readonly text: string
  readonly short: string
}

/** One thing to say, with its blanks filled. A missing or misspelt blank does not compile. Choices that are `unlisted` can be chosen, and are not told again. */
export type Line = { [Id in keyof Messages]: Filled<Id, Messages[Id]> }[keyof Messages]

type Filled<Id, Name extends string> = {
  readonly message: Id
  readonly choices?: readonly Choice[]
  readonly unlisted?: true
} & ([Name] extends [never] ? { readonly blanks?: never } : { readonly blanks: Readonly<Record<Name, Blank>> })

/** What a person can choose. Each has its label in `choices.ftl`. */
export type Choice = LabelOf<keyof Messages>
type LabelOf<Id> = Id extends `choice-${infer Name}` ? Name : never

/** A need, offered by its name: choosing it is saying it. */
export type NeedChoice = Extract<Choice, `need-${string}`>

/** Places are numbered where they stand, so that their numbers are not told again among the choices. */
const numberedAbove: ReadonlySet<Choice> = new Set<Choice>(['first', 'second', 'third'])

/** The choices that have buttons, where a channel has them: the others are chosen by their number. */
export const onButtons = (choices: readonly Choice[]) => choices.filter((choice) => !numberedAbove.has(choice))

/** How a channel wants its words. */
export interface Manner {
  /** Every word costs: the short version is said, and nothing that would leave GSM-7. */
  readonly short: boolean
  /** Choices are read as `1 yes, 2 no` at the end of the words, because there are no buttons. */
  readonly numbered: boolean
}

const TIME_ZONE = 'Europe/London'

// Isolating marks round each blank would make every text message UCS-2, at twice the price.
const english = new FluentBundle('en-GB', {
  useIsolating: false,
  functions: {
    DAY: day,
    TIME: time,
    DATE: date,
    MONTH: month,
    NEED: need,
    WISHES: likeThat,
    THING: named,
    SUBJECT: subject,
    LANGUAGE: spoken,
    LIST: inARow,
  },
})
for (const file of globSync(`${import.meta.dirname}/languages/en/*.ftl`)) {
  english.addResource(new FluentResource(readFileSync(file, 'utf8')))
}

/** The lines as one message. Only one of them may have choices. */
export function speak(lines: readonly Line[], manner: Manner): string {
  return lines
    .map((line) =>
      [words(line, manner.short), manner.numbered && !line.unlisted ? numbered(line.choices ?? []) : '']
        .join(' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
}

/** Whether this names something that can be chosen. */
export const isChoice = (name: string): name is Choice => english.hasMessage(`choice-${name}`)

/** What a choice is called on its button. */
export function label(choice: Choice, short = false): string {
  return words({ message: `choice-${choice}` } as Line, short)
}

function words(line: Line, short: boolean): string {
  const { value, attributes } = english.getMessage(line.message)!
  return english.formatPattern((short && attributes['short']) || value!, variables(line.blanks ?? {}, short))
}

function variables(blanks: Readonly<Record<string, Blank>>, short: boolean): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(blanks).map(([name, value]) => [name, variable(value, short)]))
}

function variable(value: Blank, short: boolean): FluentVariable {
  if (typeof value !== 'object') return value
  if ('instant' in value) return value.instant
  return short ? value.short : value.text
}

function numbered(choices: readonly Choice[]): string {
  return onButtons(choices)
    .map((choice) => `${choices.indexOf(choice) + 1} ${label(choice, true)}`)
    .join(', ')
}

function need([id]: FluentValue[]): string {
  return needName(String(id))
}

function spoken([id]: FluentValue[]): string {
  return languageName(String(id))
}

/** A thing, or something to do, that people ask for by its name. */
function named([id]: FluentValue[]): string {
  return String(id) in things ? thing(String(id) as ThingId).name : (activityName(String(id)) ?? '')
}

/** What people ask for by its name, as content/subjects has it. */
function subject([id]: FluentValue[]): string {
  return subjectName(String(id))
}

/** Names with commas between: `Thornley, Fallowby and Brackenby`. */
function inARow([names]: FluentValue[]): string {
  return new Intl.ListFormat('en-GB').format(String(names).split(','))
}

/** What was wished of a place, each in its own words: `free, in the evening`. */
function likeThat([ids]: FluentValue[]): string {
  return String(ids)
    .split(',')
    .map((like) => words({ message: 'wish', blanks: { like } }, false))
    .join(', ')
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: TIME_ZONE,
})

/** `Tuesday 8 September`. */
function day([instant]: FluentValue[]): string {
  return weekday.format(millis(instant))
}

/** `9am`, `4.30pm`. */
function time([instant]: FluentValue[]): string {
  const when = DateTime.fromMillis(millis(instant), { zone: TIME_ZONE })
  return when.toFormat(when.minute === 0 ? 'ha' : 'h.mma').toLowerCase()
}

/** `May 2026`, from an ISO date. */
function date([iso]: FluentValue[]): string {
  return DateTime.fromISO(String(iso), { zone: TIME_ZONE }).setLocale('en-GB').toFormat('LLLL yyyy')
}

/** `May`, from an ISO date that is less than a year old. */
function month([iso]: FluentValue[]): string {
  return DateTime.fromISO(String(iso), { zone: TIME_ZONE }).setLocale('en-GB').toFormat('LLL')
}

function millis(instant: FluentValue | undefined): number {
  if (instant === undefined || instant instanceof FluentNone)
    throw new TypeError('A blank that holds an instant is missing')
  return Number(instant.valueOf())
}
