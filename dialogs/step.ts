import { createActor, initialTransition } from 'xstate'
import type { Limits } from '#content/reaching.ts'
import { conversation } from '#dialogs/conversation.ts'
import { neverFirst } from '#dialogs/facts.ts'
import { pathOf } from '#dialogs/former.ts'
import { areKept } from '#dialogs/limits.ts'
import type { State } from '#dialogs/snapshot.ts'
import { left, opened } from '#dialogs/snapshot.ts'
import { againIn, namedIn } from '#dialogs/spoken-of.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'

export interface Step {
  /** Where the conversation now is, as JSON, for the store to keep. */
  readonly snapshot: string
  readonly effects: readonly Effect[]
}

/** A conversation in which nothing has been heard yet. */
export const brandNew = left(initialTransition(conversation)[0])

// What XState's own transition() makes anew at every step, which is half of its time. Nothing is ever done in it.
const nobody = createActor(conversation)
const nothing = () => {}
const nowhere = {
  ...{ self: nobody, system: nobody.system, id: '', sessionId: '' },
  ...{ logger: nothing, defer: nothing, emit: nothing, stopChild: nothing },
}

/** Moves a conversation on by one thing heard. The only door into the machine, and it has no side effects. */
export function step(snapshot: string, heard: Heard, onPhone = false): Step {
  const { state, actions } = moved(opened(snapshot), heard, onPhone)
  return { snapshot: left(state), effects: actions.map(({ type, params }) => ({ type, params }) as Effect) }
}

/** What `transition` of XState answers. `test/dialogs/graph.test.ts` holds them equal. */
export function moved(before: State, heard: Heard, onPhone: boolean) {
  const actions: { type: string; params: unknown }[] = []
  const here = before.context.onPhone === onPhone ? before : { ...before, context: { ...before.context, onPhone } }
  const state = conversation.transition(here, heard, {
    ...nowhere,
    actionExecutor: (action) => void actions.push(action),
  })
  return { state, actions }
}

/** Whether places were just shown, so that "how much is it" asks about them, or about one that a text names. */
export const speaksOfPlaces = (snapshot: string, names: string | null) =>
  knows(snapshot, ({ value, context }) =>
    names === null
      ? context.places.length > 0 && /talking\.(?:signposting|agreeing|ending|answering)/.test(pathOf(value))
      : namedIn(context, names) !== null || againIn(context, names) !== null,
  )

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

/** Whether what they write next is the answer to a question of a form, or what goes with it in their own words. */
export const fillsForm = (snapshot: string) =>
  knows(snapshot, ({ value }) => /(?:selfReferral|complaint|myReferral)\./.test(pathOf(value)))

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
