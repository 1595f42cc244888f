import type { Done } from '#adapters/language/local/acts/done.ts'
import { sum } from '#adapters/language/local/acts/piece.ts'
import type { Act } from '#content/acts.ts'
import { normalise } from '#content/normalise.ts'
import type { GoesOn, Leaning } from '#dialogs/vocabulary.ts'

/** What somebody does with these comes to the same, where nothing clearer is heard. */
const alike: Readonly<Record<Leaning, readonly Act[]>> = {
  glad: ['thanks', 'bright', 'place.yes', 'agrees', 'bye'],
  feels: ['feels'],
  tells: ['story', 'about', 'outcome', 'tried', 'need', 'whoFor'],
  refuses: ['refuses', 'skip', 'sorry', 'place.no', 'stopTexting'],
  crossed: ['corrects', 'angry', 'complain'],
  asks: [
    ...(['seeks', 'plain', 'more', 'place.cost', 'place.when', 'place.where', 'place.book', 'place.phone'] as const),
    ...(['place.about', 'place.whoFor', 'place.parking', 'place.steps', 'place.bring', 'place.children'] as const),
    ...(['howLong', 'whoRuns', 'howDoesItWork', 'whatIsLinkWorker', 'cost', 'whoSees', 'covers', 'hours'] as const),
  ],
}
/** Less of it than this may be anything, and so may fewer words. */
const [LEAST, FEWEST_WORDS] = [0.3, 3]

/** Pieces that do these end or agree to something, or say where or how they are to be reached, and tell of nothing else. */
const closing: readonly Act[] = [...alike.glad, ...alike.refuses, 'filler', 'greets', 'where', 'reach', 'safe']
/** In front of more, to be sorry, or to pass something over, begins what they would have instead. */
const ends = closing.filter((act) => act !== 'sorry' && act !== 'skip')
/** As likely as this, a piece does one of them. */
const CLOSES = 0.5
/** So much of a few words goes on to something; so many do, whatever they are most like. */
const [GOES_ON, MANY_WORDS] = [0.5, 8]
const open: readonly (GoesOn['leaning'] | 'crossed')[] = ['asks', 'feels', 'tells', 'crossed']

/** What most of a message does, by what each of its words is likely to, though none of it be sure; null where nothing stands out. */
export function leaningOf(done: readonly Done[]): Leaning | null {
  const all = done.filter(({ act }) => act !== 'filler')
  const [best, share] = likeliestOf(Object.keys(alike) as Leaning[], all)
  return wordsIn(all) >= FEWEST_WORDS && share >= LEAST ? best : null
}

/** What is told or asked beside a thanks, a goodbye, a yes or a no; null where there is none of those, or nothing beside it. */
export function goesOnIn(done: readonly Done[]): GoesOn | null {
  const rest = done.filter((piece) => sum(closing, piece) < CLOSES)
  const words = wordsIn(rest)
  if (!done.some((piece) => sum(ends, piece) >= CLOSES) || words < FEWEST_WORDS) return null
  const [leaning, share] = likeliestOf(open, rest)
  if (leaning === 'crossed' || (words < MANY_WORDS && share < GOES_ON)) return null
  const as = rest.some(({ act }) => act === 'seeks') ? 'asks' : share < LEAST ? 'tells' : leaning
  return {
    leaning: as,
    text: rest.map(({ words }) => `${normalise(words)}${words.includes('?') ? '?' : '.'}`).join(' '),
  }
}

const lengthOf = ({ words }: Done) => words.split(/\s+/).length
const wordsIn = (done: readonly Done[]) => done.reduce((all, piece) => all + lengthOf(piece), 0)

/** The one of these that most of the words are likely to do, and how much of them. */
function likeliestOf<const As extends Leaning>(some: readonly As[], done: readonly Done[]): readonly [As, number] {
  const shareOf = (as: As) =>
    done.reduce((all, piece) => all + lengthOf(piece) * sum(alike[as], piece), 0) / wordsIn(done)
  return some.map((as) => [as, shareOf(as)] as const).toSorted(([, a], [, b]) => b - a)[0]!
}
