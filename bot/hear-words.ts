import { asksWhereHarmWent, heardOfOther, ofWiping } from '#bot/after-harm.ts'
import { commandDone } from '#bot/command-done.ts'
import { commandIn } from '#bot/command-in.ts'
import { ofGiven } from '#bot/given.ts'
import { ofListed } from '#bot/listed.ts'
import { ofShown } from '#bot/of-shown.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Conversation } from '#bot/ports/store.ts'
import { said } from '#bot/said.ts'
import { referenceWithin } from '#bot/services/referrals.ts'
import { staffReading } from '#bot/services/staffed.ts'
import { isTaken, SURE } from '#bot/taken-for.ts'
import { asksOfAlert } from '#content/alerts.ts'
import { burdensIn } from '#content/burdens.ts'
import { cancellingIn } from '#content/cancelling.ts'
import { contactIn, toldWith } from '#content/contact.ts'
import { wantsPartWiped } from '#content/erasing.ts'
import { type Fear, fearsIn } from '#content/fears.ts'
import { emailIn } from '#content/fields.ts'
import { saysOnlyHello } from '#content/hello.ts'
import { askedOfAnother } from '#content/may-ask.ts'
import type { Meaning } from '#content/meanings.ts'
import { takesNumberOff } from '#content/number-off.ts'
import { ofOursIn } from '#content/of-ours.ts'
import type { AboutUs } from '#content/questions.ts'
import { reachingIn } from '#content/reaching.ts'
import { asksWhatStands, asksWhatWasPut } from '#content/standing.ts'
import { takesBackIn } from '#content/take-back.ts'
import { asksWhatNext } from '#content/what-next.ts'
import { asksWhenRung } from '#content/when-rung.ts'
import { saysYesToLinkWorker } from '#content/yes-to-link-worker.ts'
import { isFear } from '#dialogs/fears.ts'
import {
  asksForLineAfterHarm,
  asksHowToReach,
  asksOpenly,
  asksWhatWentWrong,
  awaitsPerson,
  fillsForm,
  hasAsked,
  hasReferral,
  isInCrisis,
  keepsLimits,
  mayCancel,
  maySayWhatStands,
  speaksOfPlaces,
  toldOfDanger,
} from '#dialogs/step.ts'
import type { Heard, Words } from '#dialogs/vocabulary.ts'

/** After so long, who writes again comes back. Milliseconds. */
const SOME_HOURS = 4 * 60 * 60_000
const DAY = 24 * 60 * 60_000

type Hearing = Pick<Ports, 'analyser' | 'area' | 'clock' | 'directory' | 'lookUpWithin' | 'report'>

/**
 * What words are heard as. Somebody else on this phone is heard first. Words that ask about us or a referral are that; else
 * they are words, and after hours or days they say that too.
 */
