import { agreeing, beginsWithNo, choiceIn } from '#bot/choices.ts'
import { commandIn } from '#bot/command-in.ts'
import { dangerIn, isBeforeDanger } from '#bot/danger.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Contents, Conversation, Entry, Waiting } from '#bot/ports/store.ts'
import { referenceWithin } from '#bot/services/referrals.ts'
import { staffReading } from '#bot/services/staffed.ts'
import { isTaken } from '#bot/taken-for.ts'
import { contactIn } from '#content/contact.ts'
import { fearsIn } from '#content/fears.ts'
import type { Meaning } from '#content/meanings.ts'
import { questionIn } from '#content/questions.ts'
import { reachingIn } from '#content/reaching.ts'
import { isStranger } from '#content/strangers.ts'
import type { Choice, NeedChoice } from '#content/words.ts'
import { label } from '#content/words.ts'
import { saysYoung } from '#content/young.ts'
import { isFear } from '#dialogs/fears.ts'
import type { Need } from '#dialogs/memory.ts'
import { asksHowToReach, isInCrisis, keepsLimits, speaksOfPlaces } from '#dialogs/step.ts'
import type { Heard, Words } from '#dialogs/vocabulary.ts'
import { nothing } from '#dialogs/vocabulary.ts'

/** After so long, who writes again comes back. Milliseconds. */
const SOME_HOURS = 4 * 60 * 60_000
const DAY = 24 * 60 * 60_000

type Hearing = Pick<Ports, 'analyser' | 'area' | 'clock' | 'store'>

/**
 * Makes one thing heard of what waits: a message by itself, or plain words that came in pieces. Null where it is outlived,
 * or says yes to what was not asked yet.
 * Danger is heard first, then STOP, then a choice of the latest offer, then any other command, then words.
 */
export async function hear(ports: Hearing, before: Conversation, pieces: readonly Waiting[]): Promise<Heard | null> {
  const [first] = pieces
  if (!first) return null
  const { contents, kind, position } = first
  switch (contents.type) {
    case 'words':
      if (kind === 'danger') return danger(ports, before, contents.text, position)
      if (isBeforeDanger(before.flags, position)) return heardBefore(ports, kind, joined(pieces))
      if (contents.tapped) return heardTapped(ports, before, contents, position)
      return heardWords(ports, before, joined(pieces), position)
    case 'due':
      return isOutlived(before, contents) ? null : { type: `due.${contents.reminder}` }
    default:
      return contents
  }
}

/** Who reads it is said as of now: where the bot was down, it may have been written hours ago. */
function danger({ area, clock }: Hearing, { recent }: Conversation, text: string, position: number): Heard {
  const earlier = recent.filter((said) => said.position < position).map((said) => said.text)
  return {
    type: 'danger',
    risks: dangerIn(text, earlier),
    staff: staffReading(area, clock()),
    young: saysYoung(text),
    text,
  }
}

/**
 * What was written before a danger that was answered first. An answer is outlived, since its question is asked again
 * once that is over; so is a BACK, which was not meant for the reply to danger.
 */
async function heardBefore(ports: Hearing, kind: Waiting['kind'], text: string): Promise<Heard | null> {
  if (kind === 'words') return { ...(await said(ports, text)), type: 'saidBefore' }
  const command = commandIn(text)
  if (!command || command === 'back') return null
  return command === 'myReferral' ? { type: command, reference: null } : { type: command }
}

/** A tap on an offer that is over is only words, and agrees to nothing that was asked since. */
async function heardTapped(
  ports: Hearing,
  before: Conversation,
  { text, tapped }: Contents & { type: 'words' },
  position: number,
): Promise<Heard | null> {
  const { number, choices } = before.offer
  const choice = choices.find((offered) => offered === tapped!.choice)
  if (choice && tapped!.offer === number) return chose(choice, text)
  const offer = { number, choices: choices.filter((offered) => !agreeing.has(offered)) }
  return heardWords(ports, { ...before, offer }, text, position)
}

async function heardWords(ports: Hearing, before: Conversation, text: string, position: number): Promise<Heard | null> {
  const command = commandIn(text)
  const choice = choiceIn(text, before.offer)
  if (command && !(choice && command !== 'stop')) return heardCommand(ports, command, text)
  if (!choice) {
    const heard = await heardSaid(ports, before, text)
    return beginsWithNo(text, before.offer) && tellsNothing(heard) ? chose('no', text) : heard
  }
  return agreeing.has(choice) && (await wasAskedSince(ports, before, position)) ? null : chose(choice, text)
}

/** What they say with a call for a person, or of their language, is heard too. */
async function heardCommand(
  ports: Hearing,
  command: NonNullable<ReturnType<typeof commandIn>>,
  text: string,
): Promise<Heard> {
  if (command === 'myReferral') return { type: command, reference: null }
  if (command !== 'person' && command !== 'language') return { type: command }
  return text.trim().split(/\s+/).length === 1 && command === 'person'
    ? { type: command }
    : { ...(await said(ports, text)), type: command }
}

