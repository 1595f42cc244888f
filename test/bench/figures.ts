import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildHouse } from '../../bot/commands/house.ts'
import type { Channel } from '../../bot/ports/channel.ts'
import type { Ports } from '../../bot/ports/ports.ts'
import type { Incoming, Listening } from '../../bot/ports/store.ts'
import type { Stores } from '../../bot/ports/stores.ts'
import { nothing } from '../../dialogs/vocabulary.ts'

/** One figure: what was measured, how much, in what. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
}

/** The value below which this share of the times lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

/** Six things that someone writes on their way to a link worker: a referral, and six replies. */
export const path = ['refer me', 'Ana', '07700 900123', 'none', 'thornley', 'send it'] as const

/** Hears nothing but what the path needs, at no cost. */
export const deaf: Ports['analyser'] = {
  understand: async (text) => (text === path[0] ? { ...nothing, wantsLinkWorker: true } : nothing),
}

export const unheard: Listening = { kind: 'alone', hold: { quiet: 0, most: 0 }, flag: null }

const channel: Channel = {
  ...{ manner: { short: false, numbered: false }, onPhone: false, listening: { quiet: 0, most: 0 } },
  send: async (id) => id,
  sent: async () => null,
}

/** The house on a folder of its own beside this file, on the disk that the project is on. */
export function house(): { ports: Ports; stores: Stores; folder: string; end: () => void } {
  const folder = mkdtempSync(join(import.meta.dirname, 'data-'))
  const { ports, stores } = buildHouse({
    ...{ folder, secret: Buffer.alloc(32, 7), area: 'thornshire', channels: { web: channel } },
    ...{ clock: Date.now, lookUpWithin: 2_000 },
    report: { error: (error) => Promise.reject(error), count: () => {} },
  })
  const end = () => {
    stores.close()
    rmSync(folder, { recursive: true })
  }
  return { ports: { ...ports, wake: () => {} }, stores, folder, end }
}

export const message = (id: string, person: string, text: string): Incoming => ({
  ...{ id, at: Date.now() },
  to: { address: person, channel: 'web', replyTo: '{"conversation":{"id":"a web page"}}' },
  contents: { type: 'words', text, tapped: null },
})
