const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const holidays = '(?:(?:public|bank|school|half[- ]term|federal|national|major|legal) )?(?:holidays?|hols?|breaks?)'
const feasts = "(?:christmas|boxing|easter|new year'?s?|thanksgiving|half[- ]?terms?)(?: day| eve| week)?"
const not =
  '(?:not open|closed|except(?: for)?|excluding|excl?\\.?|outside|but not|not)(?: on| in| for| during)?(?: the| all)?'
const and = '(?:,| and| or| &)'

/** What qualifies times and says none itself. */
const beside = [
  '(?:local )?(?:during |in )?(?:school )?term[- ]?times?(?: only)?',
  `${not} ${holidays}(?:${and} ${holidays})*`,
  `(?:(?:including|inc\\.?|in|on|during)(?: the| all)? )?(?<!\\b(?:bank|public) )(?!(?:bank|public) holidays? ?:? ?\\d)${holidays}(?:${and} ${holidays})*(?: only| excluded)?`,
  `${not} ${feasts}(?:${and} ${feasts})*`,
  `${not} ${month}(?:${and} ${month})*`,
  `(?:from )?${month} (?:to|until|through|-) ${month}`,
  'drop[- ]?ins?(?: only| sessions?)?',
  '(?:must be |please )?(?:pre-?)?book(?:ed|ing)?(?: is)?(?: essential| required| necessary| in advance| only)',
  '(?:and/or )?early release days',
  'last (?:entry|admission|orders)(?:[^,;.\\n]|\\.(?=\\d))*',
]
/** What qualifies times and is read with them. */
const within = [
  '(?:in |during )?(?:the )?(?:summer|winter|spring|autumn)(?: months)?(?: only)?',
  '(?:except|excluding|apart from) (?!(?:mon|tue|wed|thu|fri|sat|sun|week))(?:[^,;.\\n\\\\)]|\\.(?=\\d)){1,60}',
  'clos(?:ed|es) (?:[^;.\\n\\\\)]|\\.(?=\\d)){1,60}',
  '(?:or )?by appointments?(?: only)?',
  '(?:morning|afternoon|evening)s',
  '(?:by|via|on) referral',
]

const any = (phrases: readonly string[]) => new RegExp(phrases.map((phrase) => `\\b${phrase}\\b`).join('|'), 'gi')
const [apart, all] = [any(beside), any([...beside, ...within])]

/** The qualifying phrases in a text, and the text without those that say no time. */
export function notesIn(text: string): { readonly notes: readonly string[]; readonly rest: string } {
  return { notes: [...text.matchAll(all)].map(([phrase]) => phrase.trim()), rest: text.replaceAll(apart, ' ') }
}
