import { gaveNumber } from '#dialogs/hand-off.ts'

/** What comes before anything else that somebody's words may lead to, wherever they are weighed. */
export const comingFirst = [
  { guard: 'quietDanger', target: '#safely' },
  { guard: 'wantsLinkWorker', target: '#talking.selfReferral' },
  gaveNumber,
  { guard: 'nobodyCame', target: '#talking.handOff.checking' },
  { guard: 'nobodyRang', target: '#myReferral' },
  { guard: 'wantsAnswer', target: '#talking.answering' },
] as const
