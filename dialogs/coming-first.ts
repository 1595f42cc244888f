import { keep } from '#dialogs/effects.ts'
import { gaveNumber } from '#dialogs/hand-off.ts'
import { keptOutcome } from '#dialogs/outcome.ts'

/** Whether their surgery is told, as they say it last. */
const tells = (given: boolean) =>
  keep(({ context: { reference } }) => ({ note: 'consent', reference: reference!, to: 'tell my surgery', given }))

/** What comes before anything else that somebody's words may lead to, wherever they are weighed. */
export const comingFirst = [
  { guard: 'quietDanger', target: '#safely' },
  { guard: 'wantsLinkWorker', target: '#talking.selfReferral' },
  gaveNumber,
  { guard: 'addsToReferral', actions: 'keepAdded', target: '#myReferral.added' },
  { guard: 'adds', actions: 'keepAdded', target: '#talking.handOff.kept' },
  { guard: 'toldOutcome', actions: keptOutcome, target: '#followUp.toldOf' },
  { guard: 'surgeryMayKnow', actions: tells(true), target: '#myReferral.surgeryTold' },
  { guard: 'surgeryMayNotKnow', actions: tells(false), target: '#myReferral.surgeryNotTold' },
  { guard: 'nobodyCame', target: '#talking.handOff.checking' },
  { guard: 'nobodyRang', target: '#myReferral' },
  { guard: 'wantsAnswer', target: '#talking.answering' },
] as const
