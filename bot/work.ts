import { setTimeout as pause } from 'node:timers/promises'
import { accept } from '#bot/accept.ts'
import { beginSending } from '#bot/outbox.ts'
import type { DueWork, Leased } from '#bot/ports/due.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Contents } from '#bot/ports/store.ts'
import { notAtNight } from '#bot/services/reminders.ts'
import { takeTurn } from '#bot/turn.ts'
import { BotError } from '#dialogs/errors.ts'

/** How many turns are taken at once, each of another conversation, and how much due work is claimed. */
const AT_ONCE = 200

/** How long a conversation rests after a turn that failed, and one that waits for a newer release. Milliseconds. */
const REST = 500
const LONG_REST = 60_000

/** How long due work is held by who claimed it. Milliseconds. */
const LEASE = 30_000

/** Begins the turns that are due, of conversations that have none under way. None of them ever rejects. */
export async function beginTurns(ports: Ports, busy: Set<string>): Promise<readonly Promise<void>[]> {
  const ready = await ports.store.ready(ports.clock(), AT_ONCE)
  return ready.filter((id) => !busy.has(id)).map((id) => takeTurnSafely(ports, id, busy))
}

/** One turn. Where it fails that is reported and counted, and everyone else goes on. */
async function takeTurnSafely(ports: Ports, id: string, busy: Set<string>): Promise<void> {
  busy.add(id)
  try {
    await takeTurn(ports, id)
  } catch (error) {
    ports.report.error(error, 'taking a turn')
    ports.report.count('failed')
    await rest(ports, id, error).catch((cause) => {
      ports.report.error(cause, 'letting a conversation rest')
      // The store cannot even write that down: the conversation rests here, or it would be tried without a pause.
      return pause(REST)
    })
  } finally {
    busy.delete(id)
  }
}

async function rest({ store, clock }: Ports, id: string, error: unknown): Promise<void> {
  const later = error instanceof BotError && error.code === 'SNAPSHOT_FROM_LATER'
  return later ? store.rest(id, clock() + LONG_REST) : store.failed(id, clock() + REST)
}

/** Does what has fallen due. What fails is reported, tried again once its lease is over, and holds up nothing else. */
export async function doDue(ports: Ports): Promise<number> {
  const due = await ports.due.claim(ports.clock(), LEASE, AT_ONCE)
  for (const work of due) {
    await remind(ports, work).catch((error) => ports.report.error(error, 'doing what is due'))
  }
  return due.length
}

/** A reminder is a message into its conversation, by day. */
async function remind(ports: Ports, { token, ...work }: Leased<DueWork>): Promise<void> {
  const { id, conversation, body } = work
  const now = ports.clock()
  const at = notAtNight(now, ports.area.timeZone)
  if (at > now) return ports.due.set({ ...work, at })
  const contents = JSON.parse(body) as Contents
  await accept(ports, { id: `due:${id}`, to: { conversation: conversation! }, contents })
  await ports.due.done(id, token)
}

/** Does everything that is due at this time of the clock, and what comes of it, until nothing is left. */
export async function workUntilQuiet(ports: Ports): Promise<void> {
  for (;;) {
    const due = await doDue(ports)
    const turns = await Promise.all(await beginTurns(ports, new Set()))
    const sent = await Promise.all(await beginSending(ports))
    if (due + turns.length + sent.length === 0) return
  }
}
