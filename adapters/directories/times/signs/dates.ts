import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b'
const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.]|\\s?[ap]m)'

const which = '\\d{1,2}(?:st|nd|rd|th)'
/** What is told of something that comes or comes back, and begins on a date. */
const begins =
  '(?:from|since|until|week (?:commencing|beginning)|w\\/c|(?:re-?)?(?:start|begin|commenc|open|return|resum)(?:e?s|ing|ning|e)?(?: back| again)?)(?: on| from)?(?: (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?)?(?: the)?'

/** `July 6th`, `Feb 9, 16 and 23`, `24 November 2018`. A month without a day is doubtful: it may be this year's or each year's. */
export const dates: readonly Sign[] = [
  [
    new RegExp(
      `(?<=(?:alternat(?:e|ing)|fortnight|(?:every|each) (?:other|second))[^\\n;]*)(?:from|(?:start|beginn|commenc)ing)(?: on)? (?:${day}(?: of)? ${month}|${month} ${day})(?:,? 20\\d\\d)?`,
      'y',
    ),
    () => null,
  ],
  [new RegExp(`${begins} (?=${day} ${month}|${month} \\d|\\d{1,2}/\\d{1,2})`, 'y'), is('doubt')],
  [new RegExp(`${which}(?:(?:, ?| and | ?& ?)${which})+(?: of)? ${month}(?:,? 20\\d\\d)?`, 'y'), is('dates')],
  [new RegExp(`${month}\\.?,? ${day}(?:(?:, ?| and | ?& ?)${day})*(?:,? 20\\d\\d)?`, 'y'), is('dates')],
  [new RegExp(`${day}(?: of)? ${month}(?:,? 20\\d\\d)?`, 'y'), is('dates')],
  [
    new RegExp(`(?!may)${month}|(?<!\\b(?:0\\d|1[0-8])(?:00|15|30|45) ?(?:-|to|till|until) ?)20\\d\\d\\b`, 'y'),
    is('doubt'),
  ],
  [/summer\b(?=[\s\S]*\bwinter\b)|winter\b(?=[\s\S]*\bsummer\b)/y, is('unsettled')],
  // To ring on a day is no opening of anything.
  [new RegExp(`(?:call|ring|phone|contact)\\b(?=[^.\\n]* ${month})`, 'y'), is('doubt')],
  [
    /§|(?:in (?:the )?)?(?:summer|winter|spring|autumn)(?: months| time)?\b(?! (?:camp|school|club|fair|fete|play|reading))/y,
    is('season'),
  ],
]
