import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

/** A time of the day, as behind `closed until`. */
const hour = '\\d{1,2}(?:[:.]\\d\\d| ?[ap]\\.?m|\\b(?! \\w))'
const someDay = '(?: on)?(?: the)? (?=(?:mon|tue|wed|thu|fri|sat|sun|week|first|last|\\d(?:st|nd|rd|th)))'

/** What takes days away, and what has to be asked for. */
export const limits: readonly Sign[] = [
  [new RegExp(`closed (?:until|till) (?!${hour}|noon)`, 'y'), is('unsettled')],
  [new RegExp(`closed${someDay}`, 'y'), is('closed')],
  [
    new RegExp(
      `(?:not(?: open| available)?|(?:do(?:es)?n't|do(?:es)? not|aren't|isn't|never) (?:open|meet|run|available|on)|excluding|except(?: for)?|apart from|other than|excl?\\.?|but not)${someDay}`,
      'y',
    ),
    is('except'),
  ],
  [new RegExp(`(?<=(?:day|daily|week),? )(?:but|bar)${someDay}`, 'y'), is('except')],
  // `Mon-Fri 9-5, except Wed when we close at 1pm`.
  [
    /except(?: for)?(?: on)? (?=[a-z]*days? when (?:we|it|the [a-z]+) (?:closes?|finish(?:es)?) )|when (?=(?:we|it|the [a-z]+) (?:closes?|finish(?:es)?) )/y,
    () => null,
  ],
  [/(?:except|excluding|apart from|other than)\b/y, is('doubt')],
  [
    // Not where it is only a part of it: `counter closes at 4`.
    /(?<=(?:^|[\n,;(.-]|day'?s?|mon|tues?|weds?|thurs?|fri|sat|sun|early|and|but|we|it|,) ?)clos(?:es|ing|e)(?: early)?(?: at| by)? (?=\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b)?(?![\d:.]| ?[ap]\.?m| ?(?:-|to|til|until)))/y,
    is('until'),
  ],
  [/clos(?:e|ed|es|ing|ure)\b/y, is('closed')],
  [
    /(?:strictly )?by (?:prior )?appointments?(?: only)?|appointments? (?:only|necessary|required|needed)/y,
    is('appointment'),
  ],
  [
    new RegExp(
      `(?:(?:and|or|&|also|otherwise|plus)(?: also| at)?|(?:and |or )?(?:at )?(?:all )?other times|outside (?:of )?(?:these|those) (?:hours|times)),? (?:strictly )?by (?:prior )?appointments?(?: only)?(?!${someDay})`,
      'y',
    ),
    is('word'),
  ],
  [new RegExp(`(?:and|or|&) by (?:prior )?appointments?(?: only)?(?=${someDay})`, 'y'), is('doubt')],
  [/(?:no|without|walk[- ]in)[a-z ,-]{0,20} appointments?(?: is| are)?(?: necessary| required| needed)?/y, is('word')],
]
