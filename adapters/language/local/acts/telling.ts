import type { Done } from '#adapters/language/local/acts/done.ts'
import { CERTAIN, isClear, isTold, sum } from '#adapters/language/local/acts/piece.ts'
import { aboutUs, meant } from '#adapters/language/local/acts/stands-for.ts'
import type { Act } from '#content/acts.ts'
import { normalise } from '#content/normalise.ts'

/** What tells of no need, however it sounds. */
const asides: ReadonlySet<Act> = new Set<Act>([
  ...(Object.keys(aboutUs) as Act[]),
  ...(Object.keys(meant) as Act[]).filter((act) => act !== 'talk' && act !== 'corrects'),
  ...(['reach', 'cancel', 'complain', 'stopTexting', 'bye', 'sorry', 'filler', 'safe', 'agrees', 'refuses'] as const),
  ...(['place.phone', 'place.keep', 'place.yes', 'startAgain', 'more'] as const),
])

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
export const isAside = (piece: Done) =>
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
