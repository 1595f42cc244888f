import type { AskedInFear } from '#content/fears.ts'
import { fearAskedIn } from '#content/fears.ts'
import { lately } from '#content/lately.ts'
import { listening } from '#content/ways.ts'

/** What people ask about us, in the order in which they are told apart. */
export const questionsAboutUs = [
  'socialServices',
  'visits',
  'deleting',
  'tellGp',
  'robot',
  'cost',
  'whoSees',
  'language',
  'areYouThere',
  'hours',
  'ourNumber',
  'howLong',
  'whatIsLinkWorker',
  'whoRuns',
  'howDoesItWork',
] as const

/** What is asked about us, what they are afraid of before anything else. */
export type AboutUs = (typeof questionsAboutUs)[number] | AskedInFear

/** What someone asks about us, and what they say besides. */
interface Asked {
  readonly about: AboutUs | null
  readonly besides: string
}

const asked = listening('questions', questionsAboutUs)
/** Calling out. Without a question mark it is a greeting. */
const callsOut = /^\W*(?:hell?o|hi|hiya|hey|oi)\W*\?\W*$/i
const sentences = /[.!\n;,]|(?<=\?)/
const ofUs = /\b(?:you|your|u|ur|yous|this|fingerpost|link|service|texts?|texting|here|pay|charged?)\b/i
/** A piece of a message with fewer words than these asks only by a question mark. */
const FEWEST_WORDS = 3

/** What someone asks about us: with all of a message, or with a sentence of it. */
export const questionIn = (text: string): AboutUs | null => besidesQuestion(text).about

/** What someone asks about us, and all of the message that is no part of it. */
export const besidesQuestion = lately(apart)

function apart(text: string): Asked {
  if (callsOut.test(text)) return { about: 'areYouThere', besides: '' }
  const pieces = text.split(sentences).filter((piece) => piece.trim() !== '')
  const fear = fearAskedIn(text)
  if (fear) return { about: fear, besides: pieces.filter((piece) => !fearAskedIn(piece)).join('. ') }
  const found: (AboutUs | undefined)[] = pieces.length < 2 ? [] : pieces.map(askedIn)
  const sure = found.map((about, at) => (about && at > 0 && isVague(about, pieces[at]!) ? undefined : about))
  const about = sure.find((question) => question !== undefined)
  if (about) return { about, besides: pieces.filter((_, at) => !sure[at]).join('. ') }
  const whole = [...asked(text)].find((question) => !found.includes(question))
  return whole ? { about: whole, besides: '' } : { about: null, besides: text }
}

function askedIn(piece: string): AboutUs | undefined {
  if (piece.trimEnd().endsWith('?') || piece.trim().split(/\s+/).length >= FEWEST_WORDS) return [...asked(piece)][0]
}

/** Behind other words, "how does it work" may ask about what they spoke of. */
function isVague(about: AboutUs, piece: string): boolean {
  return (about === 'howDoesItWork' || (about === 'cost' && !piece.trimEnd().endsWith('?'))) && !ofUs.test(piece)
}
