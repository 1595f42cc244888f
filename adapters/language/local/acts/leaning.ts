import type { Done } from '#adapters/language/local/acts/done.ts'
import type { Act } from '#content/acts.ts'
import type { Leaning } from '#dialogs/vocabulary.ts'

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

/** What most of a message does, by what each of its words is likely to, though none of it be sure; null where nothing stands out. */
export function leaningOf(done: readonly Done[]): Leaning | null {
  const all = done
    .filter(({ act }) => act !== 'filler')
    .map((piece) => [piece, piece.words.split(/\s+/).length] as const)
  const words = all.reduce((sum, [, count]) => sum + count, 0)
  const shareOf = (some: readonly Act[]) =>
    all.reduce((sum, [piece, count]) => sum + count * some.reduce((so, act) => so + piece.chance(act), 0), 0) / words
  const [best] = Object.entries(alike)
    .map(([leaning, some]) => [leaning as Leaning, shareOf(some)] as const)
    .toSorted(([, a], [, b]) => b - a)
  return words >= FEWEST_WORDS && best![1] >= LEAST ? best![0] : null
}
