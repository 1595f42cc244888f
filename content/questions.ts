import type { AskedInFear } from '#content/fears.ts'
import { fearAskedIn } from '#content/fears.ts'
import { lately } from '#content/lately.ts'
import type { OfAnother } from '#content/may-ask.ts'
import type { OfOurs } from '#content/of-ours.ts'
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
  'leaflet',
  'otherComputer',
  'onPaper',
  'covers',
  'whoRuns',
  'howDoesItWork',
] as const

/** What no list here hears: whether the next one sees it, whether we have it, why we ask, whether what was asked for stands, what was put in it, what becomes of an alert, what is lost once all is wiped and who is rung about it, and hello at an open question. */
type LearntOnly =
  | 'nextPerson'
  | 'gotIt'
  | 'whyAsk'
  | 'stands'
  | 'whatPut'
  | 'alert'
  | 'ifErased'
  | 'rungIfErased'
  | 'hello'
  | OfAnother

/** What is asked about us, what they are afraid of before anything else. */
export type AboutUs = (typeof questionsAboutUs)[number] | AskedInFear | LearntOnly | OfOurs

/** What someone asks about us, and what they say besides. */
interface Asked {
  readonly about: AboutUs | null
  readonly besides: string
}

const heard = listening('questions', questionsAboutUs)
/** Who sees this may be anybody, where no doctor is named. */
const ofDoctor =
  /\b(?:g ?ps?|doctors?|docs?|dr|surgery|surgeries|practice|records?|notes|nhs|medical|nurses?|consultant|psychiatrist|health)\b/i
const asked = (text: string) => [...heard(text)].filter((one) => one !== 'tellGp' || ofDoctor.test(text))
/** Calling out. Without a question mark it is a greeting. */
const callsOut = /^\W*(?:hell?o|hi|hiya|hey|oi)\W*\?\W*$/i
const sentences = /[.!\n;,]|(?<=\?)/
const ofUs = /\b(?:you|your|u|ur|yous|this|fingerpost|link|service|texts?|texting|here|pay|charged?)\b/i
/** A piece of fewer words asks only by a question mark; and so does any of a message of more, which tells of something. */
const FEWEST_WORDS = 3
const MOST_WORDS = 18

/** What someone asks about us: with all of a message, or with a sentence of it. */
export const questionIn = (text: string): AboutUs | null => besidesQuestion(text).about

/** What someone asks about us, and all of the message that is no part of it. */
export const besidesQuestion = lately(apart)

function apart(text: string): Asked {
  if (callsOut.test(text)) return { about: 'areYouThere', besides: '' }
  const pieces = text.split(sentences).filter((piece) => piece.trim() !== '')
  const fear = fearAskedIn(text)
  if (fear) return { about: fear, besides: pieces.filter((piece) => !fearAskedIn(piece)).join('. ') }
  const found: (AboutUs | undefined)[] = pieces.length < 2 ? [] : pieces.map((piece) => askedIn(piece, text))
  const sure = found.map((about, at) => (about && at > 0 && isVague(about, pieces[at]!) ? undefined : about))
  const about = sure.find((question) => question !== undefined)
  if (about) return { about, besides: pieces.filter((_, at) => !sure[at]).join('. ') }
  const whole = mayAsk(text) ? asked(text).find((question) => !found.includes(question)) : undefined
  return whole ? { about: whole, besides: '' } : { about: null, besides: text }
}

function askedIn(piece: string, text: string): AboutUs | undefined {
  if (isAsked(piece) || (mayAsk(text) && wordsIn(piece) >= FEWEST_WORDS)) return asked(piece)[0]
}

const isAsked = (piece: string) => piece.trimEnd().endsWith('?')
const mayAsk = (piece: string) => isAsked(piece) || wordsIn(piece) <= MOST_WORDS
const wordsIn = (piece: string) => piece.trim().split(/\s+/).length

/** Behind other words, "how does it work" may ask about what they spoke of. */
function isVague(about: AboutUs, piece: string): boolean {
  return (about === 'howDoesItWork' || (about === 'cost' && !isAsked(piece))) && !ofUs.test(piece)
}
