import { is, type Sign } from '#adapters/directories/times/signs/sign.ts'

const address =
  /\d+[a-z]?,? (?:(?:[a-z]+|\d+(?:st|nd|rd|th)) ){1,3}(?:street|st|road|rd|avenue|ave|lane|parade|drive|boulevard|blvd)\b/y

/** What holds numbers that are no times: addresses, telephone numbers, money, ages, how many. */
export const otherNumbers: readonly Sign[] = [
  [address, is('word')],
  [/[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/y, is('word')],
  [
    /\d(?:st|nd|rd|th) floor|(?:rooms?|suite|unit|floor|flat|channel|route|bus|no\.?) \d+[a-z]?\b(?![:.]\d)/y,
    is('word'),
  ],
  [/(?:extensions?|ext\.?) \d[\d, ]*(?:or \d+)?/y, is('word')],
  [/\d[-.]\d{3}[-.][\w.-]*\w|\+?(?:\d[() -]{0,2}){9,}\d|\d{3}[-.]\d{3,4}(?:[-.]\d{4})?/y, is('word')],
  [
    /1(?:[- ](?:to|2)[- ]|[-:])1\b(?![:.]\d| ?[ap]\.?m)|\d-a-side|\d+ ?km?\b|\d0s\b|(?<!- ?)\d{2}\+(?=s?(?:[ ,;.)\n]|$))/y,
    is('word'),
  ],
  [/[£$€] ?\d+(?:[.,]\d+)?(?:(?: ?- ?| to )[£$€]?\d+(?:\.\d\d)?)?|\d+ ?p\b(?!\.m)/y, is('word')],
  [
    /(?:ages?|aged|years?|yrs?|under|over|grades?|classe?s?|first) [k\d]+(?!\d|[:.]\d| ?[ap]\.?m)(?:(?: ?- ?| to )(?:grade )?\d+)?(?: ?(?:years?|yrs?|months?)(?: olds?)?)?\+?/y,
    is('word'),
  ],
  [
    /\d{1,3}(?!\d)(?:(?: ?- ?| to )\d{1,3})?[ -]?(?:%|(?:year|yr|month|mth|week|wk|day|minute|min|hour|hr|person|people|item|client|student|adult|place|bed|seat|mile|session|course|meal|snack|lunche|class|group|room|site|venue|location|centre|center|school)(?:e?s)?\b)(?:[ -]olds?)?/y,
    is('word'),
  ],
]
