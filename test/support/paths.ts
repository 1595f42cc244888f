import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Note } from '#dialogs/notes.ts'
import { type Whole, wholeFrom } from '#test/support/editions.ts'

/** One way through the conversation on the web page: what somebody writes, where it leads, and what is kept on the way. */
export interface Path {
  readonly name: string
  readonly says: (town: string) => readonly string[]
  /** The last part of the state that it comes to. */
  readonly ends: string
  readonly keeps: readonly Note['note'][]
  /** The name of a place that is right there, on each ground: among those told last where it ends with some. */
  readonly shows: Readonly<Record<Ground['is'], RegExp>> | null
}

/** Where the paths are walked: an area, a town in it, and a directory; null is the sample. */
export interface Ground {
  readonly is: 'sample' | 'trafford'
  readonly area: string
  readonly town: string
  readonly edition: () => Promise<Whole | null>
}

const trafford = join(import.meta.dirname, '../../../shared/data/trafford-oruk-v3.json')

export const sample: Ground = { is: 'sample', area: 'thornshire', town: 'Thornley', edition: async () => null }
/** Null where ../shared is not here. */
export const imported: Ground | null = existsSync(trafford)
  ? { is: 'trafford', area: 'trafford-trial', town: 'Sale', edition: () => wholeFrom(trafford) }
  : null

const path = (name: string, says: Path['says'], ends: string, more: Partial<Path> = {}): Path => ({
  ...{ name, says, ends, keeps: [], shows: null },
  ...more,
})
const showing = (onSample: RegExp, onTrafford: RegExp) => ({ shows: { sample: onSample, trafford: onTrafford } })
const company = showing(/Knit and Natter/, /Sale community hub/)
/** Which comes first is the hour's. */
const food = showing(/Community Fridge|Thornley Food Bank/, /Sale community hub|Trussell Trust/)
const foodBank = showing(/Thornley Food Bank/, /Trussell Trust/)
const lonely = (town: string) => `lonely, ${town}`
const toReachMe = ['Ana', '07700 900123', 'mornings']
const theRest = ['skip', 'skip', 'skip']
const referred = { keeps: ['referral', 'consent'] } as const

/** Fails unless what was said to them names the right place there, with how to reach one. */
export function expectShown({ name, ends, shows }: Path, { is }: Ground, replies: readonly string[]): void {
  if (shows === null) return
  const told = ends === 'signposting.shown' ? replies.at(-1)! : replies.join('\n')
  expect(told, name).to.match(shows[is])
  expect(replies.join('\n'), name).to.match(/(?:Phone 0|https?:\/\/|www\.)/)
}

