import { lately } from '#content/lately.ts'
import { normalise } from '#content/normalise.ts'

/** Somebody who is neither of the family nor the one who writes. */
const person =
  '(?:neighbours?|mate|friend|pal|pupils?|students?|lads?|girls?|boys?|man|woman|lady|bloke|chap|fella|guy|lass|tenants?|customers?|patients?|clients?|colleagues?|workmates?|residents?|regulars?|lodger|flatmate|housemate|gentleman|couple|kid|teenager|old boy|old girl)'
const which =
  '(?: (?:at|from|in|on|next|opposite|across|upstairs|downstairs|over|down|who|that|i|we|door|the|a|my|our|of|mine|ours|road|street|number|work|school|class|church|club|know|knows|teach|help|visit|\\d+)){0,7}'
const state =
  '(?:is|are|has|have|never|needs?|does not|do not|can not|lives?|will not|looks?|seems?|keeps?|sleeps?|sits?|struggles?|barely|hardly|wants?|could do with)'
const tells = new RegExp(`\\b${person}${which} ${state}\\b`)
const whoTheyAre = new RegExp(
  `(?:\\b(?:a|an|my|the|one of my|this|that|our|this one|some) )?\\b${person}${which} (${state.slice(3)}`,
)
const known = new RegExp(
  `\\b(?:${person}|person|someone|somebody)(?: (?:who|that))? (?:i|we) (?:\\w+ )?(?:teach|know|visit|support|work with|look after|see|drive|help|mentor|coach|serve)\\b`,
)
const forThem =
  /\b(?:(?:get|find|send|give|refer|ask for|help|ring|visit|see) (?:him|her|them)|(?:for|to|help|ring|visit|see|about) (?:him|her|them|(?:my|the|this|that) (?:neighbour|friend|mate|pupil|lad|girl|man|woman|lady|bloke|chap|tenant|client|patient|customer)))\b/
/** Then it is of themselves as well, or of what somebody did to them. */
const ofMe =
  /\bi (?:can not|need|feel|have no|am (?:so |really |very |just |feeling )*(?:lonely|alone|sad|low|down|depressed|anxious|bored|stuck|scared|tired|worn|struggling|skint|in debt|homeless|ill))\b|\b(?:died|passed away|noisy|loud|music|noise|shouts?|threatens?|bully|bullies|helps? me)\b/

/** Whether somebody tells of another who is neither kin nor with them, and not of themselves: whom help is for may be asked then. */
export const tellsOfAnother = lately(isOfAnother)

function isOfAnother(text: string): boolean {
  const typed = normalise(text)
  return !ofMe.test(typed) && (tells.test(typed) || known.test(typed))
}

const ofWork =
  '(?:schools?|nursery|nurseries|pre ?school|college|academy|surgery|practice|clinic|hospital|ward|hostel|refuge|project|service|centre|church|mosque|temple|parish|food ?bank|library|estate|scheme|care home|housing association|caseload|books|team)'
const served =
  '(?:mums?|mothers?|dads?|fathers?|parents?|carers?|famil(?:y|ies)|pupils?|students?|child|children|lad(?:y|ies)|wom[ae]n|m[ae]n|gentlem[ae]n|clients?|patients?|tenants?|residents?|members?|customers?|service users?|people|person)'
const tellsOfWork = new RegExp(
  `\\b${served} (?:\\w+ ){0,2}?(?:at|in|from|on|of) (?:our|my|the|this) (?:\\w+ )?${ofWork}\\b|\\bone of (?:our|my) ${served}\\b|\\b(?:our|my|a) (?:clients?|patients?|tenants?|pupils?|residents?|service users?)\\b|\\bon behalf of (?:one of |some of )?(?:our|my|a|the) (?:\\w+ )?${served}\\b`,
)

/** Whether somebody tells of a person of their work: a mum at our school, one of our families, a patient. */
export const tellsOfTheirWork = (text: string): boolean => tellsOfWork.test(normalise(text))

/** What somebody tells of another, as that one might tell it: "i am struggling with my rent". Null where they tell of none. */
export function asIfTheirOwn(text: string): string | null {
  if (!tellsOfAnother(text)) return null
  const own: Readonly<Record<string, string>> = { is: 'am', are: 'am', has: 'have', needs: 'need', wants: 'want' }
  return normalise(text)
    .replace(whoTheyAre, (_, state: string) => `i ${own[state] ?? state}`)
    .replaceAll(/\b(?:his|her|their)\b/g, 'my')
    .replaceAll(/\b(?:he|she|they)\b/g, 'i')
}

/** Whether it is asked for somebody who was told of: "can i get him one". */
export const asksForThem = (text: string): boolean => forThem.test(normalise(text))

/** Whom it is for, in answer to just that. */
export function whoIn(text: string): 'me' | 'other' | null {
  const typed = normalise(text)
  const other =
    /\b(?:him|her|them|he|she|they|not me|else|neighbour|friend|mate|other|another|person|lad|girl|man|woman|lady|pupil|tenant|client|patient|customer|my \w+)\b/
  if (other.test(typed)) return 'other'
  return /\b(?:me|myself|mine|i|both|us)\b/.test(typed) ? 'me' : null
}

const myself =
  /\b(?:it is|this is|that is) (?:actually |really |just |all )?(?:for me|for myself|me (?:that is|who is|that|who)? ?(?:asking|asks|wants?|needs?)(?: it| this| the help| one| help)? for (?:me|myself|my own self)|me (?:that|who) (?:needs|wants) (?:it|this|help|one|the help|the link worker))\b|\b(?:asking|i want (?:it|one)|i need (?:it|one)) for (?:me|myself)\b|\b(?:it is )?not for (?:her|him|them|(?:my )?(?:mum|dad|mam|nan|son|daughter|husband|wife)|any ?(?:one|body) else|some ?(?:one|body) else)\b.*\b(?:for me|me|myself)\b/
const notMyself =
  /\b(?:not|never|is it|and|or) (?:asking )?for (?:me|myself)\b|\bfor (?:me|myself) (?:and|or|as well|too|to)\b/

/** Whether somebody says that what was taken to be for another is for themselves: "its me thats asking for me". */
export function saysForSelf(text: string): boolean {
  const typed = normalise(text)
  return myself.test(typed) && !notMyself.test(typed)
}
