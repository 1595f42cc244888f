import { SegmentedMessage } from 'sms-segments-calculator'
import type { ChannelName } from '#bot/ports/channel.ts'
import type { Script, ScriptLine } from '#test/support/script.ts'
import { peopleIn } from '#test/support/script.ts'

/** What one person's way through a transcript costs. */
export interface Path {
  readonly title: string
  readonly person: string
  readonly channel: ChannelName
  /** Segments (GSM-7, where the words allow it) by text, each way; null where it does not go by text. */
  readonly fromUs: number | null
  readonly fromThem: number | null
  /** What they had sent when the first complete place was told; null where none was. */
  readonly sentUntilPlace: number | null
}

/** From us: more than these, and a text conversation is dear. */
export const MOST_SEGMENTS = 8

/** A place is complete with how to ring it, or that nobody can, and when it was checked. */
const completePlace = /(?:\b0[\d ]{9,}|No phone listed).*\bchecked\b/i

/** What each person's way costs, in the transcript's own order. */
export function pathsOf(script: Script): readonly Path[] {
  const { title, channel, lines } = script
  return peopleIn(script).map((person) => {
    const theirs = lines.filter((line) => line.by === 'person' && line.name === person)
    const ours = lines.filter((line) => line.by === 'bot' && line.to === person)
    const place = lines.indexOf(ours.find((line) => completePlace.test(textOf(line)))!)
    return {
      ...{ title, person, channel },
      fromUs: channel === 'sms' ? segments(ours) : null,
      fromThem: channel === 'sms' ? segments(theirs) : null,
      sentUntilPlace: place === -1 ? null : theirs.filter((line) => lines.indexOf(line) < place).length,
    }
  })
}

/** How many of the paths by text cost no more than they should, and of how many. */
export function totalOf(paths: readonly Path[]) {
  const byText = paths.filter(({ channel }) => channel === 'sms')
  return {
    byText: byText.length,
    within: byText.filter(({ fromUs }) => fromUs! <= MOST_SEGMENTS).length,
    most: MOST_SEGMENTS,
  }
}

const segments = (lines: readonly ScriptLine[]) =>
  lines.map(textOf).reduce((sum, text) => sum + (isMedia(text) ? 0 : new SegmentedMessage(text).segmentsCount), 0)

/** A reference is covered in a transcript, by characters that no plain text has. */
const textOf = (line: ScriptLine) => ('text' in line ? line.text.replaceAll('•', 'X') : '')

const isMedia = (text: string) => /^\[\w+\/\w+\]$/.test(text)
