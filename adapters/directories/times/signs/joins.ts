import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

/** What joins times and days, what parts them, and what says nothing beside them. */
export const joins: readonly Sign[] = [
  [/(?:'?til+|until|to|-) ?(?:late|close)\b|onwards?\b/y, is('onwards')],
  [/(?<=(?:mon|tue|wed|thu|fri|sat|sun)[a-z']* )(?:to|till?|'til) (?=\d|noon|midnight)/y, is('until')],
  [/(?:late|extended|longer|early) (?:nights? )?(?:opening|closing|hours|night)?\b/y, () => null],
  [/(?:to|til+|'til|through|thru)\b|[-=~](?: ?[-=~])*/y, is('to')],
  [/(?:until|up to|before)\b|(?:finish(?:es|ing)?|ends)(?: at| by)? (?=\d|noon)/y, is('until')],
  [/dismissal(?: bell)? ?(?:-|to)/y, is('until')],
  [/between\b/y, is('between')],
  [/(?:and ?\/ ?)?or\b/y, is('or')],
  [/(?:and also|and|plus)\b|[&+,/]/y, is('and')],
  // `7pm for 7.30pm start`: they come at seven.
  [/(?<=[ap]\.?m\.? )for \d{1,2}(?:(?:[:.]\d\d)? ?[ap]\.?m\b\.?|[:.]\d\d)(?! hours)(?: start)?/y, () => null],
  [/for(?= \d{1,2}[:.]\d\d)/y, is('doubt')],
  [
    /(?:every|each|on|the|from|at|a|also|both|only|open|opens|opening|times?|hours?|is|are|we|o'clock)\b|[:@"]/y,
    () => null,
  ],
  [/\(/y, is('aside')],
  [/\)/y, is('back')],
  [/[;\n•|*]|[.!?](?=\s|$)/y, is('break')],
]
