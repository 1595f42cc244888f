import { normalise } from '#content/normalise.ts'
import { listening } from '#content/ways.ts'

/** What someone asks of the places they were shown, in the order in which of-places.yaml tells of it. */
export const asksOfPlaces = [
  ...['cost', 'when', 'where', 'book', 'phone', 'about', 'dogs', 'busy', 'parking', 'toilets', 'bring'],
  ...['children', 'someone', 'steps', 'keep', 'more'],
] as const

/** What is no part of what learning goes by: `home` it hears alone. `does` asks whether they do a thing, of one place alone. */
export const learntOfPlaces = ['home', 'whoFor', 'which', 'does', 'sexes', 'company', 'ability'] as const

export type OfPlaces = (typeof asksOfPlaces)[number] | (typeof learntOfPlaces)[number]

const asked = listening('of-places', ['which', 'company', 'sexes', 'ability', ...asksOfPlaces, 'whoFor'])

/** What our own list is sure of, whatever learning hears: it would take whom they may bring for who goes with them. */
export const surelyOf: ReadonlySet<OfPlaces> = new Set<OfPlaces>(['which', 'company', 'sexes', 'ability'])

/** "How much is it" may ask of a place; "do you charge" and "is this free" ask of us. */
const ofUs = /\b(?:do you|you|your|yours|u|this|texts?|texting|link workers?|fingerpost|service)\b/i
const alsoOfUs: ReadonlySet<OfPlaces> = new Set(['cost', 'when', 'phone', 'about'])

/** What someone asks of the places they were shown, or null where it is nothing, or asks of us. */
export function askedOfPlaces(text: string): OfPlaces | null {
  const found = [...asked(text)][0]
  if (!found || (alsoOfUs.has(found) && ofUs.test(text))) return null
  return found
}

const aDay =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur(?=day))?(?! (?:in|on|at|by|there|here|round|around|down|with)\b)|sun)(?:day)?s?\b|\b(?:today|tonight|tomorrow|weekends?)\b|\b\d{1,2} ?(?:am|pm)? ?(?:til|till|to|until|-) ?\d{1,2}\b/i
const checks = /\?|\byes\b|\bis (?:the|it|that)\b|\bright\b/i

/** What someone asks of a place that they name with it: days and hours behind a name ask when it is on. */
export function askedOfTold(text: string): OfPlaces | null {
  const asks = askedOfPlaces(text)
  if (asks !== null) return asks
  if (/\b(?:open|opens|opening|shut|shuts|closed)\b/i.test(text) && checks.test(text)) return 'when'
  return aDay.test(text) && checks.test(text) ? 'when' : null
}

const asksIfTheyDo =
  /(?<!\b(?:what|how|why|when|where|who|which|if|whether) )\b(?:(?:do|does|would|will|can|could|might) (?:they|it|that|this)(?: one)?|(?:is|are) (?:it|that|this|they)(?: one)?(?: just| only| really| actually| more)* (?:like|an?|some ?(?:one|body|1)|people|volunteers|nurses|carers|sitters)|^(?:so |and )*(?:it|that|they) (?:is|are) (?:an?|some ?(?:one|body|1)|people|volunteers|nurses|carers))\b/
const toThem = /\b(?:to|at|in) (?:the|my|our|his|her|your) (?:house|home|flat|door)\b|\bround\b(?! here)/
/** What landlords, offices and those at home do: none of it is asked of a place. */
const ofOthers =
  /\b(?:evict|sanction|stop|cut|arrest|deport|tell|told|rang|ring|call|phone|text|know|see|find|throw|chase|sack|lock|hurt|hit|kill|die|dying|report|police|council|landlord|job ?centre|dwp|doctor|gp|money|wages|benefits?|rent|away|normal|mind|emergency|joke|bot|robot|computer)\b/

