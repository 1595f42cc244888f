import { addressIn } from '#content/fields.ts'
import { nameIn } from '#content/name.ts'
import { normalise } from '#content/normalise.ts'
import { languageIn } from '#content/spoken.ts'
import { isOrdinary } from '#content/ways-words.ts'

/** What somebody tells of who they are, and of whom they ask for, before they are asked. */
export interface Introduced {
  readonly name?: string
  readonly theirName?: string
  readonly reach?: string
  readonly theirReach?: string
  readonly surgery?: string
  readonly knows?: 'yes' | 'no'
}

const own =
  /\b(?:my (?:first |full |real )?name(?:['’]?s| is)|me names?|mine(?:['’]?s| is)|i['’]?m called|i am called|(?:they|people|you can|everyone) calls? me)[\s:]+(?=\p{L})/iu
const theirs =
  /\b(?:(?:his|her|their|hers) name(?:['’]?s| is)|(?:he|she)(?:['’]?s| is) called|(?:someone|somebody|lady|man|woman|person|bloke|chap|lad|girl|friend|neighbour|mate|client|patient|tenant) (?:called|named))[\s:]+(?=\p{L})/iu
/** A hello, and a name with its capital: "hi im Dave, can i get a link worker". */
const greeted =
  /^\W*(?:hi|hello|hey|hiya|good \w+|morning|afternoon|evening)(?: there)?[\s,.!]+(?:i['’]?m|i am|it['’]?s|it is|this is) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=\s*(?:[,.!;\n]|$| and | from | here))/u
/** A name between who speaks and their number: "i am Sue 07700 900555". */
const beforeNumber =
  /\b(?:i['’]?m|i am|I['’]?m|this is|This is|it['’]?s) (\p{Lu}\p{Ll}+)(?=[\s,]+(?:my number|on |0\d|\+\d))/u
/** A name with its capital as a clause of its own, beside asking for a link worker: "can one ring me, its Parveen, .." */
const asClause =
  /(?:^|[,.!;\n]\s*|\b(?:and|hi|hello|hiya) )(?:[Ii]['’]?m|i am|I am|[Ii]t['’]?s|[Ii]t is|[Tt]his is) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=\s*(?:[,.!;\n]|$| and (?:i|im|my|i['’]m)\b))/u
/** What somebody is, and not what they are called. */
const kindOfPerson =
  /^(?:muslim|christian|catholic|jewish|hindu|sikh|buddhist|asian|african|caribbean|european|british|english|scottish|welsh|irish|indian|pakistani|bangladeshi|nigerian|gay|lesbian|bi|bisexual|trans|queer|roma|traveller|gypsy|vegan|vegetarian|coeliac|diabetic|epileptic|bipolar|neurodivergent|autistic|dyslexic|deaf|blind|disabled|homeless|housebound|retired|divorced|widowed|single|pregnant|afghan|syrian|iranian|iraqi|sudanese|ghanaian|american|australian|sorry|ok|okay|fine|free)$/i
const forWhom =
  /\b(?:for|refer|help|about|ring|call|phone|see|contact|visit) (?:a|my|our|the) (?:\w+ )?(?:nephew|niece|grandad|grandma|grandson|granddaughter|friend|neighbour|mate|pal|client|patient|tenant|lady|man|woman|lad|mum|mam|dad|nan|gran|son|daughter|brother|sister|aunt|auntie|uncle|husband|wife|partner|cousin|colleague)[\s,]+(\p{Lu}\p{Ll}+)\b/u
const nameEnds =
  /[.,;!?\n\d(]|\s(?:and|but|i['’]?m|i|my|mine|on|from|number|with|at|of|is|who|he|she|they|can|so|because)\b/i
const knows =
  /\b(?:he|she|they)(?:['’]?s| is| are| has| have)? (?:already )?(?:agreed|said (?:it['’]?s|it is|that['’]?s|its|yes|ok|i (?:can|could|should))|asked me|happy (?:for|with|to|about|that)|ok (?:with|about|for)|fine (?:with|about)|aware|knows? (?:about|of) (?:it|this|me)|knows? (?:that )?i['’]?m)\b|\b(?:he|she|they)(?:['’]?s| is| are) (?:ok|fine|happy)\W*(?:$|[.,;!])/i
const knowsNot =
  /\b(?:he|she|they) (?:does ?n['’]?t|do ?n['’]?t|does not|do not) know (?:about|of|that|i['’]?m|im|yet)\b|\b(?:have ?n['’]?t|have not|not) (?:told|asked) (?:him|her|them)\b/i
const surgeryWord = /\b(?:surgery|health centre|medical centre|medical practice|practice|doctors)\b/i
const at = {
  own: /\b(?:(?:i['’]?m|i am|we['’]?re) (?:registered )?(?:with|at|under)|my (?:gp|gp surgery|doctor['’]?s?|surgery) (?:is|are)|(?<!(?:he|she|they)(?:['’]?s| is| are) )registered (?:with|at)) (?:the )?([^.,;!?\n]{3,40}?)(?=[.,;!?\n]|\s(?:and|but|so|i|i['’]?m|my|can|want|need)\b|$)/iu,
  theirs:
    /\b(?:(?:he|she|they)(?:['’]?s| is| are) (?:registered )?(?:with|at|under)|(?:his|her|their) (?:gp|doctor['’]?s?|surgery) (?:is|are)) (?:the )?([^.,;!?\n]{3,40}?)(?=[.,;!?\n]|\s(?:and|but|so|i|he|she|they|can)\b|$)/iu,
}
/** A number stands with whoever was spoken of last before it. */
const ofMe = /\b(?:mine|me|i['’]?m|i am|my (?:own )?(?:number|name|names|phone|mobile|mob|tel|e-?mail|landline))\b/gi
const ofThem =
  /\b(?:his|her|hers|him|their|theirs|them|he|she|called|named|friend|neighbour|mate|client|mum|dad|son|daughter)\b/gi

const none =
  /\b(?:do(?:n['’]?t| not) have|have(?:n['’]?t| not)(?: got)?|ain['’]?t got|not (?:got|with|registered with|registered at)) (?:a |an |any )?(?:gp|doctor|surgery)\b|\b(?:have|got|with) no (?:gp|doctor|surgery)\b|(?:^|[.,;!?])\W*(?:and )?no (?:gp|doctor|surgery)\b(?=\W*(?:$|[.,;!?]|(?:and|or)\b))/i

/** Whether somebody says that they are with no surgery. */
export const hasNoSurgery = (text: string): boolean => none.test(text)

const cannotSay =
  /\b(?:not (?:too |really |very |quite |entirely )?(?:sure|certain)|unsure|(?:can not|could not) (?:really |quite |for the life of me )?(?:remember|recall|think|place|tell|say)|(?:do|did) not (?:really |rightly |even |actually |properly )?(?:know|remember|recall)|not got (?:a|the) (?:clue|foggiest)|no (?:idea|clue)|(?:forget|forgot|forgotten)|gone (?:clean |right |straight |completely |totally )*(?:out of|from)|slipp?ed|(?:minds?|heads?)(?: is| has)?(?: gone)? (?:a )?blank|(?:drawn|drawing) a blank|dunno|idk)\b/
/** It is named after all, though they doubt it: "not sure, i think its castlegate". */
const perhaps =
  /[.,;!?\n]+|\s+(?=(?:it['’]?s|it is|the one)\s)|\b(?:but|i think|maybe|might be|could be|possibly|perhaps|probably)\b/i

/** What somebody who doubts which surgery is theirs names after all, empty where they name none; null where they do not doubt it. */
export function surgeryDoubted(text: string): string | null {
  const clauses = text.split(perhaps)
  const named = clauses.filter((clause) => !cannotSay.test(normalise(clause)))
  if (named.length === clauses.length) return null
  const told = named.filter((clause) => /\p{L}{2}/u.test(clause) && !saysNoName.test(normalise(clause)))
  return told.map((clause) => clause.trim().replace(/^(?:it['’]?s|it is) /i, '')).join(', ')
}
/** Of it, and no name of it. */
const saysNoName =
  /^(?:(?:sorry|love|mate|duck|hun|pet|to be honest|tbh|honestly|oh|um|er|ah|well|i|it|is|the|a|one|my|me|what|which|they|we|you|name|of|called|call|so|bad|terrible|memory|with|now|never|go|went|moved|just|only|that|this|hopeless|rubbish|useless|am|ages|since|years|been|not|haha|lol|x+|at|moment|right|off|top|head)(?: |$))+$/

/** Who somebody says that they are, and whom they ask for, where it is for another. A surgery by its bare name only from who asks for a link worker. */
export function introducedIn(text: string, forOther: boolean, asksForOne: boolean): Introduced {
  const passing = greeted.exec(text) ?? beforeNumber.exec(text) ?? (asksForOne ? asClause.exec(text) : null)
  const name = nameBehind(text, own) ?? capitalised(passing?.[1])
  const surgery = surgeryIn(text, forOther ? at.theirs : at.own, asksForOne)
  const mine = { ...(name && { name }), ...(surgery && { surgery }) }
  if (!forOther) return mine
  const theirName = nameBehind(text, theirs) ?? capitalised(forWhom.exec(text)?.[1])
  const agreed = knowsNot.test(text) ? 'no' : knows.test(text) ? 'yes' : null
  return { ...mine, ...(theirName && { theirName }), ...numbersIn(text), ...(agreed && { knows: agreed }) }
}

function nameBehind(text: string, lead: RegExp): string | null {
  const found = lead.exec(text)
  if (!found) return null
  const rest = text.slice(found.index + found[0].length)
  return nameIn(rest.split(nameEnds)[0] ?? '')
}

const capitalised = (name: string | undefined): string | null =>
  name && languageIn(name) === null && !name.split(' ').some((word) => isOrdinary(word) || kindOfPerson.test(word))
    ? nameIn(name)
    : null

function surgeryIn(text: string, where: RegExp, asksForOne: boolean): string | null {
  const said = where.exec(text)?.[1]?.trim()
  if (!said || /^(?:my|a|an|her|his|their|me|you|no)\b/i.test(said)) return null
  const named = asksForOne && said.split(' ').every((word) => /^\p{Lu}/u.test(word) && !isOrdinary(word))
  return surgeryWord.test(said) || named ? said : null
}

/** A number or an address, of each whose it is. */
function numbersIn(text: string): Pick<Introduced, 'reach' | 'theirReach'> {
  const number = addressIn(text)
  if (!number) return {}
  const before = text.slice(0, text.indexOf(number))
  const last = (whom: RegExp) => [...before.matchAll(whom)].at(-1)?.index ?? -1
  const [me, them] = [last(ofMe), last(ofThem)]
  return me === them ? {} : me > them ? { reach: number } : { theirReach: number }
}

/** What somebody does for a living, told on the way to asking for another: it is no need of theirs. */
const work =
  /\b(?:i['’]?m|i am) (?:an? |the )?(?:\w+ ){0,3}?(?:worker|nurse|teacher|tutor|doctor|gp|receptionist|officer|manager|carer|volunteer|adviser|advisor|librarian|pharmacist|physio\w*|therapist|counsellor|vicar|coordinator|practitioner|assistant|paramedic|warden|landlord|coach|mentor)\b(?: (?:at|in|for|from|with) (?:(?!and\b|can\b|i\b)[\w’']+ ?){1,5})?|\bi (?:work|volunteer|help out|help) (?:at|in|for|with) (?:(?!and\b|can\b|i\b|who\b)[\w’']+ ?){1,5}/gi

/** A text without what they do for a living. */
export const besidesWork = (text: string): string => text.replaceAll(work, ' ')
