import { isBorneOut } from '#adapters/language/local/acts/borne-out.ts'
import type { Done } from '#adapters/language/local/acts/done.ts'
import { isClear, isTold, likeliest, sum } from '#adapters/language/local/acts/piece.ts'
import { aboutUs, bornOut, meant, ofPlaces } from '#adapters/language/local/acts/stands-for.ts'
import { isAside } from '#adapters/language/local/acts/telling.ts'
import type { Act } from '#content/acts.ts'
import { isGreeting } from '#content/contact.ts'
import { fearsIn } from '#content/fears.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { mayAskOf, type OfPlaces, surelyOf } from '#content/of-places.ts'
import { type AboutUs, questionIn } from '#content/questions.ts'
import { isSupposed } from '#content/supposed.ts'
import { besidesCalls } from '#content/told-of-calls.ts'
import { saysYesToLinkWorker } from '#content/yes-to-link-worker.ts'
import { isFear } from '#dialogs/fears.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** As sure as this, and several that are alike together as sure as that, it does so where no list has anything. */
const [LIKELY, TOGETHER] = [0.65, 0.8]
/** Where all that would bear out a list is less likely than this, the list is wrong. */
const RULED_OUT = 0.03
const isRuledOut = (done: readonly Done[], some: readonly Act[] | undefined) =>
  some !== undefined && done.length > 0 && done.every(isTold) && likeliest(done, some) < RULED_OUT

/** Who says much is angry with us where more of it is like that than this: `thats the worst` may be of a Sunday. */
const CROSS = 0.15
const crossly: readonly Act[] = ['angry', 'complain', 'corrects', 'noCall', 'stopTexting']
function isInPassing(done: readonly Done[]): boolean {
  const words = done.map((piece) => piece.words.split(/\s+/).length)
  const all = words.reduce((sum, count) => sum + count, 0)
  const cross = done.reduce((so, piece, at) => so + words[at]! * sum(crossly, piece), 0)
  return all > MUCH && cross / all < CROSS
}
const MUCH = 12

/** What is asked of the same: our words and who has them, when somebody comes, and what this is. */
const ofTheSame: readonly (readonly Act[])[] = [
  ['whoSees', 'stays', 'nextPerson', 'deleting', 'otherComputer', 'socialServices', 'tellGp', 'takenAway', 'gotIt'],
  ['howLong', 'hours', 'ourNumber', 'areYouThere', 'gotIt', 'person', 'noCall', 'place.when', 'place.phone'],
  ['robot', 'whoRuns', 'howDoesItWork', 'whatIsLinkWorker', 'cost', 'place.cost', 'covers', 'language', 'onPaper'],
]
/** Where nothing of its kind is likelier than this in any piece that tells something, a question that a list heard is none. */
const UNLIKELY = 0.15

/** Whether a list heard a question in words that ask nothing of the kind: `oh forget it` wants nothing deleted. */
function isNotAsked(question: AboutUs, done: readonly Done[]): boolean {
  const asked = ofTheSame.filter((some) => some.some((act) => aboutUs[act] === question)).flat()
  const told = done.filter(isTold)
  return (
    asked.length > 0 &&
    told.length > 0 &&
    !/\?\s*$/.test(done.find((piece) => !isTold(piece))?.words ?? '') &&
    likeliest(told, asked) < UNLIKELY
  )
}

/** All that somebody clearly does, in order. */
export const actsIn = (done: readonly Done[]): readonly Act[] => [
  ...new Set(done.filter(isClear).map(({ act }) => act)),
]

/** What would happen is no call asked for or missed, and what others want of calls is none. */
function onlyTells({ act, words }: Done, text: string): boolean {
  if (act !== 'person' && act !== 'noCall') return false
  const left = besidesCalls[act](text)
  return isSupposed(words) || (left !== text && !left.includes(words))
}

type Heeded = Pick<Understood, 'asks' | 'asksAlso' | 'ofPlaces' | 'means'>

