import { listenFor } from '#bot/listen.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Accepted, Incoming } from '#bot/ports/store.ts'

/** What it takes to take a message in. */
export type Door = Pick<Ports, 'store' | 'channels' | 'clock' | 'report' | 'wake'>

/** Takes a message in. Once this resolves it is on disk, with its flag if it holds danger: the sender may be told. */
export async function accept(door: Door, message: Omit<Incoming, 'at'>): Promise<Accepted> {
  const { to, contents } = message
  const listening = 'channel' in to ? door.channels[to.channel]?.listening : undefined
  const accepted = await door.store.accept({ ...message, at: door.clock() }, (recent) =>
    listenFor(contents, recent, listening),
  )
  door.report.count(accepted.was === 'new' ? 'accepted' : 'acceptedAgain')
  door.wake()
  return accepted
}
