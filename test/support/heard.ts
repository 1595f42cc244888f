import type { Heard } from '#dialogs/vocabulary.ts'
import { danger, hungry, inThornley, place, said, team, wantsLinkWorker } from '#test/support/steps.ts'

type Sample = Readonly<Record<Heard['type'], readonly Heard[]>>

const choice = <Type extends Heard['type'] & `chose.${string}`>(type: Type) => [{ type }] as const

/**
 * One example of everything that can be heard, and one for each outcome that a guard may have of it. A kind that is
 * forgotten does not compile.
 */
export const samples: Sample = {
  opened: [{ type: 'opened' }],
  said: [
    said('lol ok'),
    said('hi', { onlyGreets: true }),
    hungry,
    inThornley,
    said('07700 900123', { number: '07700 900123' }),
    wantsLinkWorker,
  ],
  saidBefore: [{ ...hungry, type: 'saidBefore' } as Heard],
  'chose.yes': choice('chose.yes'),
  'chose.no': choice('chose.no'),
  'chose.safe': choice('chose.safe'),
  'chose.notSafe': choice('chose.notSafe'),
  'chose.ratherNot': choice('chose.ratherNot'),
  'chose.more': choice('chose.more'),
  'chose.none': choice('chose.none'),
  'chose.linkWorker': choice('chose.linkWorker'),
  'chose.noSurgery': choice('chose.noSurgery'),
  'chose.send': choice('chose.send'),
  'chose.change': choice('chose.change'),
  'chose.dontSend': choice('chose.dontSend'),
  person: [{ type: 'person' }],
  help: [{ type: 'help' }],
  back: [{ type: 'back' }],
  stop: [{ type: 'stop' }],
  start: [{ type: 'start' }],
  startAgain: [{ type: 'startAgain' }],
  danger: [danger],
  media: [{ type: 'media', kind: 'audio/ogg' }],
  'due.unfinished-referral': [{ type: 'due.unfinished-referral' }],
  linkWorkerJoined: [{ type: 'linkWorkerJoined' }],
  linkWorkerLeft: [{ type: 'linkWorkerLeft' }],
  linkWorkerSaid: [{ type: 'linkWorkerSaid', words: 'Hello, I am Sam.' }],
  staffClosedFlag: [{ type: 'staffClosedFlag' }],
  found: [{ type: 'found', places: [{ ...place }] }],
  foundNothing: [{ type: 'foundNothing' }],
  teamFound: [{ type: 'teamFound', team }],
  reserved: [{ type: 'reserved', reference: 'FP-4K7Q9-TMXC2' }],
  couldNotLook: [{ type: 'couldNotLook' }],
}