/** Every way to a place, a referral and an ending. */
export const paths: readonly Path[] = [
  path('a need, then where', (town) => ['im lonely', town], 'signposting.shown', company),
  path('need and place at once', (town) => [lonely(town)], 'signposting.shown', company),
  path(
    'would rather not say where',
    () => ['im lonely', 'rather not say'],
    'signposting.shown',
    showing(/Thornshire Telephone Friends/, /The Friendship Circle/),
  ),
  path('a plain question', (town) => [`is there a food bank in ${town}`], 'signposting.shown', foodBank),
  path('nothing to eat, then where', (town) => ['nothing to eat in the house', town], 'signposting.shown', food),
  path(
    'put right',
    (town) => ['im lonely', 'no its more my housing', town],
    'signposting.shown',
    showing(/Thornshire Housing Options/, /Open Door Greater Manchester/),
  ),
  path(
    'more',
    (town) => [lonely(town), 'more'],
    'signposting.shown',
    showing(/Southmoor Lunch Club/, /Wooden Canal Boat Society/),
  ),
  path('free ones', (town) => [lonely(town), 'free'], 'signposting.shown', company),
  path(
    'what they like',
    (town) => [lonely(town), 'i love walking'],
    'signposting.shown',
    showing(/Walk and Talk/, /BeActive Urmston/),
  ),
  path(
    'more about one',
    (town) => [lonely(town), '1'],
    'signposting.shown',
    showing(/Knitting, crochet and a chat/, /help with food, money, loneliness/),
  ),
  path('two misses, then a need', (town) => ['qwerty', 'zxcvb', lonely(town)], 'signposting.shown', company),

  path(
    'for me',
    (town) => [lonely(town), 'link worker', ...toReachMe, 'Castlegate', ...theRest, 'send it', 'no', 'no'],
    'done',
    {
      ...referred,
      ...company,
    },
  ),
  path(
    'with no surgery',
    (town) => [town, 'refer me', ...toReachMe, 'none', ...theRest, 'send it', 'yes'],
    'done',
    referred,
  ),
  path(
    'with someone helping',
    (town) => [
      town,
      'refer me',
      'someone is helping me',
      'Ana',
      'Sue',
      '07700 900123',
      'skip',
      'none',
      ...theRest,
      'send it',
      'no',
    ],
    'done',
    referred,
  ),
  path(
    'for somebody who knows',
    (town) => [
      town,
      'refer me',
      "it's for someone else",
      'Lee',
      '07700 900124',
      'yes',
      'Frank',
      'skip',
      'skip',
      'none',
      ...theRest,
      'send it',
      'no',
    ],
    'done',
    referred,
  ),
  path(
    'for somebody who does not know of it',
    (town) => [
      town,
      'refer me',
      "it's for someone else",
      'Lee',
      '07700 900124',
      'not yet',
      'Frank',
      'skip',
      'send it',
      'no',
    ],
    'done',
    referred,
  ),
  path(
    'put right in words before it is sent',
    (town) => [
      town,
      'refer me',
      ...toReachMe,
      'none',
      ...theRest,
      'call me Anna',
      'my number is 07700 900125',
      'send it',
      'no',
    ],
    'done',
    referred,
  ),
  path(
    'after two misses',
    () => ['qwerty', 'zxcvb', 'yes', ...toReachMe, 'none', 'my sisters', ...theRest, 'send it', 'no'],
    'done',
    referred,
  ),
  path(
    'after being heard',
    () => [
      'i just want to talk',
      'same as every day',
      'the evenings',
      'nothing much really',
      'it goes on a bit',
      'yes',
      ...toReachMe,
      'none',
      'at home',
      'skip',
      'skip',
      'skip',
      'send it',
      'no',
    ],
    'done',
    referred,
  ),
  path(
    'looked up and cancelled',
    (town) => [town, 'refer me', ...toReachMe, 'none', ...theRest, 'send it', 'no', 'my referral', 'cancel it', 'yes'],
    'cancelled',
    {
      keeps: ['referral', 'consent', 'referralChange'],
    },
  ),

  path('thanks', (town) => [lonely(town), 'thanks ill give it a go'], 'agreeing.kept', {
    keeps: ['agreed'],
    ...company,
  }),
  path(
    'only heard',
    () => ['i just want to talk', 'same as every day', 'the evenings', 'nothing much really', 'it goes on a bit', 'no'],
    'hearing.here',
  ),
  path(
    'none of these, and no',
    (town) => [lonely(town), 'none of these', 'not for me', 'no'],
    'agreeing.parted',
    company,
  ),
  path('outside the area, and no', () => ['im lonely in LS6', 'no'], 'ending'),
  path('not sent', (town) => [town, 'refer me', ...toReachMe, 'none', ...theRest, "don't send"], 'notSent'),
  path('a person', () => ['person'], 'handOff.promised', { keeps: ['handOff'] }),
  path('a plain answer', () => ['how do i get a blue badge'], 'answering.answered'),
  path('a complaint', () => ['complain', 'the page did not work. 07700 900188'], 'complaint.kept', {
    keeps: ['complaint'],
  }),
  path('wiped', () => ['delete my data', 'yes'], 'privacy.toErase', { keeps: ['dataRequest'] }),
  path('stopped', () => ['im lonely', 'stop'], 'stopped'),
]
