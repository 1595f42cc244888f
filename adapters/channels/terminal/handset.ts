import { randomUUID } from 'node:crypto'
import { terminalChannel } from '#adapters/channels/terminal/channel.ts'
import type { Door } from '#bot/accept.ts'
import { accept } from '#bot/accept.ts'
import type { Channel, ChannelName } from '#bot/ports/channel.ts'
import type { Accepted, Contents } from '#bot/ports/store.ts'

/** What one person holds in their hand: what they write on it comes in by its channel, and what is said is sent to it. */
export interface Handset {
  readonly channel: Channel
  /** By which their conversation is found. */
  readonly address: string
  write(contents: Contents, door: Door): Promise<Accepted>
}

/** The terminal as a handset: what is written on it is accepted as it is. The same name is the same person; none, somebody new. */
export function terminalHandset(
  kind: ChannelName,
  name: string = randomUUID(),
  listening?: Channel['listening'],
): Handset {
  const address = `terminal, ${kind}: ${name}`
  const to = { address, channel: kind, replyTo: 'terminal' } as const
  return {
    channel: terminalChannel(kind, listening),
    address,
    write: (contents, door) => accept(door, { id: `terminal:${randomUUID()}`, to, contents }),
  }
}