/** Whether the latest offer was first made after this was written: nobody agrees to what they have not been asked. */
async function wasAskedSince({ store }: Hearing, { id, offer }: Conversation, position: number): Promise<boolean> {
  const isIt = (entry: Entry) => entry.offer?.number === offer.number
  // Mostly nothing was said since. What was may only say again that the same offer stands.
  if (!(await store.since(id, position)).some(isIt)) return false
  return (await store.since(id, 0)).find(isIt)!.position > position
}

/** Somebody else on this phone is heard first. Words that ask about us or a referral are that; else they are words, and after hours or days they say that too. */
async function heardSaid(ports: Hearing, before: Conversation, text: string): Promise<Heard> {
  const away = before.at === null ? 0 : ports.clock() - before.at
  if (before.at !== null && isStranger(text, away >= SOME_HOURS)) return { type: 'stranger' }
  const leaves = before.snapshot && isInCrisis(before.snapshot) ? leavingCrisis(text, away) : null
  if (leaves) return { ...(await said(ports, leaves)), type: 'cameBack' }
  const words = await said(ports, text)
  const { needs, place, ofPlaces, means, quiet } = words.understood
  const asks = words.understood.asks ?? fearsIn(text).find((fear) => fear !== 'wornOut') ?? null
  const reference = referenceWithin(text)
  if (reference !== undefined) return { type: 'myReferral', reference }
  const ofThem = before.snapshot && speaksOfPlaces(before.snapshot, ofPlaces ? null : text)
  if (means.includes('person') && !quiet && !asksHow(before)) return { ...words, type: 'person' }
  if (asks === 'howLong' && !text.includes('?') && tellsOnlyHow(words)) return { ...words, type: 'contact' }
  const tellsNeed = needs.some((need) => !isTaken(need, asks))
  // Whether somebody comes may be asked of a place: `time for you, will they come to the house`.
  const isFeared = asks !== null && isFear(asks) && !(asks === 'comesRound' && ofThem)
  if (asks && !tellsNeed && (isFeared || (!place && !ofThem))) {
    if (asks === 'howLong') return { ...words, type: 'asksWhen' }
    if (asks !== 'language') return { ...words, type: 'asked', question: asks }
    if (!words.understood.answer) return { ...words, type: 'language' }
  }
  if (saysOnlyLimits(words, before.snapshot)) return { ...words, type: 'limited' }
  if (tellsOnlyHow(words)) return { ...words, type: 'contact' }
  if (away >= DAY) return { ...words, type: 'cameBack' }
  return away >= SOME_HOURS ? { ...words, away: 'hours' } : words
}

/** Words that say when they may be reached, and ask or tell of nothing else. */
function saysOnlyLimits({ text, understood }: Extract<Heard, { type: 'said' }>, snapshot: string | null): boolean {
  const { limits, quiet } = understood
  if (!limits || quiet || !(snapshot === null ? limits.plainly : keepsLimits(snapshot, limits))) return false
  return reachingIn(text)?.rest === '' || tellsNothing({ type: 'said', text, understood })
}

/** In a form, to be rung is an answer. */
const asksHow = ({ snapshot }: Conversation) => snapshot !== null && asksHowToReach(snapshot)

/** A need less sure than this is not told by who says how they are to be reached. */
const SURE = 0.6

/** How they are to be reached, and nothing else that is understood. */
function tellsOnlyHow({ text, understood }: Words): boolean {
  const { when, notRung } = contactIn(text, false)
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
  return Boolean(when || notRung) && !more && !means.some((one) => besidesHow.has(one))
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

async function said({ analyser, clock }: Hearing, text: string): Promise<Extract<Heard, { type: 'said' }>> {
  return { type: 'said', text, at: clock(), understood: await analyser.understand(text) }
}

/** Words of which nothing was understood but a no. */
function tellsNothing(heard: Heard): boolean {
  if (heard.type !== 'said') return false
  const { needs, guesses, denies, place, number, wishes, enjoys, quiet, answer, thing } = heard.understood
  return (
    [needs, guesses, denies, wishes, enjoys].every(({ length }) => length === 0) &&
    !(place || number || quiet || answer || thing)
  )
}

/** A need is offered by its name, and choosing it is saying it. */
function chose(choice: Choice, said: string): Heard {
  if (choice === 'safeHere')
    return { type: 'chose.safeHere', question: questionIn(said), limits: reachingIn(said)?.limits ?? null }
  if (choice === 'safe') return { type: 'chose.safe', text: said }
  if (!isNeed(choice)) return { type: `chose.${choice}` }
  const need = choice.slice('need-'.length) as Need
  return { type: 'said', text: label(choice), understood: { ...nothing, needs: [{ id: need, score: 1 }] } }
}

const isNeed = (choice: Choice): choice is NeedChoice => choice.startsWith('need-')

/** A half-made referral is not mentioned to who wrote since; a check-in was agreed to, whatever came after. */
const isOutlived = ({ recent }: Conversation, { reminder, setAt }: Contents & { type: 'due' }) =>
  reminder === 'unfinished-referral' && recent.some((said) => said.position > setAt)

const joined = (pieces: readonly Waiting[]) =>
  pieces.map(({ contents }) => (contents.type === 'words' ? contents.text : '')).join(' ')
