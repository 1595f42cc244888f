const kinds = (
  'street road lane avenue close drive way court crescent terrace side gardens grove place row hill walk view square ' +
  'mews yard fold bank green rise croft garth gate cottage cottages'
).split(' ')
const kind = kinds.map((one) => `[${one[0]!.toUpperCase()}${one[0]}]${one.slice(1)}`).join('|')
const house = '(?:[Ff]lat \\w+,? )?\\d{1,4}[a-z]?,? '
const word =
  "(?!(?:the|at|of|other|a|my|is|and|to|on|in|from|by|for|each|off|kids|children|miles?|years?|days?|weeks?|months?|hours?|minutes|mins|bus|stone|quid|pounds|times|people|steps)\\b)[\\p{L}'’-]+ "
const town = ',? (?!(?:If|Not|So|And|But|Please)\\b)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?'
const named = new RegExp(`\\b(${house}(?:${word}){1,3}(?:${kind})\\b(?:${town})?)`, 'u')
const told =
  /\b(?:my|our|the) (?:home )?address(?: on it)?(?: is|:| to)? +(?:now )?((?:flat \w+,? )?\d{1,4}[a-z]?,? [^.!?;]{3,60}?)(?=,? (?:not|if|please|and)\b|[.!?;]|$)|\b(?:i|we) live at ((?:flat \w+,? )?\d{1,4}[a-z]?,? [^.!?;]{3,60}?)(?=,? (?:not|if|please|and|but)\b|[.!?;]|$)/i
const isOther = /\b(?:surgery|medical|health centre|library|shop|school|hospital|pub)\b/i
const insteadOf = /\b(\d{1,4}[a-z]?)\b[^.!?]{0,40}?\bnot (?:no\.? ?|number )?(\d{1,4}[a-z]?)\b/i
const numberIs = /\b(?:house |the |door )?number (?:is|should be) (?:now )?(\d{1,4}[a-z]?)\b(?![\d -]*\d)/i
const sentences = /(?<=[.!?;\n])\s+/
const clauses = /[,;]\s*|\s+(?=(?:and|but|so|because|cos)\b)/
const HERE = '\u0000'
/** Said around an address, and of nothing else. */
const around =
  /^(?:(?:i|i['’]?m|we|we['’]?re|am|are|my|our|the|a|it|it['’]?s|is|was|at|on|in|to|live|living|stay|staying|home|house|flat|address|new|now|number|no|not|wrong|right|should|be|you|have|got|put|down|say|said|sorry|actually|moved|here|this|that|that['’]?s|where|yes|ok|and|but|so|also|just|still|please|pls|thanks|ta|from|if|they|need|want|first|before|instead|\d+[a-z]?)\b|\W)*$/i
const kin =
  'mum|mam|mom|ma|mother|dad|father|parent|son|lad|daughter|lass|brother|sister|husband|wife|partner|ex|nan|nana|gran|granny|grandma|grandad|grandson|granddaughter|nephew|niece|uncle|aunt|auntie|cousin|mate|friend|pal|neighbou?r|carer|boyfriend|girlfriend|support worker|social worker'
const another = new RegExp(
  `\\b(?:${kin})(?:['’]?s)?\\b|\\b(?:he|she|they|who)(?:['’]?s| is| are| lives?| stays?)\\b|\\b(?:his|her|hers|their)\\b|\\bc/o\\b|\\bcare of\\b`,
  'i',
)
const own =
  /\b(?:i|we|i['’]?m|we['’]?re|me) (?:(?:\w+|['’])+ ){0,3}?(?:live|living|stay|staying|stopping|back|moved|based|at|with)\b/i
const thatIs = /^(?:and )?(?:that|which|it)(?:['’]?s| is)\b/i

/** Where they live, as far as a message says, and what else it says. */
export interface AddressSaid {
  readonly address: string
  readonly rest: string
}

/** What is known already: where they live, and whom it is asked for. */
interface Known {
  readonly address?: string | undefined
  readonly who?: string | undefined
}

/** Where somebody lives, told or put right: "i live at 14 Beck Side", "it is 41 not 14". Where their mum lives is no such thing. */
export function addressSaid(text: string, { address: before, who }: Known): AddressSaid | null {
  const of = text.split(sentences).map((sentence) => {
    const said = saidIn(sentence, before)
    return said && (who === 'other' || !isAnothers(said.clauses)) ? { ...said, sentence } : { sentence }
  })
  const told = of.findLast((one) => 'address' in one)
  if (!told || !('address' in told)) return null
  const rest = of.map((one) => ('address' in one ? besides(one) : one.sentence))
  return { address: told.address, rest: rest.filter(Boolean).join(' ').trim() }
}

/** An address in a sentence, and the clauses of that, with the address left out. */
function saidIn(sentence: string, before: string | undefined) {
  const found = addressOf(sentence, before)
  if (found === null) return null
  const bare = found.said ? sentence.replace(found.said, HERE) : sentence
  return { address: found.address, clauses: bare.split(clauses).filter((clause) => clause.trim() !== '') }
}

/** What a sentence says besides where they live. */
const besides = ({ address, clauses: all }: { address: string; clauses: readonly string[] }) =>
  all
    .filter((clause) => !around.test(clause))
    .join(', ')
    .replace(HERE, address)
    .replace(joins, '')
const joins = /^(?:and|but|so|because|cos)\b\s*/i

/** Whether somebody else lives there: "letters to my mums 12 Mill Lane", "she lives at 4 Beck Road". */
function isAnothers(all: readonly string[]): boolean {
  const at = all.findIndex((clause) => clause.includes(HERE))
  if (at < 0) return false
  const isBare = around.test(all[at]!)
  const before = isBare ? (all[at - 1] ?? '') : ''
  const after = thatIs.test(all[at + 1] ?? '') ? all[at + 1]! : ''
  const clause = `${before} ${all[at]!} ${after}`
  return another.test(clause) && !own.test(clause)
}

/** The address, and the words that say it where it is said whole. */
function addressOf(sentence: string, before: string | undefined): { address: string; said?: string } | null {
  const whole = told.exec(sentence)
  const home = (whole?.[1] ?? whole?.[2])?.trim()
  if (home) return { address: home, said: home }
  const street = isOther.test(sentence) ? undefined : named.exec(sentence)?.[1]?.trim()
  if (street) return { address: withTown(street, before), said: street }
  const number = before && (swapped(sentence, before) ?? numberIs.exec(sentence)?.[1])
  return number ? { address: before.replace(/\d{1,4}[a-z]?/i, number) } : null
}

/** The number that stands instead of the one that was given. */
function swapped(sentence: string, before: string): string | null {
  const [, now = '', was = ''] = insteadOf.exec(sentence) ?? []
  return now && new RegExp(`\\b(?:${was}|${now})\\b`, 'i').test(before) ? now : null
}

/** A town that was told with it stays. */
function withTown(street: string, before: string | undefined): string {
  const town = before?.split(',').slice(1).join(',').trim()
  return town && !street.includes(',') && !street.toLowerCase().includes(town.toLowerCase())
    ? `${street}, ${town}`
    : street
}
