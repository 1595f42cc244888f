import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Terminal } from '#adapters/channels/terminal/channel.ts'
import { terminalChannel } from '#adapters/channels/terminal/channel.ts'
import { accept } from '#bot/accept.ts'
import { buildHouse } from '#bot/commands/house.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Counted } from '#bot/ports/report.ts'

/** Ports to try things with: a real store in a folder of its own, a channel that remembers, a clock moved by hand. */
export function somePorts(changes: Partial<Ports> = {}, folder = mkdtempSync(join(tmpdir(), 'fingerpost-ports-'))) {
  const sms: Terminal = terminalChannel('sms')
  const errors: unknown[] = []
  const counts: Counted[] = []
  // A Monday at ten, when people are there.
  const time = { now: Date.UTC(2026, 10, 23, 10) }
  const { ports: built, stores } = buildHouse({
    ...{ folder, secret: Buffer.alloc(32, 7), area: 'thornshire', channels: { sms }, clock: () => time.now },
    ...{
      lookUpWithin: 60_000,
      thrownAway: true,
      report: { error: (error) => void errors.push(error), count: (what) => void counts.push(what) },
    },
  })
  const ports: Ports = { ...built, wake: () => {}, ...changes }
  let written = 0

  const writesAs =
    (who: string) =>
    async (...texts: readonly string[]): Promise<string> => {
      const to = { address: `hash of ${who}'s number`, channel: 'sms', replyTo: JSON.stringify({ to: who }) } as const
      let conversation = ''
      for (const text of texts) {
        const accepted = await accept(ports, {
          id: `sms:${written++}`,
          to,
          contents: { type: 'words', text, tapped: null },
        })
        conversation = accepted.conversation
      }
      return conversation
    }

  return {
    ...{ ports, sms, errors, counts, time },
    /** Takes in what Ana wrote, and answers her conversation. */
    writes: writesAs('ana'),
    /** The same for anyone. */
    writesAs,
    /** Ends as a bot does that is killed, for another to go on with: the same folder, the same people. */
    killed: () => stores.close(),
    restarted() {
      const after = somePorts(changes, folder)
      after.time.now = time.now
      after.endLeases()
      return after
    },
    localNotes: stores.localNotes,
    endLeases: stores.endLeases,
    end() {
      stores.close()
      rmSync(folder, { recursive: true })
    },
  }
}
