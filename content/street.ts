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
/** A sentence of more words around it tells something else too. */
const MOST_AROUND = 9
const wordsIn = (text: string) => text.trim().split(/\s+/).length
const sentences = /(?<=[.!?;\n])\s+/

/** Where they live, as far as a message says, and what else it says. */
export interface AddressSaid {
  readonly address: string
  readonly rest: string
}

/** Where somebody lives, told or put right: "i live at 14 Beck Side", "it is 41 not 14". */
export function addressSaid(text: string, before: string | undefined): AddressSaid | null {
  const all = text.split(sentences)
  const of = all.map((sentence) => addressOf(sentence, before))
  const address = of.findLast((one) => one !== null)
  if (!address) return null
  const isAll = (at: number) => of[at] !== null && wordsIn(all[at]!) - wordsIn(of[at]!) <= MOST_AROUND
  return {
    address,
    rest: all
      .filter((_, at) => !isAll(at))
      .join(' ')
      .trim(),
  }
}

function addressOf(sentence: string, before: string | undefined): string | null {
  const said = told.exec(sentence)
  if (said) return (said[1] ?? said[2])!.trim()
  const street = isOther.test(sentence) ? null : named.exec(sentence)?.[1]?.trim()
  if (street) return withTown(street, before)
  const number = before && (swapped(sentence, before) ?? numberIs.exec(sentence)?.[1])
  return number ? before.replace(/\d{1,4}[a-z]?/i, number) : null
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
