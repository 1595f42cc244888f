import { randomUUID } from 'node:crypto'
import { terminalChannel } from '#adapters/channels/terminal/channel.ts'
import type { Door } from '#bot/accept.ts'
import { accept } from '#bot/accept.ts'
import type { Channel, ChannelName } from '#bot/ports/channel.ts'
import type { Accepted, Contents } from '#bot/ports/store.ts'

/** What one person holds in their hand: what they write on it comes in by its channel, and what is said is sent to it. */
export interface Handset {
  readonly channel: Channel
  write(contents: Contents, door: Door): Promise<Accepted>
}

/** The terminal as a handset: what is written on it is accepted as it is. */
export function terminalHandset(kind: ChannelName): Handset {
  const to = { address: randomUUID(), channel: kind, replyTo: 'terminal' } as const
  return {
    channel: terminalChannel(kind),
    write: (contents, door) => accept(door, { id: `terminal:${randomUUID()}`, to, contents }),
  }
}
