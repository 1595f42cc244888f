import { listening } from '#content/ways.ts'

/** What people ask about us, in the order in which they are told apart. */
export const questionsAboutUs = [
  'areYouThere',
  'robot',
  'cost',
  'whoSees',
  'howLong',
  'whatIsLinkWorker',
  'hours',
  'ourNumber',
  'deleting',
  'tellGp',
  'whoRuns',
  'language',
  'howDoesItWork',
] as const

export type AboutUs = (typeof questionsAboutUs)[number]

const asked = listening('questions', questionsAboutUs)
/** Calling out. Without a question mark it is a greeting. */
const callsOut = /^\W*(?:hell?o|hi|hiya|hey|oi)\W*\?\W*$/i
const sentences = /[.!\n;,]|(?<=\?)/

/** What someone asks about us: with all of a message, or with a sentence of it that ends in a question mark. */
export function questionIn(text: string): AboutUs | null {
  if (callsOut.test(text)) return 'areYouThere'
  const questions = text.split(sentences).filter((sentence) => sentence.trimEnd().endsWith('?'))
  for (const said of [text, ...questions]) for (const question of asked(said)) return question
  return null
}
