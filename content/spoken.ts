import { z } from 'zod'
import { lately } from '#content/lately.ts'
import { normalise } from '#content/normalise.ts'
import { checkedFile, textOf } from '#content/ways-words.ts'

const Spoken = z.strictObject({ name: z.string(), own: z.array(z.string()) })
const file = 'phrases/languages.yaml'
const spoken = checkedFile<Record<string, z.infer<typeof Spoken>>>(z.record(z.string(), Spoken), file, textOf(file))

/** Said of somebody who speaks or signs it; a word by itself says that too. */
const speaks =
  'speak|speaks|speaking|spoken|talk|talks|language|languages|interpreter|translator|translate|in|my|person|human|someone|somebody|anyone|who|only|write|understand|know|use|have'
const spokenOf =
  'interpreter|interpreters|translator|speaker|speakers|speaking|person|human|language|please|only|speak|possible'
const FEW_WORDS = 3
/** It is something to learn, eat or go to then. */
const otherwise =
  /\b(?:learn\w*|teach\w*|class(?:es)?|courses?|lessons?|food|shops?|restaurant|church|community|clubs?|groups?|school|lady|man|girl|husband|wife|friends?|neighbours?)\b/

const languages = Object.entries(spoken).map(([id, { name, own }]) => ({
  id,
  own: own.map((word) => ` ${normalise(word)} `),
  english: ` ${normalise(name)} `,
  told: new RegExp(`\\b(?:${speaks})(?: \\w+){0,2} ${normalise(name)}\\b|\\b${normalise(name)} (?:${spokenOf})\\b`),
}))

/** What a language is called: `Polish`. */
export const languageName = (id: string): string => spoken[id]?.name ?? ''

/** The id of a language that somebody says they speak, or asks for. */
export const languageIn = lately((text): string | null => {
  const typed = normalise(text)
  const padded = ` ${typed} `
  const few = typed.split(' ').length <= FEW_WORDS
  if (otherwise.test(typed))
    return languages.find(({ told }) => told.test(typed) && /interpret|speak/.test(typed))?.id ?? null
  const named = languages.find(({ own }) => own.some((word) => padded.includes(word)))
  return (
    (named ?? languages.find(({ english, told }) => told.test(typed) || (few && padded.includes(english))))?.id ?? null
  )
})

const interpreted =
  /\b(?:interpret|translat)\w*|\b(?:no|not|bad|poor|little|weak) (?:\w+ ){0,3}english\b|\benglish (?:\w+ ){0,2}(?:not|bad|poor|weak|no good)\b/
const notNeeded = /\b(?:not? (?:need|want)\w* (?:\w+ ){0,2}|no (?:an? )?|without (?:an? )?)(?:interpret|translat)/

/** Whether somebody asks for an interpreter, or says that their English is not enough. */
export function needsInterpreter(text: string): boolean {
  const typed = normalise(text)
  return interpreted.test(typed) && !notNeeded.test(typed)
}