export async function heardSaid(ports: Hearing, before: Conversation, text: string): Promise<Heard> {
  const away = before.at === null ? 0 : ports.clock() - before.at
  const other = heardOfOther(before, text, away >= SOME_HOURS)
  if (other) return other
  const leaves = before.snapshot && isInCrisis(before.snapshot) ? leavingCrisis(text, away) : null
  if (leaves) return { ...(await said(ports, leaves)), type: 'cameBack' }
  const words = alerted(ports, ofShown(await said(ports, text, before.snapshot), before.snapshot))
  const listed = (await ofListed(ports, before, words)) ?? (await ofGiven(ports, before, words))
  if (listed) return listed
  const { needs, place, ofPlaces, means, quiet, number } = words.understood
  const wiping = ofWiping(before, words)
  if (wiping) return wiping
  if (!quiet && asksWhereHarmWent(before, text)) return { ...words, type: 'asked', question: 'alert' }
  if (before.snapshot && !quiet && toldOfDanger(before.snapshot) && asksOfAlert(text))
    return { ...words, type: 'asked', question: 'alert' }
  if (wantsPartWiped(text) && !quiet && !(before.snapshot && fillsForm(before.snapshot)))
    return { type: 'erase', part: text }
  const cancels = before.snapshot && mayCancel(before.snapshot) ? cancellingIn(text) : null
  if (cancels?.how === 'part' && awaitsPerson(before.snapshot!)) return partly(words)
  if (cancels) return { type: 'cancels', besides: cancels.besides }
  const says = before.snapshot !== null && maySayWhatStands(before.snapshot)
  if (says && asksWhatWasPut(text)) return { ...words, type: 'asked', question: 'whatPut' }
  if (before.snapshot && asksWhatStands(text) && (says || speaksOfOne.test(text)))
    return { ...words, type: 'asked', question: 'stands' }
  if (before.snapshot && away < DAY && saysOnlyHello(text) && asksOpenly(before.snapshot))
    return { ...words, type: 'asked', question: 'hello' }
  const ofAnother = quiet || means.includes('linkWorker') || fearsIn(text).length > 0 ? null : askedOfAnother(text)
  if (ofAnother && (ofAnother !== 'forAnother' || needs.length === 0))
    return { ...words, type: 'asked', question: ofAnother }
  if (ofAnother) return { ...words, understood: { ...words.understood, asks: ofAnother, asksAlso: [] } }
  if (!quiet && isWaiting(before) && asksWhenRung(text)) return { ...words, type: 'asksWhen' }
  const takesBack = takesNumberOff(text) || takesBackHere(before, text)
  const asks =
    takesBack ||
    saysYesToLinkWorker(text) ||
    burdensIn(text).has('apology') ||
    wondersWhy(words) ||
    tellsWhen(before, words) ||
    isOfForm(before, words)
      ? null
      : (words.understood.asks ?? fearsIn(text).find((fear) => fear !== 'wornOut') ?? null)
  if (leavesComplaint(before, text)) return { type: 'back' }
  const does = takesBack ? null : commandDone(words)
  if (does) return does
  const reference = referenceWithin(text)
  if (reference !== undefined) return { type: 'myReferral', reference }
  const ofThem = before.snapshot && speaksOfPlaces(before.snapshot, ofPlaces ? null : text)
  if (means.includes('person') && !quiet && !asksHow(before)) return { ...words, type: 'person' }
  if (asks === 'howLong' && !text.includes('?') && tellsOnlyHow(words)) return { ...words, type: 'contact' }
  // What they ask for by its name is looked for, and what they ask of us beside it is answered first.
  const seeks = words.understood.thing !== null || words.understood.subject
  const tellsNeed = (seeks && ofOursIn(text).some((one) => one === asks)) || needs.some((need) => !isTaken(need, asks))
  // Who comes, and who is told, may be asked of a place: `the corner, would they tell my mum`.
  const isFeared = asks !== null && isFear(asks) && !(ofOthers.has(asks) && ofThem)
  const ofHarm = before.snapshot !== null && asksForLineAfterHarm(before.snapshot, words)
  // An address beside a question is kept, and the question answered in front of that.
  const givesAddress = number !== null || emailIn(text) !== null
  if (asks && !quiet && !ofHarm && !tellsNeed && !givesAddress && (isFeared || (!place && !ofThem))) {
    const isOfWait = asks === 'howLong' || (asks === 'howDoesItWork' && asksWhatNext(text) && isWaiting(before))
    if (isOfWait || (ofWhatWasSent.has(asks) && awaitsOne(before))) return { ...words, type: 'asksWhen' }
    if (asks === 'whenRead' || asks === 'atThisHour')
      return { ...words, type: 'asked', question: asks, staff: staffReading(ports.area, ports.clock()) }
    if (asks !== 'language') return { ...words, type: 'asked', question: asks }
    if (!words.understood.answer) return { ...words, type: 'language' }
  }
  if (saysOnlyLimits(words, before.snapshot)) return { ...words, type: 'limited' }
  if (tellsOnlyHow(words)) return { ...words, type: 'contact' }
  if (away >= DAY) return { ...words, type: 'cameBack' }
  return away >= SOME_HOURS ? { ...words, away: 'hours' } : words
}

/** Harm that is told was kept as an alert at the door: by when staff are to read of it goes with the words. */
const alerted = <Said extends Words>({ area, clock }: Hearing, words: Said): Said =>
  words.understood.quiet ? { ...words, readBy: staffReading(area, clock()).by } : words

/** Who asks whether they have a link worker, and asked for none, is told that. */
const speaksOfOne = /\blink ?worker|\bperson\b/i

/** Of these what was promised is looked up, where somebody was asked for. */
const ofWhatWasSent: ReadonlySet<AboutUs | Fear> = new Set(['gotIt', 'readIt', 'whenRead'])

