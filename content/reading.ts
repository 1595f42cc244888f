import { lately } from '#content/lately.ts'
import { normalise } from '#content/normalise.ts'

const sentences = /[.!?;,\n]+/
const opening =
  '(?:my \\w+ (?:is |has )?(?:writing|typing|typed|wrote|written)(?: (?:this|it|for me))* )?(?:(?:i|im|i am|am|and|but|so|sorry|sory|because|ok|no|please|just|really|ashamed|embarrassed|\\d\\d) )*'
const well =
  '(?: (?:it|this|that|them|all|any of|your|you|the|these|those|so|very|too|well|good|much|properly|at|words?|texts?|messages?|what|say|says|said|is|or|nor|and|write|spell|letters?|my|leter|ashamed|sorry|please|to me|none|here))*'
const ways = [
  `${opening}(?:can not|could not|never could) (?:spell|write) (?:or|nor|and) read${well}(?: (?:so )?(?:that is )?why .*)?`,
  `${opening}(?:can not|could not|never could|can hardly|can barely|do not|not|never) (?:really )?(?:read|able to read|good at reading|good with words|good with reading|much of a reader)${well}`,
  `${opening}(?:never|did not) (?:learn|learned|learnt|was taught|got taught)(?: how)? to read${well}`,
  `${opening}(?:struggle|bad|rubbish|slow|not good) (?:to|at|with)(?: my| the)? (?:read|reading|words)${well}`,
  `${opening}(?:got |have )?(?:dyslexic|dyslexia|illiterate)`,
  `${opening}(?:it is |that is |there is )?(?:too|to|so) (?:many|much) (?:words?|reading|to read|writing|text)(?: for me| here| please)*`,
  `(?:reading|words) (?:is|are) (?:hard|too hard|difficult)(?: for me)?`,
].map((way) => new RegExp(`^${way}$`))
/** Their eyes, a language, somebody else, or what nobody can read. */
const otherwise =
  /\b(?:eyes?|eyesight|sight|glasses|blind|blurry|print|font|screen|small|tiny|english|map|meter|minds?|music|handwriting|arabic|bible|quran|concentrate)\b/i

/** Whether somebody says that they cannot read, or that it is too many words for them. */
export const findsReadingHard = lately(
  (text): boolean =>
    !otherwise.test(text) &&
    text.split(sentences).some((sentence) => ways.some((way) => way.test(normalise(sentence)))),
)

const shame = /\b(?:asham|embarras|shame)/

/** Whether somebody says that they are ashamed of it. */
export const isAshamed = (text: string): boolean => shame.test(normalise(text))

const learns = /\b(?:learn|class|classes|course|courses|lessons?|teach|tutor|school|college|improve|get better at)\b/i

/** Whether to read is what they want to learn. */
export const wantsToLearn = (text: string): boolean => learns.test(normalise(text))
