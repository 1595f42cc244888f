import type { SnapshotFrom, StateValue } from 'xstate'
import { z } from 'zod'
import { conversation } from '#dialogs/conversation.ts'
import { BotError } from '#dialogs/errors.ts'
import { idNow, memoryNow, valueNow } from '#dialogs/former.ts'
import { Memory } from '#dialogs/memory.ts'

/** Counts up by one with each release in which a snapshot changes its shape. One of a later version waits for it. */
export const MACHINE_VERSION = 2

/** Where the machine is, as it works with it. */
export type State = SnapshotFrom<typeof conversation>

// restoreSnapshot lets a state in history that it does not know become the default, in silence. This throws.
const StateId = z.string().transform((id) => conversation.getStateNodeById(idNow(id)).id)

const Snapshot = z.object({
  status: z.literal('active'),
  value: z.custom<StateValue>().transform(valueNow),
  historyValue: z.record(StateId, z.array(z.object({ id: StateId }))),
  context: z.preprocess(memoryNow, Memory),
  children: z.object({}),
})

const Kept = z.object({ version: z.int(), state: Snapshot })

// The states that were kept last, so that the next step from one need not read again what was just written.
const lately = new Map<string, State>()
const MOST_LATELY = 2_000

// Asked for by restoreSnapshot, and used only by machines that invoke others.
const noActors = {} as Parameters<typeof conversation.restoreSnapshot>[1]

/**
 * A state as JSON, for the store to keep: what getPersistedSnapshot answers, which would first search all that is
 * remembered for actors; but for what was never told of a person. `test/dialogs/walk` holds them equal in every state.
 */
export function kept({ status, value, historyValue, context }: State): string {
  const children = {}
  const history = Object.entries(historyValue).map(([id, nodes]) => [id, nodes.map((node) => ({ id: node.id }))])
  return JSON.stringify({
    version: MACHINE_VERSION,
    state: { status, value, historyValue: Object.fromEntries(history), context: told(context), children },
  })
}

const untold = Object.entries(Memory.parse({})) as [keyof Memory, unknown][]

/** What is remembered but for what was never told: opening gives each of these its default again. */
function told(context: Memory): Partial<Memory> {
  const some: Partial<Record<keyof Memory, unknown>> = {}
  for (const [name, never] of untold) {
    const now = context[name]
    const same = now === never || (Array.isArray(now) && now.length === 0 && Array.isArray(never))
    if (!same) some[name] = now
  }
  return some as Partial<Memory>
}

/** `kept`, and remembered for the step after this one. */
export function left(state: State): string {
  const snapshot = kept(state)
  if (lately.size >= MOST_LATELY) lately.delete(lately.keys().next().value!)
  lately.set(snapshot, state)
  return snapshot
}

/** The state that was kept. `SNAPSHOT_UNREADABLE`, `SNAPSHOT_FROM_LATER`. */
export function opened(snapshot: string): State {
  const here = lately.get(snapshot)
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
