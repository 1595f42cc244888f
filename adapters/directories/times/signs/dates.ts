import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b'
const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.]|\\s?[ap]m)'

/** `July 6th`, `Feb 9, 16 and 23`, `24 November 2018`. A month without a day is doubtful: it may be this year's or each year's. */
export const dates: readonly Sign[] = [
  [new RegExp(`(?:from|since|starting|beginning|until) (?=${day} ${month}|${month} \\d)`, 'y'), is('doubt')],
  [new RegExp(`${month}\\.?,? ${day}(?:(?:, ?| and | ?& ?)${day})*(?:,? 20\\d\\d)?`, 'y'), is('dates')],
  [new RegExp(`${day}(?: of)? ${month}(?:,? 20\\d\\d)?`, 'y'), is('dates')],
  [new RegExp(`(?!may)${month}|20\\d\\d\\b`, 'y'), is('doubt')],
  [/summer\b(?=[\s\S]*\bwinter\b)|winter\b(?=[\s\S]*\bsummer\b)/y, is('unsettled')],
  // To ring on a day is no opening of anything.
  [new RegExp(`(?:call|ring|phone|contact)\\b(?=[^.\\n]* ${month})`, 'y'), is('doubt')],
]
