import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

/** How often, and at any hour. */
export const often: readonly Sign[] = [
  [/all day(?: long)?\b/y, () => null],
  [
    /(?:second|2nd|next)[ -](?:to|from)[ -]last|second[ -]last|penultimate|last but one/y,
    () => ({ is: 'ordinal', which: -2 }),
  ],
  [/(?:third|3rd|fourth|4th)[ -](?:to|from)[ -](?:the[ -])?last|last but (?:two|three)/y, is('doubt')],
  [/(?:every|each) (?:other|two|three|2|3) months?|alternate months|bi-?monthly/y, is('doubt')],
  [
    /(?:every|each) (?:other|two|2)\b(?: weeks?)?|alternat(?:e|ing)|bi-?weekly|fortnightly|(?:every|each|once a|per|a) fortnight/y,
    is('fortnightly'),
  ],
  [/(?:every|each) (?:second|2nd)(?! \w+ (?:of|in) (?:the|each|every) month)/y, is('fortnightly')],
  [/monthly|(?:(?:of|in|once|twice) )?(?:the|each|every|a|per|of) (?:calendar )?month\b/y, is('monthly')],
  [
    /(?:one|two|three|four|five|six|once|twice|[1-6])(?: \w+)? (?:a|per|each|every) (?:week|day|year)|annual/y,
    is('word'),
  ],
  [
    /(?:(?:7|seven) days (?:a|per) week(?: and|,)? )?24[ -]?(?:\/|hours?|hrs?)(?:[ ,/-]|(?:a|per|each|every|and|days?|7|seven|week)\b)*/y,
    is('anyHour'),
  ],
]
