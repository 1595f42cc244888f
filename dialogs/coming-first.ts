import { isCrossAtWaiting, tellsLongWait } from '#content/complaints.ts'
import { putsDownAsked } from '#dialogs/asked-on-the-way.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { keep, sayOf } from '#dialogs/effects.ts'
import { gaveNumber, takenBack } from '#dialogs/hand-off.ts'
import type { Need } from '#dialogs/memory.ts'
import { nameable } from '#dialogs/needs-after.ts'
import { offAll, offReferral, offRequest } from '#dialogs/number-off.ts'
import { keptOutcome } from '#dialogs/outcome.ts'

/** Whether their surgery is told, as they say it last. */
const tells = (given: boolean) =>
  keep(({ context: { reference } }) => ({ note: 'consent', reference: reference!, to: 'tell my surgery', given }))

/** `Nobody rang` sounds like these, and tells of none. */
const leftAlone: ReadonlySet<Need> = new Set(['loneliness', 'mood'])

/** What they need beside a let-down is not lost, though that is looked up first. */
const keepsInMind = sayOf(({ event }) => {
  const need =
    'understood' in event
      ? nameable(event.understood.needs.map(({ id }) => id).filter((id) => !leftAlone.has(id)))
      : null
  return need ? [{ message: 'heard-next', blanks: { need } }] : []
})

/** Who is angry that nobody came, or tells how long they wait, is met in that before what was promised is looked up. */
const meetsAnger = sayOf(({ context, event }) => {
  if (!('understood' in event)) return []
  if (event.understood.means.includes('angry') || isCrossAtWaiting(event.text))
    return [{ message: 'angry-left-waiting' }]
  return tellsLongWait(event.text) && !isAwaited(context) ? [{ message: 'left-waiting' }] : []
})

/** What comes before anything else that somebody's words may lead to, wherever they are weighed. */
export const comingFirst = [
  { guard: 'quietDanger', target: '#safely' },
  { guard: 'deniedHarm', actions: 'keepAdded', target: '#talking.letGo' },
  { guard: 'wantsLinkWorker', actions: putsDownAsked, target: '#talking.selfReferral' },
  { guard: 'numberOffRequest', actions: offRequest, target: '#talking.handOff.numberOff' },
  { guard: 'numberOffReferral', actions: offReferral, target: '#myReferral.numberOff' },
  { guard: 'numberOff', actions: offAll, target: '#talking.numberOff' },
  { guard: 'requestBack', actions: takenBack, target: '#talking.handOff.cancelled' },
  { guard: 'takesBackRequest', target: '#talking.handOff.standing' },
  { guard: 'takesBackReferral', target: '#myReferral.cancelling' },
  gaveNumber,
  { guard: 'addsToReferral', actions: 'keepAdded', target: '#myReferral.added' },
  { guard: 'hasNoWay', actions: 'keepAdded', target: '#talking.handOff.noWay' },
  { guard: 'adds', actions: 'keepAdded', target: '#talking.handOff.kept' },
  { guard: 'toldOutcome', actions: keptOutcome, target: '#followUp.toldOf' },
  { guard: 'surgeryMayKnow', actions: tells(true), target: '#myReferral.surgeryTold' },
  { guard: 'surgeryMayNotKnow', actions: tells(false), target: '#myReferral.surgeryNotTold' },
  { guard: 'nobodyCame', actions: [meetsAnger, keepsInMind], target: '#talking.handOff.checking' },
  { guard: 'nobodyRang', actions: [meetsAnger, keepsInMind], target: '#myReferral' },
  { guard: 'cannotRead', actions: 'keepAdded', target: '#talking.cannotRead' },
  { guard: 'wantsAnswer', target: '#talking.answering' },
  { guard: 'wantsComfort', target: '#talking.comforted' },
] as const
