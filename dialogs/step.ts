import type { StateValue } from 'xstate'
import { initialTransition, transition } from 'xstate'
import { z } from 'zod'
import { conversation } from '#dialogs/conversation.ts'
import { BotError } from '#dialogs/errors.ts'
import { idNow, pathOf, valueNow } from '#dialogs/former.ts'
import { Memory } from '#dialogs/memory.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'

/** Counts up by one with each release in which a snapshot changes its shape. One of a later version waits for it. */
export const MACHINE_VERSION = 1

export interface Step {
  /** Where the conversation now is, as JSON, for the store to keep. */
  readonly snapshot: string
  readonly effects: readonly Effect[]
}

// restoreSnapshot lets a state in history that it does not know become the default, in silence. This throws.
const StateId = z.string().transform((id) => conversation.getStateNodeById(idNow(id)).id)

const Snapshot = z.object({
  status: z.literal('active'),
  value: z.custom<StateValue>().transform(valueNow),
  historyValue: z.record(StateId, z.array(z.object({ id: StateId }))),
  context: Memory,
  children: z.object({}),
})

const Kept = z.object({ version: z.int(), state: Snapshot })

type State = Parameters<typeof conversation.getPersistedSnapshot>[0]

// The states that were left last, so that the next step from one need not read again what was just written.
const left = new Map<string, State>()
const MOST_LEFT = 2_000

const beginning = initialTransition(conversation)[0]

// transition() makes a machine's first snapshot anew at every step and throws it away, which is half of its time.
const conversationOnce: typeof conversation = Object.assign(Object.create(conversation), {
  getInitialSnapshot: () => beginning,
})

/** A conversation in which nothing has been heard yet. */
export const brandNew = kept(beginning)

/** Moves a conversation on by one thing heard. The only door into the machine, and it has no side effects. */
export function step(snapshot: string, heard: Heard, onPhone = false): Step {
  const before = opened(snapshot)
  const [state, actions] = transition(conversationOnce, { ...before, context: { ...before.context, onPhone } }, heard)
  return { snapshot: kept(state), effects: actions.map(({ type, params }) => ({ type, params }) as Effect) }
}

/** Where a snapshot says that the conversation is: a path with dots. */
export const stateOf = (snapshot: string) => pathOf(opened(snapshot).value)

function kept(state: State): string {
  const snapshot = JSON.stringify({ version: MACHINE_VERSION, state: conversation.getPersistedSnapshot(state) })
  if (left.size >= MOST_LEFT) left.delete(left.keys().next().value!)
  left.set(snapshot, state)
  return snapshot
}

// Asked for by restoreSnapshot, and used only by machines that invoke others.
const noActors = {} as Parameters<typeof conversation.restoreSnapshot>[1]

function opened(snapshot: string): State {
  const here = left.get(snapshot)
  if (here) return here
  try {
    const parsed = JSON.parse(snapshot)
    if (parsed.version > MACHINE_VERSION) throw new BotError('SNAPSHOT_FROM_LATER')
    const { state } = Kept.parse(parsed)
    return conversation.restoreSnapshot({ ...state, output: undefined, error: undefined }, noActors)
  } catch (cause) {
    if (cause instanceof BotError) throw cause
    throw new BotError('SNAPSHOT_UNREADABLE', '', cause)
  }
}
