import { holdsOn } from '#adapters/directories/open-referral/dates.ts'
import type { CostOption, ServiceRecord } from '#adapters/directories/open-referral/record.ts'

/** What it costs, as told: `free`, `£2`, `Concession: £1.50`. Null where nothing is said; a price of another time is not said. */
export function costOf(
  { cost_options, fees_description, fees, description }: ServiceRecord,
  today: string,
): string | null {
  const told = cost_options.filter((option) => holdsOn(option, today))
  const prices = told.map((option) => priceOf(option, told.length > 1)).filter((price) => price !== null)
  const said = [...new Set(prices)].join('; ') || (fees_description ?? fees)?.replaceAll(/\s+/g, ' ')
  return said ? (isFree(said) ? 'free' : said.replace(/\.$/, '')) : toldIn(description ?? '')
}

const asTheyCan = /\bpay[- ](?:as|what) you[- ](?:feel|like|can)\b/i
const pounds = '£\\d+(?:\\.\\d\\d)?'
const entry = new RegExp(
  `${pounds} (?:(?:a|per|each) (?:week|month|year) |weekly |annual |yearly )?(?:membership|entry|admission)\\b|${pounds} (?:a|per) (?:session|class|visit)\\b`,
  'i',
)
/** Of a week it may be what they are given, unless it says so by itself: `£1 per week.` */
const each = new RegExp(
  `(?:^\\W*|, |\\(|\\b(?:costs?|cost is|charges?(?: of| is)?|fees?(?: of| are| is)?|subs(?: are)?|price(?: is)?|only|just) )(${pounds} ?(?:a|per|each|/) ?(?:session|class|visit|week|term|person|meeting|lesson|head|meal))\\b`,
  'i',
)
/** What it gives or saves them, raises or earns is no price. */
const isOfOthers =
  /\b(?:rais\w+|donat\w+|earn\w*|grants?|awards?|giv\w+|provid\w+|receiv\w+|vouchers?|worth|saved?|saving|up to|paid|pays|cost(?:s|ing)? (?:the charity|us)|benefits?|allowance|income|wage)\b/i
/** A whole sentence, or the words of who may just come: what is free among else, as advice or parking, is not said here. */
const free =
  /^\W*(?:(?:it is|it['’]s|this is|entry is|admission is|all|everything is|sessions are|classes are|the (?:group|club|service|session|class|course) is) )?(?:(?:there is|at|with) )?(?:no (?:charge|cost|fee)|(?:completely |totally |absolutely |entirely )?free(?: of charge| entry| admission| to (?:attend|join|come|all|everyone|use))?)(?: (?:to (?:attend|join|come|members|use)|for (?:all|everyone|anyone|this (?:group|service))))?(?:(?:,| and| so|,? just) (?:just )?(?:come along|come|turn up|drop in|open to (?:all|everyone|anyone)|everyone (?:is )?welcome|all (?:are )?welcome))?\W*$|^\W*(?:it |this )?(?:does(?:n['’]t| not) cost (?:you )?(?:anything|a penny)|costs? (?:you )?nothing)(?: to (?:attend|join|come|you))?\W*$/i
/** A whole sentence that is its price: `Sessions cost £3.50.` */
const plainPrice = new RegExp(
  `^\\W*(?:(?:(?:the|each|it|all|a|weekly|our) )*(?:sessions?|class(?:es)?|entry|admission|cost|price|fee|charge|tickets?|it|club|group) ?(?:(?:is|are|of|costs?) |: ?|[-–] ?)?(?:just |only )?)?(${pounds}(?: on the door| (?:a|per) (?:session|class|visit|week|person))?)(?: applies)?\\W*$`,
  'i',
)
const toMembers = new RegExp(
  `${pounds} (?:for|to) members[,;]? (?:and |or )?${pounds} (?:for|to) (?:non-?members|others|guests|visitors)`,
  'i',
)
const small =
  /^\W*(?:there (?:is|will be) )?(a (?:small|nominal|minimal) (?:charge|fee|cost))(?: (?:applies|is made|(?:per|for each) (?:session|class|visit)))?\W*$/i
/** Where more is said of it, it is not free to each or not each time. */
const gift = new RegExp(
  `(?:suggested|voluntary|recommended) (?:donation|contribution)(?: of)? ${pounds}|${pounds} (?:suggested|voluntary|recommended) (?:donation|contribution)|(?:suggested|voluntary|recommended) (?:donation|contribution)s?`,
  'i',
)
const firstFree = new RegExp(
  `(?:first|taster|trial) (?:session|class|visit|lesson|week|one)s? (?:is |are )?free,? (?:and )?then ${pounds}[^.;,\\n]{0,30}`,
  'i',
)
const freeFor = new RegExp(`free for [^.;,\\n]{3,40}[,;] ${pounds} (?:for|to) [^.;,\\n]{3,40}`, 'i')

/** What a description says of it in so many words: `£2 a week membership`. Where it says both, neither is all of it. */
function toldIn(description: string): string | null {
  const sentences = description.split(/[;\n]|\.(?!\d)|!/)
  const of = (means: RegExp) =>
    sentences.flatMap((one) =>
      isOfOthers.test(one.replace(gift, '')) ? [] : (means.exec(one)?.findLast(Boolean) ?? []),
    )[0]
  const price =
    of(freeFor) ??
    of(firstFree) ??
    of(gift) ??
    entry.exec(description)?.[0] ??
    of(toMembers) ??
    of(each) ??
    of(plainPrice) ??
    of(small) ??
    null
  if (asTheyCan.test(description)) return price === null ? 'pay what you can' : null
  if (price === null) return sentences.some((one) => free.test(one)) && !/£\d/.test(description) ? 'free' : null
  return price.trim()
}

function priceOf({ option, amount, amount_description }: CostOption, isOneOfMany: boolean): string | null {
  const known = amount !== undefined && amount >= 0 ? inPounds(amount) : undefined
  const told = amount_description?.replaceAll(/\s+/g, ' ')
  const qualified = known && told && amount && !namesPrice(told, amount) ? `${known} ${told}` : told
  const price = qualified ?? known ?? option
  if (!price) return null
  if (!option || option === price || isFree(option) || !(isOneOfMany || price !== told))
    return isFree(price) ? 'free' : price
  return `${option}: ${isFree(price) ? 'free' : price}`
}

/** Whether words tell the price themselves: `£4 for each shop`, and not `per session`. */
function namesPrice(words: string, amount: number): boolean {
  return /£|\bfree\b|\d ?p\b/i.test(words) || words.startsWith(`${amount}`)
}

function inPounds(amount: number): string {
  return amount === 0 ? 'free' : Number.isInteger(amount) ? `£${amount}` : `£${amount.toFixed(2)}`
}

function isFree(said: string): boolean {
  return /^(?:free(?: of charge)?|no (?:charge|cost|fee)|£?0(?:\.00)?)\.?$/i.test(said.trim())
}
