import { keep, say } from '#dialogs/effects.ts'
import { BotError } from '#dialogs/errors.ts'
import { memoryNow } from '#dialogs/former.ts'
import { Memory } from '#dialogs/memory.ts'
import { MACHINE_VERSION } from '#dialogs/snapshot.ts'
import type { Step } from '#dialogs/step.ts'
import { stateOf, step } from '#dialogs/step.ts'
import type { Effect, Heard } from '#dialogs/vocabulary.ts'

const shownToStaff = keep({ note: 'handOff', because: 'lost its place', needs: [] }) as Effect
const told = say({ message: 'trouble-reopened' })

/**
 * `step`, for whom nobody is ever stuck: a snapshot that cannot be opened says so, keeps what it knew, and goes on from
 * what matters. A link worker sees that it happened. Nothing is said of it beside a reply to danger, nor where the bot
 * keeps quiet: with a link worker, and where they told us to stop.
 */
export function stepOn(snapshot: string, heard: Heard, onPhone: boolean): Step {
  try {
    return step(snapshot, heard, onPhone)
  } catch (error) {
    if (!(error instanceof BotError && error.code === 'SNAPSHOT_UNREADABLE')) throw error
    const { snapshot: after, effects } = step(salvaged(snapshot), heard, onPhone)
    const asksForPerson = effects.some((effect) => effect.type === 'keep' && effect.params.note === 'handOff')
    const quiet = heard.type === 'danger' || /stopped|withLinkWorker/.test(stateOf(after))
    return {
      snapshot: after,
      effects: [...(quiet ? [] : [told]), ...effects, ...(asksForPerson ? [] : [shownToStaff])],
    }
  }
}

function salvaged(snapshot: string): string {
  const { context, value } = asFarAsReadable(snapshot)
  const state = {
    status: 'active',
    value: nearest(value),
    historyValue: {},
    context: remembered(context),
    children: {},
  }
  return JSON.stringify({ version: MACHINE_VERSION, state })
}

function asFarAsReadable(snapshot: string): { context?: unknown; value?: unknown } {
  try {
    return JSON.parse(snapshot).state ?? {}
  } catch {
    return {} // Not even JSON: nothing of it can be kept, and `lost` says so to the person and to staff.
  }
}

/** Each thing remembered that still has its shape. */
function remembered(kept: unknown): Memory {
  const context = memoryNow(kept)
  const readable = Object.entries(Memory.shape).flatMap(([name, shape]) => {
    const read = shape.safeParse((context as Record<string, unknown> | undefined)?.[name])
    return read.success ? [[name, read.data]] : []
  })
  return Memory.parse(Object.fromEntries(readable))
}

const resting = { everyday: { talking: { whatMatters: 'asking' } } }

/** Someone in danger, with a link worker, or who told us to stop stays so. */
function nearest(value: unknown): unknown {
  const { crisis, everyday } = (typeof value === 'string' ? { [value]: '' } : (value ?? {})) as Record<string, unknown>
  if (crisis !== undefined) return { crisis: crisis === 'withLinkWorker' ? crisis : 'alone' }
  return everyday === 'stopped' || everyday === 'withLinkWorker' ? { everyday } : resting
}
