import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'
import type { Token } from '#adapters/directories/times/tokens.ts'
import { inOrder, ordinals, week } from '#adapters/directories/times/words.ts'

const days = (from: number, to: number, again: boolean) => (): Token => ({
  is: 'days',
  days: week.slice(from, to),
  again,
})
const which = ([written]: RegExpExecArray): Token =>
  ordinals.has(written) ? { is: 'ordinal', which: ordinals.get(written)! } : { is: 'doubt' }

const ofLetters = (day: string) => week.find((one) => one.toLowerCase().startsWith(day))!

const nth = 'first|second|third|fourth|fifth|last'

/** `Seven days a week`, before it is taken for a number of days. */
export const allWeek: readonly Sign[] = [
  [
    /(?:7|seven) days(?: (?:a|per|each))? week(?!(?:,| and)? 24[ -]?h)|(?:7|seven) days(?= ?[,:;]|$| \d| from)|all week/y,
    days(0, 7, true),
  ],
  // One day less, and the one is said.
  [
    /(?:6|six) days (?:a|per) week(?=[^.;\n]*\b(?:closed|except|not)(?: open)?(?: on)? (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?! ?(?:-|&|,|and|to) ?(?:mon|tue|wed|thu|fri|sat|sun)))/y,
    days(0, 7, true),
  ],
]

/** Days by other names than their own, and which of a month. */
export const whichDays: readonly Sign[] = [
  [/daily|every ?day|each day/y, days(0, 7, false)],
  [/any day(?=,? (?:except|excluding|excl|apart from|other than|but|bar)\b)/y, days(0, 7, true)],
  [/(?:every|each)(?= (?:night|evening|morning|afternoon)s?\b)/y, days(0, 7, true)],
  [/week ?days?\b/y, days(0, 5, true)],
  [/evenings?(?: and|,| &| ?\/)+ ?week-?ends?/y, is('word')],
  [/week-?ends?\b|w\/(?:e|ends?)\b|wk?e?nds?\b/y, days(5, 7, false)],
  [/m(?:o|on)?-fr?\b/y, days(0, 5, true)],
  [/m-th\b/y, days(0, 4, true)],
  [
    /(mo|tu|we|th|fr|sa|su)(?=[-,](?:mo|tu|we|th|fr|sa|su)\b| \d\d:\d\d)|(?<=\b(?:mo|tu|we|th|fr|sa|su)[-,])(?:mo|tu|we|th|fr|sa|su)\b/y,
    ([day]) => ({ is: 'days', days: [week.find((one) => one === day.toUpperCase())!], again: true }),
  ],
  [/thru\b(?=\s*(?:\n|$|;|\d))/y, days(3, 4, true)],
  [/\d{1,2}(?:st|nd|rd|th)\b/y, which],
  [new RegExp(`(?:${nth})(?=[ ,&/]+(?:(?:and|or|&) )?(?:${nth}|\\d|mon|tue|wed|thu|fri|sat|sun|week))`, 'y'), which],
  [/(?:sun|satur)day (?:school|circle|club|camp)\w*|(?:remembrance|palm|good|black|easter|super) \w+day/y, is('word')],
  // `MWF`, `M/W/F`, `T/Th`, and not `M/F`, which are men and women.
  [
    /(?:m|tu?|w|th|f)(?:[/&,] ?(?:m|tu?|w|th|f))+(?=[ :]+\d)(?<!(?<![/&,] ?)\b[mwf][/&,] ?[mwf])|(?:mwf|mtwthf|mtwth|tth)(?=[ :]+\d)/y,
    ([letters]) => ({
      is: 'days',
      days: inOrder([...letters.matchAll(/m|th|tu?|w|f/g)].map(([day]) => ofLetters(day))),
      again: true,
    }),
  ],
  // A letter or two of a day, beside a time or another: `M, W, F`.
  [
    /(?:m|tu?|we?|th|fr?|sa?|su|mo|hols?)\b(?=(?: ?[,/&-] ?| and | )?(?:\d|(?:m|tu?|we?|th|fr?|sa?|su|mo)\b))/y,
    is('doubt'),
  ],
]
