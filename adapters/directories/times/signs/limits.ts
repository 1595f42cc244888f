import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

const someDay = '(?: on)?(?: the)? (?=(?:mon|tue|wed|thu|fri|sat|sun|week|first|last|\\d(?:st|nd|rd|th)))'

/** What takes days away, and what has to be asked for. */
export const limits: readonly Sign[] = [
  [new RegExp(`closed${someDay}`, 'y'), is('closed')],
  [
    new RegExp(`(?:not(?: open| available)?|excluding|except(?: for)?|apart from|excl?\\.?|but not)${someDay}`, 'y'),
    is('except'),
  ],
  [/(?:except|excluding|apart from)\b/y, is('doubt')],
  [/clos(?:e|ed|es|ing|ure)\b/y, is('closed')],
  [
    /(?:strictly )?by (?:prior )?appointments?(?: only)?|appointments? (?:only|necessary|required|needed)/y,
    is('appointment'),
  ],
  [/or by (?:prior )?appointments?/y, is('word')],
  [/(?:no|without|walk[- ]in)[a-z ,-]{0,20} appointments?(?: is| are)?(?: necessary| required| needed)?/y, is('word')],
]