/** What they ask of one place, in its pieces, in their order: that it is somebody who comes, and whether it is on that day. */
export function asksOfOne(text: string): readonly OfPlaces[] {
  const isOfOthers = ofOthers.test(normalise(text))
  const asked = text.split(/[.?!,;\n]+|\band\b/i).flatMap((piece) => {
    const typed = normalise(piece)
    const does = !isOfOthers && asksIfTheyDo.test(typed)
    return askedOfPlaces(piece) ?? (does ? (aDay.test(piece) ? 'when' : toThem.test(typed) ? 'home' : 'does') : [])
  })
  return [...new Set(asked)].filter((one) => !ofAll.has(one))
}
const ofAll: ReadonlySet<OfPlaces> = new Set(['keep', 'more', 'which'])

/** Words that bear out what learning hears a question ask of a place. Of the rest any words may. */
const bearing: Partial<Record<OfPlaces, RegExp>> = {
  cost: /\b(?:costs?|charge\w*|pric\w*|pay\w*|free|fees?|much|money|cheap\w*|expensive|dear|afford|donat\w*|pounds?|quid)\b|£|\d ?p\b/i,
  when: /\b(?:when|what times?|times?|days?|open\w*|clos\w*|shuts?|starts?|finish\w*|hours?|today|tomorrow|tonight|weeks?|weekends?|mornings?|afternoons?|evenings?|nights?|late|early|on)\b|day\b/i,
  where:
    /\b(?:where\w*|address|post ?code|street|road|far|near\w*|find|get (?:there|to)|directions?|map|located|situated|miles?|whereabouts)\b/i,
  book: /\b(?:book\w*|turn up|turning up|appointments?|refer\w*|join\w*|ring|sign|walk|drop|regist\w*|need|just|form|enrol\w*|place|wait\w*|turn(?:ed)? (?:me|us) away)\b/i,
  phone: /\b(?:numbers?|phone|ring|call|contact|tel\w*|e-?mail|website|speak|reach)\b/i,
  whoFor:
    /\b(?:for|ages?|aged|old\w*|young\w*|men|women|only|anyone|any ?body|allowed|adults?|people|under|over|mums?|dads?|beginners?|suitable|like me|who|which)\b/i,
  parking: /\b(?:park\w*|car ?park|spaces?|bays?|badge)\b/i,
  steps:
    /\b(?:steps?|stairs?|upstairs|ground floor|wheel\w*|lift|ramps?|walk\w*|level|access\w*|scooter|frame|stick|disab\w*|toilets?|crutch\w*|legs?|hip|knees?|climb\w*)\b/i,
  bring: /\b(?:bring|wear|take|need|clothes|kit|shoes|equipment|own|carry)\b/i,
  children:
    /\b(?:child\w*|kids?|bab\w*|toddlers?|sons?|daughters?|little|pram|buggy|pushchair|bairns?|boys?|girls?|lads?|lasses|teen\w*|young\w*|grandson|granddaughter|year olds?|months? old|age[ds]?|\d)\b/i,
  busy: /\b(?:busy|quiet\w*|loud|nois\w*|crowd\w*|how many|people|folk|lots?|big|small|full|packed|large|size)\b/i,
  home: /\b(?:homes?|house|housebound|visit\w*|door|flat|mine|round|out to)\b|\bto (?:me|us|you|people)\b/i,
  someone:
    /\b(?:bring|friends?|mates?|mum|mam|dad|husband|wife|partner|carer|someone|somebody|anyone|sister|brother|alone|own|with me|daughter|son|dog|neighbour|worker)\b/i,
}

/** Whoever comes to somebody is brought along by nobody. */
const comes = /\b(?:some|any) ?(?:one|body|1)\b.{0,12}\bcomes? (?:out |round |over )?to\b/i

/** Whether words may ask this of a place. */
export const mayAskOf = (of: OfPlaces, words: string): boolean =>
  (bearing[of]?.test(words) ?? true) && !(of === 'someone' && comes.test(words))