/** `What is the point` asks nothing of us. */
const wondersWhy = ({ text, understood }: Words) => understood.asks === 'whyAsk' && burdensIn(text).has('pointless')

/** `When they ring. AFTER 4, got it?` tells whoever is to ring, and asks nothing. */
function tellsWhen(before: Conversation, { text, understood }: Words): boolean {
  const told = understood.asks === 'howLong' && isWaiting(before) ? toldWith(text) : null
  return told !== null && contactIn(told, true).when !== undefined
}

/** Where a form is open or somebody was asked for, to want nobody is of that. */
const isOfForm = ({ snapshot }: Conversation, { understood }: Words) =>
  understood.asks === 'noneAsked' && snapshot !== null && (fillsForm(snapshot) || hasAsked(snapshot))

/** Somebody is to get back to them, so that what was promised is looked up. */
const isWaiting = ({ snapshot }: Conversation) => snapshot !== null && hasAsked(snapshot)

/** A person or a referral was asked for: of a complaint alone there is nothing to look up. */
const awaitsOne = ({ snapshot }: Conversation) => snapshot !== null && (awaitsPerson(snapshot) || hasReferral(snapshot))

/** What is to go and what is to stay is for a human to read. */
const partly = (words: Extract<Heard, { type: 'said' }>): Heard => ({
  ...words,
  understood: { ...words.understood, means: [...words.understood.means, 'tellsThem'] },
})

/** Something was asked for or complained of, and they take it back. */
const takesBackHere = ({ snapshot }: Conversation, text: string) =>
  snapshot !== null && takesBackIn(text) !== null && hasAsked(snapshot)

/** Asked what went wrong, they say that they never meant to complain. */
const leavesComplaint = ({ snapshot }: Conversation, text: string) =>
  snapshot !== null && asksWhatWentWrong(snapshot) && takesBackIn(text) === 'complaint'

/** What may be feared of the people at a place as well. */
const ofOthers: ReadonlySet<string> = new Set(['comesRound', 'tellsOthers', 'socialServices'])

/** Words that say when they may be reached, and ask or tell of nothing else. */
function saysOnlyLimits({ text, understood }: Extract<Heard, { type: 'said' }>, snapshot: string | null): boolean {
  const { limits, quiet } = understood
  if (!limits || quiet || !(snapshot === null ? limits.plainly : keepsLimits(snapshot, limits))) return false
  return reachingIn(text)?.rest === '' || tellsNothing({ type: 'said', text, understood })
}

/** In a form, to be rung is an answer. */
const asksHow = ({ snapshot }: Conversation) => snapshot !== null && asksHowToReach(snapshot)

/** How they are to be reached, and nothing else that is understood. */
function tellsOnlyHow({ text, understood }: Words): boolean {
  const { when, notRung } = contactIn(understood.reach ?? text, false)
  const { needs, place, answer, thing, enjoys, quiet, number, outcome, ofPlaces, means } = understood
  const more =
    needs.some(({ score }) => score >= SURE) ||
    enjoys.length > 0 ||
    place ||
    answer ||
    thing ||
    quiet ||
    number ||
    outcome ||
    ofPlaces
  return Boolean(when || notRung) && !more && burdensIn(text).size === 0 && !means.some((one) => besidesHow.has(one))
}

/** Whoever says this says more than how they are to be reached. */
const besidesHow: ReadonlySet<Meaning> = new Set([
  'linkWorker',
  'stops',
  'angry',
  'noCall',
  'talk',
  'corrects',
  'tellsThem',
])

/** What is met in the ordinary way though danger was heard: words behind a BACK, and any after a day. */
function leavingCrisis(text: string, away: number): string | null {
  const [, first = '', rest = ''] = /^([^.,!?\n]+)[.,!?\n]+\s*(\S.*)$/s.exec(text) ?? []
  if (commandIn(first) === 'back') return rest
  return away >= DAY ? text : null
}

/** Words of which nothing was understood but a no. */
export function tellsNothing(heard: Heard): boolean {
  if (heard.type !== 'said') return false
  const { needs, guesses, denies, place, number, wishes, enjoys, quiet, answer, thing } = heard.understood
  return (
    [needs, guesses, denies, wishes, enjoys].every(({ length }) => length === 0) &&
    !(place || number || quiet || answer || thing)
  )
}
