import { isBorneOut } from '#adapters/language/local/acts/borne-out.ts'
import type { Done } from '#adapters/language/local/acts/done.ts'
import type { Act } from '#content/acts.ts'
import { isGreeting } from '#content/contact.ts'
import { fearsIn } from '#content/fears.ts'
import type { Meaning } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { mayAskOf, type OfPlaces, surelyOf } from '#content/of-places.ts'
import { type AboutUs, questionIn } from '#content/questions.ts'
import { isSupposed } from '#content/supposed.ts'
import { saysYesToLinkWorker } from '#content/yes-to-link-worker.ts'
import { isFear } from '#dialogs/fears.ts'
import type { Understood } from '#dialogs/vocabulary.ts'

/** As sure as this, a piece does what learning says, whatever the lists have. */
const CLEAR = 0.85
/** As sure as this, and several that are alike together as sure as that, it does so where no list has anything. */
const [LIKELY, TOGETHER] = [0.65, 0.8]
/** Where all that would bear out a list is less likely than this, the list is wrong. */
const RULED_OUT = 0.03
/** So many words tell enough to be learnt from. */
const FEWEST_WORDS = 3

const aboutUs: Partial<Record<Act, AboutUs>> = {
  ...{ robot: 'robot', cost: 'cost', whoSees: 'whoSees', stays: 'stays', nextPerson: 'nextPerson', gotIt: 'gotIt' },
  ...{ areYouThere: 'areYouThere', hours: 'hours', ourNumber: 'ourNumber', howLong: 'howLong', whoRuns: 'whoRuns' },
  ...{ whatIsLinkWorker: 'whatIsLinkWorker', howDoesItWork: 'howDoesItWork', otherComputer: 'otherComputer' },
  ...{ onPaper: 'onPaper', language: 'language', socialServices: 'tellsOthers', tellGp: 'tellGp' },
  ...{ whyAsk: 'whyAsk', takenAway: 'takenAway', isNormal: 'isNormal', deleting: 'deleting' },
  covers: 'covers',
}
const ofPlaces: Partial<Record<Act, OfPlaces>> = {
  ...{ 'place.cost': 'cost', 'place.when': 'when', 'place.where': 'where', 'place.book': 'book' },
  ...{ 'place.phone': 'phone', 'place.about': 'about', 'place.whoFor': 'whoFor', 'place.parking': 'parking' },
  ...{ 'place.steps': 'steps', 'place.bring': 'bring', 'place.children': 'children', 'place.busy': 'busy' },
  ...{ 'place.home': 'home', 'place.someone': 'someone', 'place.keep': 'keep' },
}
const meant: Partial<Record<Act, Meaning>> = {
  ...{ talk: 'talk', noCall: 'noCall', corrects: 'corrects', thanks: 'thanks', unsure: 'unsure', skip: 'skip' },
  ...{ angry: 'angry', greets: 'greets', person: 'person' },
}
/** What bears out that a list heard this. */
const bornOut: Partial<Record<Meaning, readonly Act[]>> = {
  ...{
    thanks: ['thanks', 'place.yes', 'agrees', 'bye', 'filler', 'greets'],
    greets: ['greets', 'areYouThere', 'filler'],
  },
  ...{
    person: ['person'],
    linkWorker: ['person', 'cancel', 'place.book', 'whatIsLinkWorker', 'agrees', 'whoFor', 'ourNumber'],
  },
  ...{
    noCall: ['noCall', 'howLong', 'complain', 'angry'],
    angry: ['angry', 'complain', 'corrects', 'noCall', 'stopTexting'],
  },
  ...{ talk: ['talk', 'story', 'feels', 'refuses'], corrects: ['corrects', 'refuses', 'place.no', 'angry', 'whoFor'] },
  ...{ skip: ['skip', 'refuses', 'unsure', 'filler'], unsure: ['unsure', 'skip', 'filler', 'feels', 'seeks', 'talk'] },
}
/** What tells of no need, however it sounds. */
const asides: ReadonlySet<Act> = new Set<Act>([
  ...(Object.keys(aboutUs) as Act[]),
  ...(Object.keys(meant) as Act[]).filter((act) => act !== 'talk' && act !== 'corrects'),
  ...(['reach', 'cancel', 'complain', 'stopTexting', 'bye', 'sorry', 'filler', 'safe', 'agrees', 'refuses'] as const),
  ...(['place.phone', 'place.keep', 'place.yes', 'startAgain', 'more'] as const),
])