/** What our lists heard in a text, put right by what each piece clearly does. */
export function heeded(
  { asks, ofPlaces: of, means }: Omit<Heeded, 'asksAlso'>,
  done: readonly Done[],
  text: string,
): Heeded {
  const clearly = done.filter(isClear)
  const perhaps = (map: Partial<Record<Act, unknown>>) =>
    done.filter(
      (piece) =>
        isTold(piece) &&
        isBorneOut(piece) &&
        piece.score >= LIKELY &&
        sum(Object.keys(map) as Act[], piece) >= TOGETHER,
    )
  const asksUs = Object.keys(aboutUs) as Act[]
  const sure = ofOursIn(text)
  const clear = clearly.flatMap(({ act }) => aboutUs[act] ?? [])
  const fears = fearsIn(text)
  const first =
    fearOf(asks) ??
    sure[0] ??
    (fears.length > 0 ? null : clear[0]) ??
    (asks !== null && !isRuledOut(done, asksUs) && !isNotAsked(asks, done) ? asks : null) ??
    perhaps(aboutUs).flatMap(({ act }) => aboutUs[act] ?? [])[0] ??
    null
  const asked = done.flatMap(({ words }) => (words.endsWith('?') ? (questionIn(words) ?? []) : []))
  const more = clearly.flatMap((piece) => (onlyTells(piece, text) ? [] : (meant[piece.act] ?? [])))
  const asksForPerson = means.some((one) => one === 'linkWorker' || one === 'person')
  return {
    asks: first,
    // What they are afraid of is answered by itself, and so is what our own list is sure of.
    asksAlso: [...new Set([...sure, ...(fears.length + sure.length > 0 ? [] : clear), ...asked])].filter(
      (one) => one !== first,
    ),
    ofPlaces: (of && surelyOf.has(of) ? of : ofThem(clearly)) ?? of ?? ofThem(perhaps(ofPlaces)) ?? null,
    means: [
      ...new Set([
        // A yes to a link worker by name is one, however little it is like others.
        ...means.filter(
          (one) =>
            (!isRuledOut(done, bornOut[one]) && !(one === 'angry' && isInPassing(done))) ||
            (one === 'linkWorker' && saysYesToLinkWorker(text)),
        ),
        ...more.filter((one) => !(one === 'person' && asksForPerson)),
      ]),
    ],
  }
}

/** What is asked of the places shown, where the words bear it out: else another field would be the answer to it. */
const ofThem = (done: readonly Done[]): OfPlaces | undefined =>
  done.flatMap(({ act, words }) => {
    const of = ofPlaces[act]
    return of && mayAskOf(of, words) ? of : []
  })[0]

/** What they are afraid of stands, as our list has it. */
const fearOf = (asks: AboutUs | null) => (asks !== null && isFear(asks) ? asks : null)

const REACHES = 0.15
/** `When they ring it has to be before 5` says when, and asks nothing. */
const saysWhen = (piece: Done) => piece.act === 'howLong' && !isBorneOut(piece)
/** The words that say how somebody is to be reached. */
export const reachIn = (done: readonly Done[]): string =>
  done
    // `Morning.` in front of more is no time of the day.
    .filter(({ words }, at) => at > 0 || done.length === 1 || !isGreeting(words))
    .filter((piece) => piece.chance('reach') >= REACHES || !isTold(piece) || isShort(done) || saysWhen(piece))
    .map(({ words }) => words)
    .join('. ')

const ofOutcome: readonly Act[] = [
  'unsure',
  'skip',
  'bright',
  'place.keep',
  'outcome',
  'place.no',
  'place.shut',
  'tried',
  'noCall',
  'place.yes',
]
const ofHours: readonly Act[] = ['reach', 'stopTexting', 'stays', 'safe', 'place.when']
/** A message this short may well say it in words that are like others. */
const SHORT = 6

/** Whether it may be told what came of a place, when somebody may be written to, or a need. */
export const mayTell = {
  outcome: (done: readonly Done[]) =>
    !done.some((piece) => isClear(piece) && piece.act in ofPlaces) &&
    (!done.every(isTold) || likeliest(done, ofOutcome) >= 0.2),
  limits: (done: readonly Done[]) => isShort(done) || likeliest(done, ofHours) >= 0.2,
  need: (done: readonly Done[]) => done.length === 0 || done.some((piece) => !isAside(piece)),
}

const isShort = (done: readonly Done[]) => done.reduce((all, { words }) => all + words.split(/\s+/).length, 0) <= SHORT
