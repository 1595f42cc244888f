import { heardNoHarm } from '#bot/after-harm.ts'
import { agreeing } from '#bot/choices.ts'
import { answeredWithin, choiceOf, choosesWithMore, chose, deniesDanger, safeHereAfterAll } from '#bot/chosen.ts'
import { complains } from '#bot/command-done.ts'
import { cancelsReferral, commandIn } from '#bot/command-in.ts'
import { dangerIn, isBeforeDanger } from '#bot/danger.ts'
import { goingOn } from '#bot/going-on.ts'
import { heardSaid, tellsNothing } from '#bot/hear-words.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Contents, Conversation, Entry, Waiting } from '#bot/ports/store.ts'
import { said } from '#bot/said.ts'
import { staffReading } from '#bot/services/staffed.ts'
import { cancellingIn, cancelsToMend } from '#content/cancelling.ts'
import { contactIn } from '#content/contact.ts'
import { besidesSafe } from '#content/safe-now.ts'
import { whyNoneIn } from '#content/why-none.ts'
import type { Choice } from '#content/words.ts'
import { saysYoung } from '#content/young.ts'
import {
  asksInForm,
  asksToCancel,
  hasOnlyReferral,
  hasReferral,
  mayMend,
  speaksOfPlaces,
  toldOfHarm,
} from '#dialogs/step.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

type Hearing = Pick<Ports, 'analyser' | 'area' | 'clock' | 'directory' | 'lookUpWithin' | 'report' | 'store'>

/**
 * Makes one thing heard of what waits: a message by itself, or plain words that came in pieces. Null where it is outlived,
 * or says yes to what was not asked yet.
 * Danger is heard first, but for a plain no to it where we ask if they are safe; then STOP, then a choice of the latest offer,
 * then any other command, then words.
 */