/** What leads away from all that was being talked of must be surer. */
const leadsAway: ReadonlySet<Act> = new Set<Act>(['complain', 'deleting', 'stopTexting'])
const CERTAIN = 0.93

const isTold = ({ words }: Done) => words.split(/\s+/).length >= FEWEST_WORDS
/** Nothing comes of a feeling, or of something good, but that it is heard. */
const onlyHeard: ReadonlySet<Act> = new Set<Act>(['feels', 'bright'])
const FELT = 0.6

const sureOf = (act: Act) => (leadsAway.has(act) ? CERTAIN : onlyHeard.has(act) ? FELT : CLEAR)
const isClear = (piece: Done) => piece.score >= sureOf(piece.act) && isTold(piece) && isBorneOut(piece)
const sum = (some: readonly Act[], { chance }: Done) => some.reduce((all, act) => all + chance(act), 0)
/** How likely it is, at the most, that a piece does one of these. */
const likeliest = (done: readonly Done[], some: readonly Act[]) => Math.max(0, ...done.map((piece) => sum(some, piece)))
const isRuledOut = (done: readonly Done[], some: readonly Act[] | undefined) =>
  some !== undefined && done.length > 0 && done.every(isTold) && likeliest(done, some) < RULED_OUT

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

/** What may tell of a need: all of a text but what does something else, and what tells next to nothing or says that again. */
export function tellingIn(text: string, done: readonly Done[]): string {
  const left = done.filter(
    (piece) =>
      !isAside(piece) &&
      !(done.length > 1 && echoesLine.test(piece.words)) &&
      !(done.length > 1 && isShortAside(piece)),
  )
  if (left.length === done.length) return text
  const besides = new Set(done.filter((piece) => !left.includes(piece)).flatMap(({ words }) => wordsIn(words)))
  const tells = (piece: Done) =>
    isTold(piece) ? sum(telling, piece) >= TELLS : !wordsIn(piece.words).every((word) => besides.has(word))
  return left
    .filter(tells)
    .map(({ words }) => words)
    .join('. ')
}

/** A line that we named, sent back: `samaritans?? god no` offers no help to them. */
const echoesLine = /^\W*(?:the )?samaritans?\W*$/i

const wordsIn = (words: string) => normalise(words).split(' ')

/** Whether a piece does something else than tell: one thing clearly, or one or another of them certainly. */
const isAside = (piece: Done) =>
  !mayTellToo(piece) &&
  ((isClear(piece) && asides.has(piece.act)) || (isTold(piece) && sum([...asides], piece) >= CERTAIN))

/** A word or two are like much that they do not mean: `Nobody rang.` among others is no loneliness. */
const isShortAside = (piece: Done) => !isTold(piece) && sum([...asides], piece) >= ALL_BUT
const ALL_BUT = 0.96

/** With these somebody tells what it is about; less likely than this, a piece tells nothing beside what clearly does something else. */
const telling: readonly Act[] = ['need', 'seeks', 'story', 'feels', 'about', 'tried', 'talk', 'whoFor', 'corrects']
const TELLS = 0.15

/** `Nah, im lonely` refuses, and tells; and who wants a lunch club may be looking for one, and takes none that was shown. */
const mayTellToo = (piece: Done) =>
  (piece.act === 'refuses' && piece.score < CERTAIN && sum(telling, piece) >= TELLS_TOO) ||
  (piece.act === 'place.yes' &&
    /\b(?:wants?|needs?|after|looking for) (?:an?|some|any) (?!link|go\b|try\b|call)/i.test(piece.words))
const TELLS_TOO = 0.03

/** What would happen is none of these. */
const ofCalls: ReadonlySet<Act> = new Set<Act>(['person', 'noCall'])

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
  const more = clearly.flatMap(({ act, words }) => (ofCalls.has(act) && isSupposed(words) ? [] : (meant[act] ?? [])))
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
          (one) => !isRuledOut(done, bornOut[one]) || (one === 'linkWorker' && saysYesToLinkWorker(text)),
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
