import { randomUUID } from 'node:crypto'
import { Duration } from 'luxon'
import { SegmentedMessage } from 'sms-segments-calculator'
import type { Handset } from '#adapters/channels/terminal/handset.ts'
import { accept } from '#bot/accept.ts'
import type { Plan } from '#bot/commands/house.ts'
import { buildHouse } from '#bot/commands/house.ts'
import type { ChannelName } from '#bot/ports/channel.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Contents } from '#bot/ports/store.ts'
import { workUntilQuiet } from '#bot/work.ts'
import { label } from '#content/words.ts'
import { stateOf } from '#dialogs/step.ts'

/** One thing said to the person. */
export interface Said {
  readonly text: string
  /** What a tap or a number would choose. */
  readonly choices: readonly string[]
  /** What it costs as a text message. */
  readonly segments: number
}

export interface TalkPlan extends Omit<Plan, 'channels' | 'clock'> {
  readonly channel: ChannelName
  /** What time it is when the talk begins. Milliseconds since 1970. */
  readonly now: number
  /** What the person writes on. */
  readonly handset: Handset
}

/** A conversation held in this process, with its clock moved by hand. */
export interface Talk {
  readonly ports: Ports
  readonly conversation: () => string | null
  /** Takes these in as one burst, lets the listening time pass, and answers what is said because of it. */
  hear(...contents: readonly Contents[]): Promise<readonly Said[]>
  /** Moves the clock on, and answers what fell due meanwhile. */
  wait(iso: string): Promise<readonly Said[]>
  /** Where the conversation is, as a path with dots. */
  state(): Promise<string>
  close(): void
}

const byPerson = new Set<Contents['type']>(['words', 'media', 'opened'])

/** Begins one, or goes on with what the folder keeps of it. `changed` lets a test put something broken in. */
export async function beginTalk(
  { channel, now, handset, ...plan }: TalkPlan,
  changed = (ports: Ports) => ports,
): Promise<Talk> {
  let time = now
  const { ports: built, stores } = buildHouse({
    ...plan,
    channels: { [channel]: handset.channel },
    clock: () => time,
  })
  const ports = changed({ ...built, wake: () => {} })
  const { most } = ports.channels[channel]!.listening
  stores.endLeases()
  let conversation = await ports.store.conversationOf(handset.address)
  let read = conversation ? ((await ports.store.since(conversation, 0)).at(-1)?.position ?? 0) : 0

  return {
    ports,
    conversation: () => conversation,
    async hear(...contents) {
      await workUntilQuiet(ports) // What fell due since the last talk was due before this was written.
      for (const one of contents) {
        if (byPerson.has(one.type)) conversation = (await handset.write(one, ports)).conversation
        else await accept(ports, { id: `house:${randomUUID()}`, to: { conversation: conversation! }, contents: one })
      }
      await passUntil(time + most)
      return saidSince()
    },
    async wait(iso) {
      await passUntil(time + Duration.fromISO(iso).toMillis())
      return saidSince()
    },
    async state() {
      const snapshot = conversation ? (await ports.store.open(conversation)).snapshot : null
      return snapshot ? stateOf(snapshot) : 'new'
    },
    close: stores.close,
  }

  /** What falls due on the way happens at its own time. */
  async function passUntil(end: number): Promise<void> {
    for (;;) {
      await workUntilQuiet(ports)
      const dues = [await ports.due.next(), await ports.outbox.next(), await ports.store.next()]
      const next = Math.min(...dues.filter((at) => at !== null), end)
      if (next >= end) break
      time = Math.max(next, time + 1)
    }
    time = Math.max(end, time)
    await workUntilQuiet(ports)
  }

  async function saidSince(): Promise<readonly Said[]> {
    const entries = conversation ? await ports.store.since(conversation, read) : []
    read = entries.at(-1)?.position ?? read
    return entries
      .filter(({ by }) => by === 'bot')
      .map(({ text, offer }) => ({
        text,
        choices: (offer?.choices ?? []).map((choice) => label(choice)),
        segments: new SegmentedMessage(text).segmentsCount,
      }))
  }
}
