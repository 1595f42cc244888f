import { SegmentedMessage } from 'sms-segments-calculator'
import type { Wording } from '#content/check/wordings.ts'

/** What each message may cost by text. */
const MOST_SEGMENTS = 2

/** Told whole whatever it costs: a place, so that nobody needs to ask; what would be sent; a link worker's own words. */
const asLongAsItTakes: ReadonlySet<string> = new Set([
  ...['signposting-place', 'signposting-details', 'self-referral-consent', 'link-worker-words'],
])

const plainly: Readonly<Record<string, string>> = {
  ...{
    '‘': "'",
    '’': "'",
    '“': '"',
    '”': '"',
    '–': 'a comma or a colon',
    '—': 'a comma or a colon',
    '…': 'a full stop',
  },
  ...{ '•': 'a comma', '·': 'a comma', '\u00a0': 'a plain space', '→': 'the word for it', '½': 'half' },
}

/** Finds characters that no plain text message (GSM-7) has: one of them doubles the price of the whole. */
export function leavesPlainText({ message, ways }: Wording): readonly string[] {
  if (message.startsWith('web-')) return []
  return [...new Set(ways.join(''))].filter(isDear).map((character) => {
    const text = ways.find((one) => one.includes(character))
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `"${text}" has ${character} (U+${code}), which doubles the price of a text: write ${plainly[character] ?? 'it in plain letters'}.`
  })
}

const isDear = (character: string) => new SegmentedMessage(character).encodingName !== 'GSM-7'

/** Finds a message that takes too many texts where it comes out longest. */
export function takesTooManyTexts({ message, attribute, filled, goesByText }: Wording): readonly string[] {
  if (!goesByText || asLongAsItTakes.has(message)) return []
  const longest = filled.reduce((one, other) => (other.length > one.length ? other : one))
  const texts = new SegmentedMessage(longest).segmentsCount
  if (texts <= MOST_SEGMENTS) return []
  const mend = attribute ? 'leave something out' : 'give it a shorter .short'
  return [`"${longest}" takes ${texts} texts, at most ${MOST_SEGMENTS}: ${mend}.`]
}
