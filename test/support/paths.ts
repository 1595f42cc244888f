import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Note } from '#dialogs/notes.ts'
import { type Whole, wholeFrom } from '#test/support/editions.ts'

/** One way through the conversation on the web page: what somebody writes, where it leads, and what is kept on the way. */
export interface Path {
  readonly name: string
  readonly says: (town: string) => readonly string[]
  /** The last part of the state that it comes to. */
  readonly ends: string
  readonly keeps: readonly Note['note'][]
  /** Whether a place was told on the way, with how to reach it. */
  readonly shows: boolean
}

/** Where the paths are walked: an area, a town in it, and a directory; null is the sample. */
export interface Ground {
  readonly area: string
  readonly town: string
  readonly edition: () => Promise<Whole | null>
}

const trafford = join(import.meta.dirname, '../../../shared/data/trafford-oruk-v3.json')

export const sample: Ground = { area: 'thornshire', town: 'Thornley', edition: async () => null }
/** Null where ../shared is not here. */
export const imported: Ground | null = existsSync(trafford)
  ? { area: 'trafford-trial', town: 'Sale', edition: () => wholeFrom(trafford) }
  : null

const path = (name: string, says: Path['says'], ends: string, more: Partial<Path> = {}): Path => ({
  ...{ name, says, ends, keeps: [], shows: false },
  ...more,
})
const shows = { shows: true } as const
const lonely = (town: string) => `lonely, ${town}`
const toReachMe = ['Ana', '07700 900123', 'mornings']
const theRest = ['skip', 'skip', 'skip']
const referred = { keeps: ['referral', 'consent'] } as const

/** Every way to a place, a referral and an ending. */
export const paths: readonly Path[] = [
  path('a need, then where', (town) => ['im lonely', town], 'signposting.shown', shows),
  path('need and place at once', (town) => [lonely(town)], 'signposting.shown', shows),
  path('would rather not say where', () => ['im lonely', 'rather not say'], 'signposting.shown', shows),
  path('a plain question', (town) => [`is there a food bank in ${town}`], 'signposting.shown', shows),
  path('nothing to eat, then where', (town) => ['nothing to eat in the house', town], 'signposting.shown', shows),
  path('put right', (town) => ['im lonely', 'no its more my housing', town], 'signposting.shown', shows),
  path('more', (town) => [lonely(town), 'more'], 'signposting.shown', shows),
  path('free ones', (town) => [lonely(town), 'free'], 'signposting.shown', shows),
  path('what they like', (town) => [lonely(town), 'i love walking'], 'signposting.shown', shows),
  path('more about one', (town) => [lonely(town), '1'], 'signposting.shown', shows),
  path('two misses, then a need', (town) => ['qwerty', 'zxcvb', lonely(town)], 'signposting.shown', shows),

  path(
    'for me',
    (town) => [lonely(town), 'link worker', ...toReachMe, 'Castlegate', ...theRest, 'send it', 'no', 'no'],
    'done',
    {
      ...referred,
      shows: true,
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
    shows: true,
  }),
  path('only heard', () => ['i just want to talk', 'same as every day', 'the evenings', 'no'], 'hearing.here'),
  path('none of these, and no', (town) => [lonely(town), 'none of these', 'not for me', 'no'], 'ending', shows),
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
