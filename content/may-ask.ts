import { normalise } from '#content/normalise.ts'

const asks =
  /\b(?:am i allowed|what may i|if (?:that|this|it) is allowed|if i am allowed|(?:that|this) is allowed|can i|may i|could i|is it (?:ok|okay|alright|all right)|is that (?:ok|okay|alright|allowed)|do i (?:have|need) to|does it matter|have not said|did not say|should i|what (?:am i allowed to|can i|may i) do|not sure (?:if )?(?:that|this|it|i) (?:is|am) allowed)\b/
const kin =
  '(?:mum|mam|dad|nan|son|daughter|brother|sister|friend|mate|neighbour|wife|husband|partner|mother|father|cousin|uncle|aunt|auntie)'
const ofAnother = new RegExp(
  `\\b(?:on behalf|(?:allowed to|may i|can i|is it (?:ok|okay|all right|alright) to) (?:ask|text|write|message|refer|get help) (?:for|about) my \\w+|(?:ask|text|refer|write|message) (?:\\w+ ){0,2}(?:for|about) (?:somebody|someone) else|(?:somebody|someone) else|ask for (?:my|our|a|the) ${kin}|(?:his|her|their) (?:name|agreement|permission|consent)|without (?:asking|telling|him|her|them)|(?:tell|ask) (?:him|her|them)|(?:he|she|they)(?: is| are)? under (?:18|eighteen)|(?:him|her|them) being under|(?:he|she|they) (?:has|have|needs?) to (?:agree|know|say yes)|(?:she|he|they) (?:do|does) not (?:yet )?know\\b|(?:for|what) (?:can i|may i|i (?:can|may)) do for (?:this|that|the) (?:family|person|woman|man|lady))\\b`,
)

const ought =
  '(?:ought|should|(?<!\\bi )(?:shall|must)|had i better|do i (?:have|need|ought)|does it (?:need|have)|is it (?:best|better|right|polite)|would it be (?:best|better)|am i meant|am i supposed|(?:hadn t|had not) i better)'
const asked =
  '(?:ask|tell|speak to|talk to|check with|get|need|have) (?:(?:him|her|them|the (?:mum|mother|person|family|lady|man))\\b|(?:his|her|their) (?:agreement|permission|consent|say so|ok|okay|yes))'
const toAskFirst = [
  new RegExp(`\\b${ought}(?: i)?(?: to)? (?:\\w+ )?${asked}`),
  /\b(?:should|ought|must|does|do) (?:she|he|they|the (?:person|mum|mother|lady|man)) (?:to |have to |need to )?(?:know|agree|consent|be asked|be told|say yes)\b/,
  /\bdo (?:you|i) need (?:her|his|their) (?:agreement|permission|consent)\b/,
]

const who = '(?:me|her|him|them|us|she|he|the (?:mum|mother|person|family|lady|man)|my \\w+|\\p{Lu}\\p{L}+)'
const contacts = '(?:ring|rings|call|calls|phone|phones|contact|contacts|text|texts|speak to|talk to|get in touch with)'
/** With the big letters of a name. */
const whoIsRung = [
  new RegExp(
    `\\bwho (?:will|would|do|does|is going to|gets?)\\b[^.?!]*\\b(?:${contacts}|rung|called|phoned)\\b[^.?!]*\\b(?:or|whom?|first)\\b`,
    'iu',
  ),
  new RegExp(`\\bwho (?:will|would) (?:you|they|it|the link workers?) ${contacts}\\b`, 'iu'),
  /\bwho (?:will|would|do|does) (?:you |they )?(?:contact|ring|call|phone)s? (?:whom|who)\b/iu,
  new RegExp(
    `\\b(?:will|would|do) (?:they|you|someone|somebody|the link workers?) ${contacts} ${who},? (?:or|before|first|as well|too|and not|not)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:will|would|do) (?:they|you|someone|somebody|the link workers?) ${contacts} (?!me\\b|us\\b|my (?:gp|doctor|surgery|school|work|husband|wife|partner|boyfriend|girlfriend|mum|mam|dad|parents?|family|ex|boss|landlord)\\b|the\\b)(?:her|him|them|\\p{Lu}\\p{L}+)\\b(?! on\\b| at\\b| after\\b| before \\d)`,
    'u',
  ),
  /\b(?:on )?(?:which|what) number (?:will|would|do|have) (?:they|you|someone|somebody|it)\b/iu,
]

/** What is asked about asking for another: whether they may, whether that one is to be asked first, or who would then be rung. */
export type OfAnother = 'askFirst' | 'whoIsRung' | 'forAnother'

/** What somebody asks of that; null where nothing. */
export function askedOfAnother(text: string): OfAnother | null {
  const said = normalise(text)
  if (toAskFirst.some((way) => way.test(said))) return 'askFirst'
  if (asksWhoIsRung(text)) return 'whoIsRung'
  return asks.test(said) && ofAnother.test(said) ? 'forAnother' : null
}

/** The words without what they ask of that. */
export const besidesOfAnother = (text: string): string =>
  text
    .split(/(?<=[.!?\n])\s+/)
    .filter((sentence) => askedOfAnother(sentence) === null)
    .join(' ')
    .trim()

/** Whether somebody asks whose the numbers are that were read back: `is that her number or mine`. */
export const asksWhose = (text: string): boolean =>
  /\b(?:is|are|was) (?:that|this|it|those|they|the \w+)(?: \w+)? (?:my|mine|her|hers|his|their|theirs)\b[^.!]*\bor (?:is it )?(?:my|mine|her|hers|his|their|theirs)\b|\bwhose (?:number|phone|one)\b|\bwhich (?:number|one) is (?:my|mine|her|hers|his|theirs)\b/i.test(
    text,
  )

/** Whether somebody asks who of them is rung, or on which number. */
const asksWhoIsRung = (text: string): boolean => text.includes('?') && whoIsRung.some((way) => way.test(text))
