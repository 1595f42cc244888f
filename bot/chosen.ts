import { agreesHere } from '#bot/after-harm.ts'
import { beginsWithNo, choiceIn } from '#bot/choices.ts'
import { asksForPersonIn } from '#bot/command-in.ts'
import { dangerIn } from '#bot/danger.ts'
import { tellsNothing } from '#bot/hear-words.ts'
import type { Conversation } from '#bot/ports/store.ts'
import { saysNobodyHere, saysSafeToWrite } from '#bot/safe-here.ts'
import type { WithMore } from '#bot/with-more.ts'
import { choiceWithMore, sendsAndAsks, surgeryWithMore } from '#bot/with-more.ts'
import { asksWhetherSent } from '#content/alerts.ts'
import { cancellingIn } from '#content/cancelling.ts'
import { takesCheckIn } from '#content/check-in.ts'
import { refusesToBeRung } from '#content/erasing.ts'
import { ofOursIn } from '#content/of-ours.ts'
import { questionIn } from '#content/questions.ts'
import { reachingIn } from '#content/reaching.ts'
import { isPlainDenial, safeNowIn, withoutDenial } from '#content/safe-now.ts'
import { alsoAsksIn, sendsOffRecord } from '#content/sending.ts'
import { whyNoneIn } from '#content/why-none.ts'
import type { Choice, NeedChoice } from '#content/words.ts'
import { label } from '#content/words.ts'
import type { Need } from '#dialogs/memory.ts'
import {
  asksOfSurgery,
  asksToCancel,
  isInCrisis,
  mayHoldMore,
  offersCheckIn,
  saidNotHere,
  staysOffRecord,
  toldOfHarm,
} from '#dialogs/step.ts'
import type { Heard } from '#dialogs/vocabulary.ts'
import { nothing } from '#dialogs/vocabulary.ts'

/** The choice of the latest offer, or of one that always stands, that words make; null where they make none. */
export const choiceOf = (before: Conversation, text: string): Choice | null =>
  agreesHere(before, text) ??
  choiceIn(text, before.offer) ??
  sendsAfterAll(before, text) ??
  whyNone(before, text) ??
  safeAfterAll(before, text)

/** A choice outside a form, with more said behind it that does not take it back. */
export function choosesWithMore({ snapshot, offer }: Conversation, text: string): Heard | null {
  if (snapshot === null) return null
  const cancelling = asksToCancel(snapshot) ? cancellingIn(text) : null
  if (cancelling && offer.choices.includes('yes')) return { type: 'chose.yes', besides: cancelling.besides }
  if (offer.choices.includes('dontSend')) {
    const instead = asksForPersonIn(text)
    if (instead && (cancellingIn(text)?.how === 'all' || choiceIn(text, offer) === 'dontSend'))
      return { type: 'chose.dontSend', besides: instead }
    if (cancellingIn(text)?.how === 'all') return { type: 'chose.dontSend' }
  }
  const checkIn = offersCheckIn(snapshot) ? takesCheckIn(text) : null
  if (checkIn) return { type: 'chose.yes', ...(checkIn.besides && { besides: checkIn.besides }) }
  const alsoAsks = offer.choices.includes('send') ? (alsoAsksIn(text) ?? sendsAndAsks(text, offer)) : null
  if (alsoAsks) return { type: 'chose.send', besides: alsoAsks }
  const ofSurgery = asksOfSurgery(snapshot) ? surgeryWithMore(text) : null
  if (ofSurgery) return asChosen(ofSurgery)
  const choices = offer.choices.filter((one) => (mayHoldMore(snapshot) && answers.has(one)) || leadsOn.has(one))
  const chosen = choices.length > 0 ? choiceWithMore(text, offer) : null
  return chosen && choices.includes(chosen.choice) ? asChosen(chosen) : null
}
const asChosen = ({ choice, more }: WithMore) => ({ type: `chose.${choice}`, besides: more }) as Heard
const answers: ReadonlySet<Choice> = new Set(['yes', 'no'])
/** Behind these, outside a form, more may be said too. */
const leadsOn: ReadonlySet<Choice> = new Set<Choice>([
  ...(['first', 'second', 'third', 'more', 'none', 'linkWorker', 'another', 'anyway', 'carryOn', 'fresh'] as const),
])

/** To send what stays off the GP record, since it does, is a yes. */
const sendsAfterAll = ({ snapshot, offer }: Conversation, text: string) =>
  offer.choices.includes('send') && snapshot !== null && sendsOffRecord(text) && staysOffRecord(snapshot)
    ? 'send'
    : null

/** What was wrong, in their own words, where that is asked. */
const whyNone = ({ offer }: Conversation, text: string) => (offer.choices.includes('tooFar') ? whyNoneIn(text) : null)

/** Somebody in danger may say at any time that they are safe. */
const safeAfterAll = ({ snapshot }: Conversation, text: string) =>
  snapshot !== null && isInCrisis(snapshot) && safeNowIn(text) === 'safe' ? 'safe' : null

/** Asked whether they are safe, they say no to danger and tell of no other: `im not going to top myself, im ANGRY`. */
export const deniesDanger = ({ offer }: Conversation, text: string): boolean =>
  offer.choices.includes('safe') &&
  safeNowIn(text) === 'safe' &&
  isPlainDenial(text) &&
  dangerIn(withoutDenial(text)).length === 0

/** Who told of harm may say at any time that it is safe to write to them here. */
export const safeHereAfterAll = ({ snapshot }: Conversation, heard: Heard, text: string) =>
  snapshot !== null &&
  toldOfHarm(snapshot) &&
  ((saysSafeToWrite(text) && tellsNothing(heard)) || (saidNotHere(snapshot) && saysNobodyHere(text)))
    ? chose('safeHere', text)
    : null

/** An answer to the latest offer that stands in other words, where those tell of nothing else. */
export function answeredWithin(heard: Heard, text: string, offer: Conversation['offer']): Heard | null {
  const acts = 'understood' in heard ? heard.understood.acts : []
  const { choices } = offer
  if (choices.includes('safe') && acts.includes('safe') && safeNowIn(text) !== 'notSafe') return chose('safe', text)
  // A no to the form itself is none to its question.
  if ('understood' in heard && heard.understood.means.includes('stops')) return null
  const refuses = beginsWithNo(text, offer) || (choices.includes('no') && acts.includes('refuses'))
  const goesOn = 'understood' in heard && heard.understood.goesOn !== undefined
  return refuses && !goesOn && tellsNothing(heard) ? chose('no', text) : null
}

/** A need is offered by its name, and choosing it is saying it. */
export function chose(choice: Choice, said: string): Heard {
  if (choice === 'safeHere')
    return {
      type: 'chose.safeHere',
      question: asksWhetherSent(said) ? 'alert' : (ofOursIn(said)[0] ?? questionIn(said)),
      limits: reachingIn(said)?.limits ?? null,
      ...(!reachingIn(said) && refusesToBeRung(said) && { notRung: said }),
    }
  if (choice === 'safe') return { type: 'chose.safe', text: said }
  if (choice === 'yes') return { type: 'chose.yes', saidWith: said }
  if (!isNeed(choice)) return { type: `chose.${choice}` }
  const need = choice.slice('need-'.length) as Need
  return { type: 'said', text: label(choice), understood: { ...nothing, needs: [{ id: need, score: 1 }] } }
}

const isNeed = (choice: Choice): choice is NeedChoice => choice.startsWith('need-')
