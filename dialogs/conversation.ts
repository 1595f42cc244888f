import { wantsItTold } from '#content/no-harm.ts'
import { angry } from '#dialogs/angry.ts'
import { answering } from '#dialogs/answering.ts'
import { comingFirst } from '#dialogs/coming-first.ts'
import { complaint } from '#dialogs/complaint.ts'
import { crisis } from '#dialogs/crisis.ts'
import { detour } from '#dialogs/detour.ts'
import { hears, rests, restsAgain, wordsOf } from '#dialogs/effects.ts'
import { agreeing, ending } from '#dialogs/ending.ts'
import { followUp } from '#dialogs/follow-up.ts'
import { grammar } from '#dialogs/grammar.ts'
import { handOff } from '#dialogs/hand-off.ts'
import { hearing } from '#dialogs/hearing.ts'
import { interruptions } from '#dialogs/interruptions.ts'
import { language } from '#dialogs/language.ts'
import { beginsToListen } from '#dialogs/listening.ts'
import { Memory } from '#dialogs/memory.ts'
import { addedToReferral, myReferral } from '#dialogs/my-referral.ts'
import { numberOff } from '#dialogs/number-off.ts'
import { place, withheld } from '#dialogs/place.ts'
import { privacy } from '#dialogs/privacy.ts'
import { saysBack } from '#dialogs/reflect.ts'
import { returning } from '#dialogs/returning.ts'
import { safely } from '#dialogs/safely.ts'
import { selfReferral } from '#dialogs/self-referral.ts'
import { signposting } from '#dialogs/signposting.ts'
import { stopped } from '#dialogs/stopped.ts'
import { knowsNot, takesIn } from '#dialogs/taking-in.ts'
import { replyToDanger } from '#dialogs/told-in-danger.ts'
import { welcome } from '#dialogs/welcome.ts'
import { whatMatters } from '#dialogs/what-matters.ts'
import { withLinkWorker } from '#dialogs/with-link-worker.ts'

const talking = grammar.createStateConfig({
  id: 'talking',
  initial: 'whatNext',
  states: {
    whatNext: {
      always: [
        ...comingFirst,
        { guard: 'takesBackComplaint', target: '#complaint.takingBack' },
        { guard: 'gaveOnlyNumber', actions: addedToReferral, target: '#myReferral.numberChanged' },
        { guard: 'wantsToTalk', actions: beginsToListen, target: 'hearing' },
        { guard: 'onlyFeels', actions: beginsToListen, target: 'hearing.felt' },
        { guard: 'asksOfPlaces', target: 'signposting.ofPlaces' },
        { guard: 'namesPlace', target: 'signposting.named' },
        { guard: 'keeps', target: 'signposting.keeping' },
        { guard: 'wondersOfThem', target: 'signposting.wondered' },
        { guard: 'wonders', actions: 'keepAsked', target: 'wondered' },
        { guard: 'placeIsSeveral', actions: saysBack, target: 'place.which' },
        { guard: 'canLook', actions: saysBack, target: 'signposting' },
        { guard: 'looksAnywhere', actions: [withheld, ...saysBack], target: 'signposting' },
        { guard: 'needsPlace', actions: [...saysBack, 'countPlaceAsked'], target: 'place' },
        { guard: 'broughtCorrection', target: 'whatMatters.sorry' },
        { guard: 'isAngry', target: 'angry' },
        { guard: 'missedAfterDanger', target: '#safely.stillHere' },
        { guard: 'fairlySure', target: 'whatMatters.guessing' },
        { guard: 'unsureWhich', target: 'whatMatters.choosing' },
        { guard: 'thanks', target: 'ending' },
        { guard: 'cannotSay', target: 'whatMatters.doors' },
        { guard: 'stillNeedsPlace', actions: 'countPlaceAsked', target: 'place' },
        { guard: 'mayTakeIn', target: 'takenIn' },
        { guard: 'missedMore', target: 'whatMatters.stuck' },
        { guard: 'missedTwice', target: 'whatMatters.offeringPerson' },
        { guard: 'missedOnce', target: 'whatMatters.again' },
        { target: 'whatMatters' },
      ],
    },
    whatMatters,
    hearing,
    place,
    signposting,
    answering,
    agreeing,
    angry,
    selfReferral,
    handOff,
    ending,
    /** Somebody else has this phone: nothing is told of what was said, nor that anything was. */
    stranger: { entry: rests({ message: 'back-stranger' }) },
    /** The same where harm was told: it is not even said that somebody wrote. */
    otherReads: { entry: rests({ message: 'back-anyone' }) },
    /** What they told was read and kept, and wants nothing done. */
    takenIn: { entry: rests(takesIn) },
    /** They were taken to tell of harm, and say that there is none. */
    letGo: {
      entry: rests((now) => ({ message: 'safely-let-go', blanks: { told: wantsItTold(wordsOf(now)) ? 'yes' : 'no' } })),
    },
    /** They want to hear that it will be all right. */
    comforted: {
      entry: rests(({ context: { noSamaritans } }) => ({
        ...{ message: 'burden-comfort', blanks: { line: noSamaritans ? 'no' : 'yes' } },
      })),
    },
    /** They find reading hard, and were met in a line: there is no more to read. */
    cannotRead: { entry: restsAgain() },
    numberOff: { entry: rests(({ context }) => numberOff(context)) },
    wondered: { entry: rests(({ context }) => knowsNot(context)) },
    afterLinkWorker: { entry: rests({ message: 'link-worker-left' }) },
    resume: { type: 'history', history: 'deep', target: 'whatMatters' },
  },
  on: { ...interruptions, said: { actions: [...hears], target: '.whatNext' }, back: '.whatMatters' },
})

/** Everything but the detours, which come back through `open` to the very question that was open. */
const everyday = grammar.createStateConfig({
  id: 'everyday',
  initial: 'talking',
  states: {
    talking,
    returning,
    myReferral,
    complaint,
    privacy,
    followUp,
    safely,
    language,
    withLinkWorker,
    stopped,
    open: { type: 'history', history: 'deep', target: 'talking' },
  },
})

/** The whole conversation. Its first state is `new`, and a person in danger is heard from anywhere in it. */
export const conversation = grammar.createMachine({
  id: 'conversation',
  context: Memory.parse({}),
  initial: 'new',
  states: { new: welcome, everyday, detour, crisis },
  on: {
    danger: [
      { guard: 'linkWorkerHere', actions: replyToDanger, target: '.crisis.withLinkWorker' },
      { actions: replyToDanger, target: '.crisis' },
    ],
  },
})
