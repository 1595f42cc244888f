import type { Memory } from '#dialogs/memory.ts'
import { NO_SURGERY, nextQuestion, THIS_NUMBER, UNKNOWN_SURGERY } from '#dialogs/questions.ts'
import { tellable } from '#dialogs/wishes.ts'

/** Of the questions before anything useful, this many are where they are. */
const MOST_ASKED = 2

/** Turns of hearing before somebody is told what a computer is not: of something heavy, and of anything. */
const [TURNS_HEARD, TURNS_OF_ANYTHING] = [2, 4]

const known = new WeakMap<Memory, Facts>()

/** All that a guard may read, so that the machine can be walked by state and facts alone. Many guards ask of one memory. */
export function facts(memory: Memory): Facts {
  const before = known.get(memory)
  if (before) return before
  const all = factsOf(memory)
  known.set(memory, all)
  return all
}

const factsOf = (memory: Memory) => ({
  onPhone: memory.onPhone,
  knowsNeed: memory.needs.length > 0 || memory.thing !== null,
  knowsPlace: memory.place !== null || memory.placeWithheld,
  knowsDistrict: memory.place !== null,
  knowsTeam: memory.team !== null,
  mayBeSeveral: memory.mayBe.length > 0,
  askedPlaceEnough: memory.placeAsked >= MOST_ASKED,
  begun: memory.begun,
  showsPlaces: memory.places.length > 0,
  tellsBeside: memory.tellsBeside,
  foundShut: memory.shut !== null,
  brought: memory.brought,
  /** The last thing said was a plain question, or asked for something by its name. */
  asksPlainly: memory.manner === 'plain' || (memory.thing !== null && memory.brought === 'something'),
  /** They said that it is safe to write to them here, and lines were told. */
  saidSafeHere: memory.safeReplies > 0,
  /** In what was said last, help or a place is asked for. */
  seeks: memory.asking === 'seeks' || memory.asking === 'besides',
  /** Something is asked in it, of whatever kind. */
  asks: memory.asking !== null,
  misses: memory.misses,
  /** Of these places may be left out. */
  wishes: tellable(memory).length > 0,
  noneFitAsked: memory.noneFitAsked,
  nothingMore: memory.nothingMore > 0,
  next: nextOf(memory),
  reachIsHere: memory.answers.reach === THIS_NUMBER,
  mayTellSurgery:
    ![NO_SURGERY, UNKNOWN_SURGERY].includes(memory.answers.surgery ?? NO_SURGERY) &&
    memory.answers.who !== 'other' &&
    !memory.answers.surgeryNotTold,
  referred: memory.reference !== null,
  /** A referral was begun, and not sent. */
  formLeft: memory.formAt !== null,
  awaitingPerson: memory.awaitingPerson,
  owesCheckIn: memory.checkInOwed && !neverFirst(memory),
  notSafeToWrite: memory.notSafeToWrite,
  neverFirst: neverFirst(memory),
  /** They were heard for some turns, and were not told yet what a computer is not; who wants nothing is not. */
  owesTruth: owesTruth(memory),
  linkWorkerHere: memory.linkWorkerHere,
})
const owesTruth = ({ listened, weighed, wantsNothing, wantsNoOne, truthTold }: Memory) =>
  listened.length >= (weighed ? TURNS_HEARD : TURNS_OF_ANYTHING) && !wantsNothing && !wantsNoOne && !truthTold

/** Whether we never write first: it is not safe to, or they said when they may be reached. */
export const neverFirst = ({ notSafeToWrite, limited }: Memory) => notSafeToWrite || limited

export type Facts = ReturnType<typeof factsOf>

function nextOf({ answers, place, enjoys, team, whatMatters, begun, mayBeOther }: Memory) {
  const [knowsPlace, saidWhatMatters] = [place !== null, begun && whatMatters.length > 0]
  return nextQuestion({ answers, knowsPlace, enjoys: enjoys.length > 0, saidWhatMatters, team, mayBeOther })
}
