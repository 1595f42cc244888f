import { isBeforeDanger } from '#bot/danger.ts'
import { outcomeOf } from '#bot/outcome.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Committed, Conversation, Waiting } from '#bot/ports/store.ts'
import { setAside } from '#bot/set-aside.ts'

/** A message that fails this often is set aside, so that nobody waits behind it for ever. */
const MOST_FAILURES = 3

/**
 * Takes one turn: hears what comes next, moves the conversation on, and keeps all that came of it. What is said leaves
 * only once it is kept, by `outbox.ts`. Rejects where the turn failed: `work.ts` counts it and lets it rest.
 */
export async function takeTurn(ports: Ports, id: string): Promise<Committed> {
  const before = await ports.store.open(id)
  const pieces = nextPieces(before)
  const [first] = pieces
  if (!first) return 'repeat'
  const outcome =
    first.failures < MOST_FAILURES ? await outcomeOf(ports, before, pieces) : setAside(ports, before, first)
  const committed = await ports.store.commit(
    before,
    pieces.map(({ position }) => position),
    outcome,
  )
  if (committed !== 'repeat') ports.report.count(committed === 'stale' ? 'stale' : 'turns')
  return committed === 'stale' ? takeTurn(ports, id) : committed
}

/**
 * Danger is answered first. Plain words are heard together, but for what stands before danger and what stands after it;
 * anything else is heard by itself. At its last try a piece is taken alone, so that one which cannot be heard takes no
 * others with it.
 */
function nextPieces({ waiting, flags }: Conversation): readonly Waiting[] {
  const danger = waiting.find(({ kind }) => kind === 'danger')
  if (danger) return [danger]
  const [first] = waiting
  if (!first || first.failures >= MOST_FAILURES - 1) return waiting.slice(0, 1)
  const early = isBeforeDanger(flags, first.position)
  const end = waiting.findIndex(({ kind, position }) => kind !== 'words' || isBeforeDanger(flags, position) !== early)
  return end === -1 ? waiting : waiting.slice(0, Math.max(end, 1))
}