export async function hear(ports: Hearing, before: Conversation, pieces: readonly Waiting[]): Promise<Heard | null> {
  const [first] = pieces
  if (!first) return null
  const { contents, kind, position } = first
  switch (contents.type) {
    case 'words':
      if (kind === 'danger' && deniesDanger(before, contents.text)) return chose('safe', contents.text)
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
async function danger(
  { analyser, area, clock, report }: Hearing,
  { recent }: Conversation,
  text: string,
  position: number,
): Promise<Heard> {
  const earlier = recent.filter((said) => said.position < position).map((said) => said.text)
  return {
    type: 'danger',
    risks: dangerIn(text, earlier),
    staff: staffReading(area, clock()),
    young: saysYoung(text),
    // Where they are is not lost beside it; and nothing here may hold up the reply.
    place: await analyser.understand(text).then(
      ({ place }) => place,
      (error) => {
        report.error(error, 'hearing where somebody in danger is')
        return null
      },
    ),
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
  const withMore = addsToOwn(before, text)
  if (withMore) return { ...withTold(await said(ports, withMore)), text: withMore }
  if (cancelsToMend(text) && (before.snapshot === null || mayMend(before.snapshot)))
    return { ...(await said(ports, text)), type: 'mends' }
  const none = await heardNoHarm(ports, before, text)
  if (none) return none
  const command = commandIn(text)
  if (command === 'myReferral' && cancelsReferral(text) && before.snapshot && hasOnlyReferral(before.snapshot))
    return { type: 'cancels', besides: '' }
  const choice = choiceOf(before, text)
  const more = choosesWithMore(before, text)
  const isChosen = choice !== null || more?.type === 'chose.send'
  const commanded = command && (!isChosen || aboveAll.has(command)) ? await heardCommand(ports, command, text) : null
  if (commanded) return commanded
  const chosen =
    more && (choice ? isTheSame(more, choice) : !ofAPlace.test(more.type)) ? more : choice && chose(choice, text)
  if (!chosen) {
    const heard = await heardSaid(ports, before, text)
    return answeredWithin(heard, text, before.offer) ?? safeHereAfterAll(before, heard, text) ?? heard
  }
  const asked = before.offer.choices.some((one) => agreeing.has(one) && chosen.type === `chose.${one}`)
  if (asked && (await wasAskedSince(ports, before, position))) return null
  return (await moreTheyTellOf(ports, before, chosen)) ?? chosen
}

/** What is asked of a place by its number and in words is heard as words. */
const ofAPlace = /^chose\.(?:first|second|third)$/

/** A yes or a no that is one already needs nothing of what is behind it. */
const isTheSame = ({ type }: Heard, choice: Choice) => type === `chose.${choice}` && choice !== 'yes' && choice !== 'no'

/** More places, of which they say what they must be like, are looked for by that. */
async function moreTheyTellOf(ports: Hearing, before: Conversation, chosen: Heard): Promise<Heard | null> {
  const besides = chosen.type === 'chose.more' ? chosen.besides : undefined
  const next = besides ? await heardSaid(ports, before, besides) : null
  return next && !isIdle(next) && next.type === 'said' ? next : null
}

/** What is obeyed whatever was offered. */
const aboveAll: ReadonlySet<string> = new Set(['stop', 'startAgain'])

/** What is said behind MY REFERRAL of one that was sent: it goes with it. A question does not. */
function addsToOwn({ snapshot }: Conversation, text: string): string | null {
  const [, more = ''] = /^\W*my referral\b[\s.,:;!-]+(.+)$/is.exec(text) ?? []
  const isTold = more.trim().split(/\s+/).length >= FEWEST_TOLD && !more.includes('?')
  return isTold && snapshot !== null && hasReferral(snapshot) && !cancellingIn(more) ? more : null
}
const FEWEST_TOLD = 5

const withTold = (heard: Extract<Heard, { type: 'said' }>): Extract<Heard, { type: 'said' }> => ({
  ...heard,
  understood: { ...heard.understood, means: [...heard.understood.means, 'tellsThem'] },
})

/** What was said behind a choice, where it tells or asks anything, heard as if it came next; not in front of whether to cancel. */
export async function hearBesides(ports: Hearing, before: Conversation, heard: Heard): Promise<Heard | null> {
  const besides = besidesOf(before, heard)
  if (besides === '' || (before.snapshot && asksToCancel(before.snapshot))) return null
  if (commandIn(besides) === 'myReferral') return { type: 'myReferral', reference: null }
  const why = heard.type === 'chose.none' ? whyNoneIn(besides) : null
  if (why) return chose(why, besides)
  const next = await heardSaid(ports, before, besides)
  // What they asked beside that they are safe is answered with that.
  if (heard.type === 'chose.safe' && !tellsOfMore(next)) return null
  if (before.snapshot && asksInForm(before.snapshot)) return asideOf(next)
  const goesOn = heard.type === 'chose.yes' || heard.type === 'chose.no' ? goingOn(next) : null
  if (goesOn) return goesOn
  // A place that they were shown is asked after by its name.
  if (before.snapshot && speaksOfPlaces(before.snapshot, besides)) return next
  return isIdle(next) || (heard.type === 'cancels' && asksOfCancelled(next)) ? null : next
}

/** Behind what begins a form only how to reach them, harm, or a question: nothing there answers what it was not asked. */
function asideOf(next: Heard): Heard | null {
  if (isAside.has(next.type) || (next.type === 'said' && next.understood.quiet)) return next
  return next.type === 'said' && Object.keys(contactIn(next.text, true)).length > 0
    ? { ...next, type: 'contact' }
    : null
}
const isAside: ReadonlySet<Heard['type']> = new Set(['contact', 'limited', 'asked', 'asksWhen'])

const tellsOfMore = (heard: Heard) =>
  heard.type === 'said' &&
  (heard.understood.needs.length > 0 || heard.understood.thing !== null || heard.understood.answer !== null)

/** Who told of harm is asked first whether it is safe to write to them here. */
const besidesOf = ({ snapshot }: Conversation, heard: Heard): string =>
  'besides' in heard
    ? (heard.besides ?? '')
    : heard.type === 'chose.safe' && snapshot !== null && !toldOfHarm(snapshot)
      ? besidesSafe(heard.text ?? '')
      : ''

/** It was just told that it is off: whether it was got, sent or read is answered with that. */
const asksOfCancelled = (next: Heard) =>
  next.type === 'asksWhen' || (next.type === 'asked' && ofWhatWent.has(next.question))
const ofWhatWent: ReadonlySet<string> = new Set(['gotIt', 'readIt', 'stands', 'whatPut'])

const isIdle = (heard: Heard) => {
  if (heard.type !== 'said') return false
  const { asking, means, acts, quiet, activity } = heard.understood
  // `I asked is there any singing` puts right what was heard, and asks for it again.
  if (means.includes('corrects') && !quiet && activity === null) return true
  return (
    tellsNothing(heard) &&
    !(asking !== null && heard.text.includes('?')) &&
    !acts.includes('feels') &&
    !means.some((one) => one === 'tellsThem' || one === 'talk')
  )
}

/** What they say with a call for a person or a complaint, or of their language, is heard too. */
async function heardCommand(
  ports: Hearing,
  command: NonNullable<ReturnType<typeof commandIn>>,
  text: string,
): Promise<Heard | null> {
  if (command === 'myReferral') return { type: command, reference: null }
  if (command !== 'person' && command !== 'language' && command !== 'complain') return { type: command }
  const words = await said(ports, text)
  if (command === 'complain') return complains(words)
  // "Is anyone there" asks for nobody.
  if (command === 'person' && words.understood.acts.includes('areYouThere') && !/\bPERSON\b/i.test(text)) return null
  return text.trim().split(/\s+/).length === 1 && command === 'person' ? { type: command } : { ...words, type: command }
}

/** Whether the latest offer was first made after this was written: nobody agrees to what they have not been asked. */
async function wasAskedSince({ store }: Hearing, { id, offer }: Conversation, position: number): Promise<boolean> {
  const isIt = (entry: Entry) => entry.offer?.number === offer.number
  // Mostly nothing was said since. What was may only say again that the same offer stands.
  if (!(await store.since(id, position)).some(isIt)) return false
  return (await store.since(id, 0)).find(isIt)!.position > position
}

/** A half-made referral is not mentioned to who wrote since; a check-in was agreed to, whatever came after. */
const isOutlived = ({ recent }: Conversation, { reminder, setAt }: Contents & { type: 'due' }) =>
  reminder === 'unfinished-referral' && recent.some((said) => said.position > setAt)

const joined = (pieces: readonly Waiting[]) =>
  pieces.map(({ contents }) => (contents.type === 'words' ? contents.text : '')).join(' ')
