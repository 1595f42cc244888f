import { initialTransition } from 'xstate'
import { isHurtCaring } from '#content/burdens.ts'
import { askedOfTold, type OfPlaces } from '#content/of-places.ts'
import type { Limits } from '#content/reaching.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { conversation } from '#dialogs/conversation.ts'
import { neverFirst } from '#dialogs/facts.ts'
import { pathOf } from '#dialogs/former.ts'
import { asksHelpline } from '#dialogs/helpline.ts'
import { asksOfVoucher } from '#dialogs/hungry.ts'
import { areKept } from '#dialogs/limits.ts'
import { mayBeRead } from '#dialogs/may-be-seen.ts'
import { moved } from '#dialogs/moved.ts'
import { recordOf } from '#dialogs/read-back.ts'
import { left, opened } from '#dialogs/snapshot.ts'
import { againIn, namedIn } from '#dialogs/spoken-of.ts'
import type { Effect, Heard, Words } from '#dialogs/vocabulary.ts'

export interface Step {
  /** Where the conversation now is, as JSON, for the store to keep. */
  readonly snapshot: string
  readonly effects: readonly Effect[]
}

/** A conversation in which nothing has been heard yet. */
export const brandNew = left(initialTransition(conversation)[0])

/** Moves a conversation on by one thing heard. The only door into the machine, and it has no side effects. */
export function step(snapshot: string, heard: Heard, onPhone = false): Step {
  const { state, actions } = moved(opened(snapshot), heard, onPhone)
  return { snapshot: left(state), effects: actions.map(({ type, params }) => ({ type, params }) as Effect) }
}

/** Whether places were just shown, so that "how much is it" asks about them, or about one that a text names. */
export const speaksOfPlaces = (snapshot: string, names: string | null) =>
  knows(snapshot, ({ value, context }) =>
    names === null
      ? context.places.length > 0 && /talking\.(?:signposting|agreeing|ending|answering)/.test(pathOf(value))
      : namedIn(context, names) !== null || againIn(context, names) !== null,
  )

/** Whether one place is spoken of: it is named, was asked about last, or was shown alone. */
export const speaksOfOne = (snapshot: string, text: string) =>
  speaksOfPlaces(snapshot, text) ||
  (speaksOfPlaces(snapshot, null) &&
    knows(snapshot, ({ context }) => context.about !== null || context.places.length === 1))

/** What is asked of a place told, shown now or before, that a text names; null where it asks of none. */
export function asksOfTold(snapshot: string, text: string): OfPlaces | null {
  const asks = askedOfTold(text) ?? (asksOfVoucher(text) && !/\b(?:who|where|how)\b/i.test(text) ? 'book' : null)
  return asks !== null && speaksOfPlaces(snapshot, text) ? asks : null
}

/** Whether a line that listens is asked for by somebody who told of harm. */
export const asksForLineAfterHarm = (snapshot: string, words: Words) =>
  knows(snapshot, ({ context }) => asksHelpline(context, words))

/** Whether they are hurt by one they look after who may not know it, by all that they told of. */
export const isHurtCaringHere = (snapshot: string, text: string) =>
  knows(snapshot, ({ context }) => isHurtCaring(text, context.whatMatters))

/** What they told before, in their own words. */
export function toldBefore(snapshot: string): readonly string[] {
  try {
    return opened(snapshot).context.whatMatters
  } catch {
    return []
  }
}

/** To these questions what they say is the answer: "yes its safe" is of the number that was asked about. */
const openForm =
  /selfReferral\.(?!done|notSent|askingThem|couldNotSend)|complaint\.asking|myReferral\.(?:adding|numbering)$/

/** Whether harm was told of before, so that a line for it is told once they say that it is safe to write here. */
export const toldOfHarm = (snapshot: string) =>
  knows(
    snapshot,
    ({ value, context }) => context.quiet !== null && pathOf(value) !== 'crisis.alone' && !openForm.test(pathOf(value)),
  )

/** Whether they were taken to tell of harm or danger, and may say that there is none. */
export const mayLetGo = (snapshot: string) =>
  knows(
    snapshot,
    ({ value, context }) =>
      (context.quiet !== null || context.dangerHeard) &&
      pathOf(value) !== 'crisis.alone' &&
      !openForm.test(pathOf(value)),
  )

/** Whether they are in the talk of harm at other people's hands. */
export const asksWhetherHere = (snapshot: string) => knows(snapshot, ({ value }) => /\.safely\./.test(pathOf(value)))

/** Whether they said last that it is not safe to write to them here. */
export const saidNotHere = (snapshot: string) => knows(snapshot, ({ value }) => /\.notHere$/.test(pathOf(value)))

/** Whether harm was told of, so that whoever writes may be somebody else. */
export const mayBeWatched = (snapshot: string) => knows(snapshot, ({ context }) => mayBeRead(context))

/** Whether who told of harm had to go, and did not say since that it is safe. */
export const wasLeft = (snapshot: string) =>
  knows(snapshot, ({ context }) => context.notSafeToWrite && context.safeReplies === 0)

/** Whether we never write first, since they said when they may be reached, or that it is not safe. */
export const isNeverFirst = (snapshot: string) => knows(snapshot, ({ context }) => neverFirst(context))

/** Whether what they say of when they may be reached is kept as that. */
export const keepsLimits = (snapshot: string, limits: Limits) =>
  knows(snapshot, ({ context }) => areKept(context, limits))

/** Whether a referral asks how or when to reach somebody. */
export const asksHowToReach = (snapshot: string) =>
  knows(snapshot, ({ value }) =>
    /selfReferral\.(?:reach|reachHere|theirReach|when|support|consent.*)$/.test(pathOf(value)),
  )

