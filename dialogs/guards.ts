import type { Facts } from '#dialogs/facts.ts'
import { facts } from '#dialogs/facts.ts'
import { isOfComplaint, met, tells, unclear, vague } from '#dialogs/kinds.ts'
import type { Brought } from '#dialogs/kinds-brought.ts'
import type { Memory } from '#dialogs/memory.ts'
import type { Next } from '#dialogs/questions.ts'

const asks = (so: (facts: Facts) => boolean) => (now: { context: Memory }) => so(facts(now.context))

const brought = (...any: readonly Brought[]) => asks((now) => any.includes(now.brought))
const next = (question: Next) => asks((now) => now.next === question)

/** What is answered once the team is known. */
const ofTeam: readonly Brought[] = ['asksWhen', 'record', 'notRecord', 'notSurgery']
/** They go on telling how they feel, and of nothing else. */
const noMore: readonly Brought[] = ['feels', 'talk', 'nothing', 'unsure', 'afterDanger', 'afterHarm']

/** All that a transition may ask before it is taken: of facts, and no more. */
export const guards = {
  broughtSomething: brought(...tells),
  saysWhere: brought('where'),
  onlyFeels: brought('feels'),
  hasNoMore: brought(...noMore),
  owesTruth: asks((now) => now.owesTruth),
  owesTruthAndNoMore: asks((now) => now.owesTruth && noMore.includes(now.brought)),
  broughtNumber: asks((now) => now.brought === 'number' && now.awaitingPerson),
  requestBack: brought('requestBack'),
  takesBackComplaint: brought('takesBack', 'complaintBack'),
  takesBackRequest: asks((now) => now.brought === 'takesBack' && now.awaitingPerson),
  takesBackReferral: asks((now) => now.brought === 'takesBack' && now.referred),
  numberOffRequest: asks((now) => now.brought === 'numberOff' && now.awaitingPerson),
  numberOffReferral: asks((now) => now.brought === 'numberOff' && now.referred),
  numberOff: brought('numberOff'),
  adds: brought('adds'),
  hasNoWay: brought('noWay'),
  addsToReferral: asks(
    (now) => (now.brought === 'tooLong' || (now.brought === 'adds' && !now.awaitingPerson)) && now.referred,
  ),
  broughtNothing: brought('nothing', 'greets', 'unsure', 'afterDanger'),
  /** Somebody will answer them, and they look for something before that. */
  seeksMeanwhile: asks((now) => now.awaitingPerson && now.seeks && unclear.includes(now.brought)),
  keepsWithRequest: asks((now) => now.awaitingPerson && unclear.includes(now.brought)),
  broughtCorrection: brought('correction'),
  wantsLinkWorker: brought('linkWorker'),
  namesPlace: brought('named'),
  asksOfPlaces: brought('ofPlaces'),
  keeps: brought('keeps'),
  gaveOnlyNumber: asks((now) => now.brought === 'number' && now.referred),
  nobodyRang: brought('noCall'),
  nobodyCame: asks((now) => now.brought === 'noCall' && now.awaitingPerson && !now.referred),
  wantsToTalk: brought('talk'),
  wantsComfort: brought('comfort'),
  wantsAnswer: brought('answer'),
  /** What they need beside what they asked is looked for, once it is known where. */
  needsPlaceBeside: asks((now) => now.tellsBeside && now.knowsNeed && !now.knowsPlace),
  cannotRead: brought('cannotRead'),
  isAngry: brought('angry'),
  thanks: brought('thanks', 'bye'),
  saidBye: brought('bye'),
  wonders: brought('wonders'),
  wondersOfThem: brought('wondersOfThem'),
  addsToComplaint: asks(isOfComplaint),
  /** Something is in hand, so that what we cannot follow is taken in, and asked nothing. */
  mayTakeIn: asks((now) => now.brought === 'nothing' && now.begun),
  cannotSay: brought('unsure'),
  unsureOfThem: asks((now) => now.brought === 'unsure' && now.showsPlaces),
  cannotSayWhere: asks((now) => now.brought === 'unsure' && now.knowsNeed),
  fairlySure: brought('guess'),
  unsureWhich: brought('guesses'),
  missedOnce: asks((now) => now.brought === 'nothing' && now.misses === 1),
  missedTwice: asks((now) => now.brought === 'nothing' && now.misses === 2),
  wishesMore: asks((now) => now.brought === 'wish' && now.knowsNeed),
  canLook: asks((now) => [...tells, 'wish'].includes(now.brought) && now.knowsNeed && now.knowsPlace),
  placeIsSeveral: asks((now) => now.mayBeSeveral),
  needsPlace: asks((now) => [...tells, 'wish'].includes(now.brought) && now.knowsNeed),
  looksAnywhere: asks((now) => [...tells, 'wish'].includes(now.brought) && now.knowsNeed && now.askedPlaceEnough),
  /** Told what matters while something else was in hand, and never asked where they are. */
  missedMore: asks((now) => now.brought === 'nothing' && now.misses === 3),
  stillNeedsPlace: asks((now) => now.brought === 'nothing' && now.knowsNeed && !now.knowsPlace),
  /** Whoever only wanted to talk asks for something after all. */
  seeksAfterAll: asks(
    (now) => (now.asks && tells.includes(now.brought)) || ((now.asks || now.showsPlaces) && now.brought === 'wish'),
  ),
  asksPlainly: asks((now) => now.asksPlainly),
  knowsNeedAndPlace: asks((now) => now.knowsNeed && now.knowsPlace),
  wantsNoMore: brought('stops'),
  wantsElse: brought('stopsFor'),
  asksOfTeam: asks((now) => ofTeam.includes(now.brought) && now.next === 'team'),
  asksWhenAhead: asks((now) => now.brought === 'asksWhen' && !now.knowsTeam && now.knowsDistrict),
  /** Said beside an answer, or instead of one: it is met before what is asked next. */
  isAside: brought(...met),
  asksThemFirst: brought('asksThem'),
  asksLanguage: brought('asksLanguage'),
  deniedHarm: brought('noHarm'),
  quietDanger: brought('quiet', 'quietSafe'),
  safeHere: brought('quietSafe'),
  saidSafeHere: asks((now) => now.saidSafeHere),
  toldOutcome: brought('outcome', 'shutWhich'),
  namesShut: asks((now) => now.foundShut),
  foundShut: asks((now) => now.foundShut && now.knowsPlace),
  shutWhich: brought('shutWhich'),
  toldVaguely: brought(...vague, 'noCall'),
  vagueAboutForm: asks((now) => now.formLeft && [...vague, 'number', 'named'].includes(now.brought)),
  missedAfterDanger: brought('afterDanger', 'afterHarm'),
  surgeryMayKnow: brought('surgeryYes'),
  surgeryMayNotKnow: brought('surgeryNo'),
  owesCheckIn: asks((now) => now.owesCheckIn),
  nothingBegun: asks((now) => !now.begun && !now.awaitingPerson),
  hasWishes: asks((now) => now.wishes),
  noneFitAsked: asks((now) => now.noneFitAsked),
  nothingMore: asks((now) => now.nothingMore),
  asksWho: next('who'),
  asksName: next('name'),
  asksHelper: next('helper'),
  asksReach: next('reach'),
  asksReachHere: asks((now) => now.next === 'reach' && now.onPhone),
  asksKnows: next('knows'),
  asksTheirName: next('theirName'),
  asksTheirReach: next('theirReach'),
  asksWhen: next('when'),
  asksSurgery: next('surgery'),
  asksWhereabouts: next('whereabouts'),
  asksTeam: next('team'),
  asksBirth: next('birth'),
  asksAddress: next('address'),
  asksEnjoyed: next('enjoyed'),
  asksSupport: next('support'),
  asksMatters: next('matters'),
  asksAnythingElse: next('anythingElse'),
  mayTellSurgery: asks((now) => now.mayTellSurgery),
  referred: asks((now) => now.referred),
  formLeft: asks((now) => now.formLeft && !now.notSafeToWrite),
  awaitingPerson: asks((now) => now.awaitingPerson),
  showsPlaces: asks((now) => now.showsPlaces),
  onPhone: asks((now) => now.onPhone),
  mayCheckIn: asks((now) => now.onPhone && !now.neverFirst),
  mayWriteFirst: asks((now) => !now.neverFirst),
  safeToWrite: asks((now) => !now.notSafeToWrite),
  linkWorkerGone: asks((now) => !now.linkWorkerHere),
  linkWorkerHere: asks((now) => now.linkWorkerHere),
}
