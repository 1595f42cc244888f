import type { Leased } from '#bot/ports/due.ts'
import type { OutboxRow } from '#bot/ports/outbox.ts'
import type { Ports } from '#bot/ports/ports.ts'
import { BotError } from '#dialogs/errors.ts'

/** How long a try may take before nobody knows what became of it. Milliseconds. */
const LEASE = 30_000

/** How long we wait for the carrier's answer: well within the lease, so that nobody else tries meanwhile. Milliseconds. */
const TRY = 20_000

/** How many are claimed at once, and how many may be under way: enough that a carrier which hangs keeps nobody waiting. */
const AT_ONCE = 100
const MOST = 1_000

/** After which time what was not sent, or perhaps not, is tried again, by the number of tries; then each hour. Milliseconds. */
const again = [1_000, 5_000, 30_000, 5 * 60_000, 30 * 60_000, 60 * 60_000] as const

type Sending = Pick<Ports, 'outbox' | 'channels' | 'clock' | 'report'>

/** Begins to send what was kept, in order within each conversation. No sending ever rejects, and none waits for another. */
export async function beginSending(ports: Sending, underWay = 0): Promise<readonly Promise<void>[]> {
  if (underWay >= MOST) return []
  const rows = await ports.outbox.claim(ports.clock(), LEASE, AT_ONCE)
  return rows.map((row) =>
    send(ports, row).catch((error) => ports.report.error(error, 'writing down what became of a reply')),
  )
}

async function send(ports: Sending, row: Leased<OutboxRow>): Promise<void> {
  if (row.until !== undefined && ports.clock() > row.until) {
    await ports.outbox.withdrawn(row.id, row.token)
    return
  }
  try {
    await ports.outbox.sent(row.id, row.token, await inTime(carried(ports, row)))
    ports.report.count('sent')
  } catch (error) {
    ports.report.error(error, 'sending')
    const later = ports.clock() + again[Math.min(row.tries, again.length - 1)]!
    const refused = error instanceof BotError && error.code === 'NOT_TAKEN'
    if (refused) ports.report.count('refused')
    // After any other error nobody knows whether it was taken: the carrier is asked before it is sent again.
    await (refused ? ports.outbox.refused(row.id, row.token, later) : ports.outbox.lost(row.id, row.token, later))
  }
}

/** The carrier's id for it. What may have been taken in an earlier try is looked up before it is sent again. */
async function carried(
  { channels, report }: Sending,
  { id, channel, replyTo, text, unknown }: OutboxRow,
): Promise<string> {
  const carrier = channels[channel]
  if (!carrier) throw new BotError('NOT_TAKEN', `There is no channel called ${channel} in this process.`)
  if (unknown) report.count('unknown')
  const before = unknown ? await carrier.sent(id, replyTo) : null
  return before ?? carrier.send(id, replyTo, text)
}

/** A carrier that never answers must not keep us from ever stopping: after this nobody knows what became of it. */
async function inTime(answer: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The carrier did not answer in time')), TRY)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
