import { initialTransition, transition } from 'xstate'
import { conversation } from '#dialogs/conversation.ts'
import { pathOf } from '#dialogs/former.ts'
import { left, opened } from '#dialogs/snapshot.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'

export interface Step {
  /** Where the conversation now is, as JSON, for the store to keep. */
  readonly snapshot: string
  readonly effects: readonly Effect[]
}

const beginning = initialTransition(conversation)[0]

// transition() makes a machine's first snapshot anew at every step and throws it away, which is half of its time.
const conversationOnce: typeof conversation = Object.assign(Object.create(conversation), {
  getInitialSnapshot: () => beginning,
})

/** A conversation in which nothing has been heard yet. */
export const brandNew = left(beginning)

/** Moves a conversation on by one thing heard. The only door into the machine, and it has no side effects. */
export function step(snapshot: string, heard: Heard, onPhone = false): Step {
  const before = opened(snapshot)
  const [state, actions] = transition(conversationOnce, { ...before, context: { ...before.context, onPhone } }, heard)
  return { snapshot: left(state), effects: actions.map(({ type, params }) => ({ type, params }) as Effect) }
}

/** Where a snapshot says that the conversation is: a path with dots. */
export const stateOf = (snapshot: string) => pathOf(opened(snapshot).value)
