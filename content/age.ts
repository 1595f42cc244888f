import { lately } from '#content/lately.ts'
import { normalise } from '#content/normalise.ts'

/** An age that someone tells, and whether it is their own. */
export interface Age {
  readonly age: number
  readonly whose: 'me' | 'other'
}

const MOST = 115
/** Nobody younger writes that they are so old; younger ones are somebody's children. */
const YOUNGEST_WRITER = 8

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const teenInWords = new RegExp(`\\b(${teens.join('|')})\\b`, 'g')
const inWords = new RegExp(`\\b(${tens.join('|')})(?: (${ones.join('|')})\\b)?`, 'g')

/** What is counted, where a number is no age. */
const counted =
  '(?:years?|yrs?)(?! (?:old|of age|young))|stone|st|steps|weeks?|wks?|months?|mths|days?|hours?|hrs|minutes?|mins|miles?|pounds|quid|percent|kg|lbs|foot|feet|ft|kids|children|times|in the|people|down|behind|floors?|grand|k|pm|am|clean|sober|pence|p|per|inches|cm|a day|a week|units|others?|to|o clock|mill|street|road|lane|avenue|close'
const age = `(\\d{1,3})(?! (?:${counted})\\b)(?! and \\d)(?! \\d)`
const old = '(\\d{1,3}) ?(?:yrs?|years?|yo|y o)(?: (?:old|of age|young))'
const kin =
  '(?:mum|mam|mom|mother|dad|father|son|lad|boy|daughter|lass|girl|brother|sister|husband|wife|partner|nan|nana|gran|granny|grandma|grandad|grandson|granddaughter|friend|mate|neighbour|uncle|aunt|auntie|cousin|nephew|niece|baby|child|boyfriend|girlfriend|client|lady|gentleman|missus|hubby)s?'

const person =
  '(?:man|woman|lady|bloke|fella|male|female|widow|widower|pensioner|person|lad|lass|girl|guy|chap|mum|dad|gentleman)'
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*'
const coming = `(?:next|tomorrow|soon|come|this ${month}|in (?:a|two|2|3|three|the (?:new|spring|summer|autumn|winter)|${month})|at (?:christmas|easter)|on (?:the|${month}))`

const theirs = [
  `\\b(?:${kin}|he|she|who)(?: in law| next door)?(?: is| was| has turned| turned| just turned| aged| age)? (?:only |just |now |about |also )?${age}\\b`,
  `\\b(?:my|our|his|her|for a|with a|have a|got a|an|me) ${old}\\b(?! (?:man|woman|male|female|bloke|widow|widower|pensioner|mum|dad|lady|carer|student)\\b)`,
  `\\b(?:my|our|his|her) ${old}\\b`,
  `\\bfor (?:an? )?${old}\\b`,
  `\\b(?:he|she)(?: is)? an? ${old}\\b`,
  `\\b(?:my|our) (\\d{1,3})(?: ?yo)? ${kin}\\b`,
].map((pattern) => new RegExp(pattern))
const mine = [
  `(?<!\\b(?:when|before|until|till|since|if|as|like|think|feel) )\\bi (?:am|have turned|turned|just turned)(?: (?:only|just|now|a|aged|age|also|currently))? ${age}\\b`,
  `^(?:aged|age|my age is|age is)(?: is)? ${age}\\b`,
  `\\bmy age is ${age}\\b`,
  `(?<!\\b(?:kids|children|boys|girls|sons|daughters|grandchildren|grandkids) )\\b(?:aged|age) ${age}\\b`,
  `\\b(\\d{1,3})(?: ?(?:yrs?|years?) ?(?:old|of age|young)| ?yo| y o)\\b(?! and \\d)`,
  `^(?:male|female|m|f|${person}) ${age}\\b`,
  `\\b(?:turned|hit|reached) (\\d{2,3})\\b(?! (?:stone|st|kg|lbs|percent|miles|grand|others))`,
  `\\bi (?:was|am) ${age} (?:yesterday|last|in ${month}|on (?:the|${month})|this year)\\b`,
  `\\b${age} last (?:birthday|week|month|${month})\\b`,
  `(?:^|\\b(?:i am|as|being) )(?:just |only )?(?:an? )?(?:[a-z]+ )?${person} (?:of|aged|who is) ${age}\\b`,
  `^(?:well |hi |hello |hiya |only |just |now )*${age} (?:and|but|now|next|so|with|on my) (?!a\\b|an\\b|others?\\b)[a-z]+`,
  `^at ((?:2[5-9]|[3-9]\\d)) (?:i|my|you)\\b`,
  `\\bi am (?!over|under|number|at|in|on|after|not|room|flat|paying|owed|down|behind|bus|since|up|off)[a-z]+ ${age}$`,
  `\\bi have ${age.replace('years?|', '')} years\\b(?! (?:of|to|left|in|sober|clean|experience))`,
  `^(?:just|only|now|am|still|nearly) ${age}(?: (?:years?|yrs?))?$`,
  `^(\\d{2}) \\d{2} (?:${coming})`,
  `^${age} (?:m|f|male|female|${person})\\b`,
  `^(\\d{2,3})(?: (?:yrs?|years?))?(?: (?:male|female|m|f|man|woman))?$`,
].map((pattern) => new RegExp(pattern))

/** An age that someone has not reached yet. */
const soon = [
  `\\b(?:i (?:shall|will) (?:soon )?be|i am going to be|i am|^be|^will be|^shall be) ${age} ${coming}`,
  `(?:^|\\bi am |\\bi will soon be |\\bme )(?:nearly|almost|going on|coming up(?: to| for)?|approaching|pushing|getting on for|not far off) ${age}\\b`,
  `\\bin my (\\d{2}) (?:st|nd|rd|th) year\\b`,
].map((pattern) => new RegExp(pattern))

/** The age that someone tells: their own, if they do, before anybody else's. Nothing where several are told of at once. */
export const ageIn = lately(ageTold)

function ageTold(text: string): Age | null {
  const typed = normalise(text)
    .replaceAll(/(\d)([a-z])/g, '$1 $2')
    .replaceAll(inWords, inFigures)
    .replaceAll(teenInWords, (teen) => String(teens.indexOf(teen) + 10))
  const others = firstOf(typed, theirs)
  const rest = others ? typed.replace(others[0], ' ') : typed
  const own = Number(firstOf(rest, soon)?.[1]) - 1 || Number(firstOf(rest, mine)?.[1])
  if (own >= YOUNGEST_WRITER && own <= MOST) return { age: own, whose: 'me' }
  const other = Number(others?.[1])
  return other <= MOST ? { age: other, whose: 'other' } : null
}

function firstOf(typed: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(typed)
    if (found) return found
  }
}

function inFigures(_: string, ten: string, one?: string): string {
  return String((tens.indexOf(ten) + 2) * 10 + ones.indexOf(one ?? '') + 1)
}

/** How old a child of theirs is whom somebody tells of; null where they tell of none. */
export function childsAgeIn(text: string): number | null {
  const told = ageIn(text)
  if (told === null || told.age >= GROWN_UP) return null
  if (told.whose === 'other') return told.age
  // `15 yr old lad` is said of a lad.
  return ofLad.test(normalise(text)) ? told.age : null
}
const GROWN_UP = 18
const ofLad =
  /(?<!\bi am (?:an? )?)\b\d{1,2} ?(?:yrs?|years?|yo|y o)(?: old)? (?:lad|boy|son|girl|daughter|lass|kid|child|grandson|granddaughter)\b/