/** Whether it is asked if the one that a referral is for knows of it. */
export const asksWhoKnows = (snapshot: string) =>
  knows(snapshot, ({ value }) => /selfReferral\.knows$/.test(pathOf(value)))

/** Whether what they write next is the answer to a question of a form, or what goes with it in their own words. */
export const fillsForm = (snapshot: string) =>
  knows(snapshot, ({ value }) => /(?:selfReferral|complaint|myReferral)\./.test(pathOf(value)))

/** Whether an open question of ours stands that hello is no answer to. */
export const asksOpenly = (snapshot: string) => knows(snapshot, ({ value }) => openQuestion.test(pathOf(value)))
const openQuestion =
  /talking\.place\.|selfReferral\.(?!done|notSent|couldNotSend)|complaint\.asking|myReferral\.(?:adding|numbering|cancelling)$/

/** Whether they are asked what they complain of. */
export const asksWhatWentWrong = (snapshot: string) =>
  knows(snapshot, ({ value }) => pathOf(value).endsWith('complaint.asking'))

/** Whether they asked for something or complained, which may be taken back, and no form is open. */
export const hasAsked = (snapshot: string) =>
  knows(
    snapshot,
    ({ value, context }) =>
      !/selfReferral\.(?!done|tellSurgery|askLater)/.test(pathOf(value)) && (context.complained || isAwaited(context)),
  )

/** Whether somebody of ours is to get back to them, and no form or complaint is open: that may be cancelled. */
export const mayCancel = (snapshot: string) =>
  knows(
    snapshot,
    ({ value, context }) =>
      isAwaited(context) && !/selfReferral\.(?!done|tellSurgery|askLater)|complaint\./.test(pathOf(value)),
  )

/** Whether no form or complaint is open, so that to cancel it and start again is of what was asked for. */
export const mayMend = (snapshot: string) =>
  knows(snapshot, ({ value }) => !/selfReferral\.(?!done|tellSurgery|askLater)|complaint\./.test(pathOf(value)))

/** Whether a person was asked for, and none has come. */
export const awaitsPerson = (snapshot: string) => knows(snapshot, ({ context }) => context.awaitingPerson)

/** The plain answer that they were given last, while they speak of nothing else. */
export function answeredLast(snapshot: string): string | null {
  try {
    return opened(snapshot).context.answered
  } catch {
    return null
  }
}

/** Whether a referral of theirs stands. */
export const hasReferral = (snapshot: string) => knows(snapshot, ({ context }) => context.reference !== null)

/** Whether a referral of theirs stands, and no person was asked for besides: then there is one thing to cancel. */
export const hasOnlyReferral = (snapshot: string) =>
  knows(snapshot, ({ context }) => context.reference !== null && !context.awaitingPerson)

/** Whether something was asked for, sent or begun, so that it may be asked whether it stands. */
export const maySayWhatStands = (snapshot: string) =>
  knows(snapshot, ({ context }) => isAwaited(context) || context.formAt !== null || context.cancelled !== null)

/** Whether the team that a referral would go to keeps its notes off the GP record. */
export const staysOffRecord = (snapshot: string) => knows(snapshot, ({ context }) => recordOf(context) === 'own')

/** Whether it is asked if a referral is to be cancelled. */
export const asksToCancel = (snapshot: string) =>
  knows(snapshot, ({ value }) => pathOf(value).endsWith('myReferral.cancelling'))

/** Whether it is asked if what we keep of them is to be wiped. */
export const asksToErase = (snapshot: string) =>
  knows(snapshot, ({ value }) => pathOf(value).endsWith('privacy.erasing'))

/** Whether a yes or a no is asked for by itself, and in no form, so that what is said behind it is heard next. */
export const mayHoldMore = (snapshot: string) =>
  knows(snapshot, ({ value }) =>
    /(?:myReferral\.cancelling|selfReferral\.(?:tellSurgery|askLater)|privacy\.\w+|talking\.(?:agreeing|ending).*|signposting\.(?:nothingNear|noneFit|couldNotLook))$/.test(
      pathOf(value),
    ),
  )

/** Whether it is asked if their surgery may be told. */
export const asksOfSurgery = (snapshot: string) =>
  knows(snapshot, ({ value }) => pathOf(value).endsWith('selfReferral.tellSurgery'))

/** Whether a question of a form stands, whose answer comes by itself. */
export const asksInForm = (snapshot: string) =>
  !mayHoldMore(snapshot) && knows(snapshot, ({ value }) => openForm.test(pathOf(value)))

/** Whether a text in two weeks is offered. */
export const offersCheckIn = (snapshot: string) =>
  knows(snapshot, ({ value }) => pathOf(value).endsWith('agreeing.offering'))

/** Whether staff were told of their danger, so that they may ask what becomes of that. */
export const toldOfDanger = (snapshot: string) => knows(snapshot, ({ context }) => context.staffReadBy !== null)

/** Whether the fixed replies to danger are all that is said. */
export const isInCrisis = (snapshot: string) => knows(snapshot, ({ value }) => pathOf(value) === 'crisis.alone')

/** False too where the snapshot cannot be opened. */
function knows(snapshot: string, ask: (state: ReturnType<typeof opened>) => boolean): boolean {
  try {
    return ask(opened(snapshot))
  } catch {
    return false
  }
}

/** Where a snapshot says that the conversation is: a path with dots. */
export const stateOf = (snapshot: string) => pathOf(opened(snapshot).value)
