const and = '(?:,| and| or| &)'
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const holidays = '(?:(?:public|bank|school|half[- ]term|federal|national|major|legal) )?(?:holidays?|hols?|breaks?)'
const feasts = "(?:christmas|boxing|easter|new year'?s?|thanksgiving|half[- ]?terms?)(?: day| eve| week)?"
const annual = `(?:${month}|easter|christmas)`
const not =
  '(?:not open|closed|except(?: for)?|excluding|excl?\\.?|outside|but not|not)(?: on| in| for| during)?(?: the| all)?'

const onDate = `(?: (?:on|the)| ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)*`
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?:${and} \\d{1,2}(?:st|nd|rd|th)?)*(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:.]| ?(?:[ap]\\.?m|-|to\\b|til|until))|\\d{1,2}/\\d{1,2})(?:,? 20\\d\\d|/(?:20)?\\d\\d)?`
const day = '(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?'

/** What qualifies times and says none itself. */
const beside = [
  `(?:no|not|closed|except(?: for)?|excluding|excl?\\.?|apart from)(?: (?:session|meeting|group|class|club|drop-?in|caf[eé]|service|clinic|open))?(?:e?s)?${onDate} ${date}(?:${and}${onDate} ${date})*`,
  `no (?:session|meeting|group|class|club|drop-?in|caf[eé]|service|clinic)(?:e?s)? (?:in|during|on|over) (?:the )?(?:${holidays}|${feasts}|${month})`,
  '(?:local )?(?:during |in )?(?:school )?term[- ]?times?(?: only)?',
  `${not} ${holidays}(?:${and} ${holidays})*`,
  `(?:(?:including|inc\\.?|in|on|during)(?: the| all)? )?(?<!\\b(?:bank|public) |\\bif (?:it is |it's |that is )?(?:on )?(?:an? |the )?)(?!(?:bank|public) (?:holidays?|hols?) ?:? ?\\d)${holidays}(?:${and} ${holidays})*(?: only| excluded| excepted| closed(?! (?:\\d|on|from|at|for|mon|tue|wed|thu|fri|sat|sun)))?`,
  `${not} ${feasts}(?:${and} ${feasts})*`,
  `${not} ${month}(?:${and} ${month})*`,
  `(?:from )?${annual} ?(?:to|until|through|-) ?${month}`,
  '(?:during|in|over|throughout) (?:the month of )?(?:ramad[h]?an|lent|advent|passover|diwali|holy week|(?:the )?lockdown)',
  'drop[- ]?ins?(?: only| sessions?)?',
  '(?:must be |please )?(?:pre-?)?book(?:ed|ing)?(?: is)?(?: essential| required| necessary| in advance| only)',
  '(?:and/or )?early release days',
  'last (?:entry|admission|orders|clients?|patients?|visitors?|appointments?|bookings?)(?:[^,;.\\n]|\\.(?=\\d))*',
]
/** What qualifies times and is read with them. */
const within = [
  '(?:in |during )?(?:the )?(?:summer|winter|spring|autumn)(?: months)?(?: only)?',
  '(?:except|excluding|apart from) (?!(?:mon|tue|wed|thu|fri|sat|sun|week))(?:[^,;.\\n\\\\)]|\\.(?=\\d)){1,60}',
  `clos(?:ed|es) (?!(?<=${day}[ :,-]+closed )${day}[ :,]+\\d)(?:[^;.\\n\\\\)]|\\.(?=\\d)){1,60}`,
  '(?:or |and )?by appointments?(?: only)?',
  '(?:morning|afternoon|evening)s|lunch-?times?|all day',
  `${day} [ap](?:m|\\.m\\.?)(?![a-z])`,
  '(?:(?:tele)?phone lines?|live chat|web ?chat)',
  // What these hours are of, and not those of the place.
  '(?:tel(?:ephone)?|phone|help ?line|office(?: hours)?|reception|switchboard|enquir(?:y|ies))(?=(?: hours)? ?:| (?:is |are )?(?:open|staffed))',
  `(?<=[ap]\\.?m\\.? )for \\d{1,2}[\\d:.]*(?: ?[ap]\\.?m)?(?: start)?`,
  `(?:from|starting|beginning|commencing) ${date}`,
  '(?:by|via|on) referral',
]

const any = (phrases: readonly string[]) => new RegExp(phrases.map((phrase) => `\\b${phrase}\\b`).join('|'), 'gi')
const season = new RegExp(`^(?:from )?${annual} ?(?:to|until|through|-) ?${month}$`, 'i')
const [apart, all] = [any(beside), any([...beside, ...within])]

/** The qualifying phrases in a text, and the text without those that say no time. */
export function notesIn(text: string): { readonly notes: readonly string[]; readonly rest: string } {
  return {
    notes: [...text.matchAll(all)].map(([phrase]) => phrase.trim()),
    rest: text.replaceAll(apart, (phrase) => (isOfTheYear(phrase) ? ' § ' : ' ')),
  }
}

/** Whether a phrase tells of a part of the year, and not of days on which nothing is on. */
const isOfTheYear = (phrase: string) =>
  (/\b(?:term|holidays?|hols|breaks?)\b/i.test(phrase) || season.test(phrase)) &&
  !/\b(?:bank|public|no|not|except|excluding|excl|closed|outside|excluded)\b/i.test(phrase)
