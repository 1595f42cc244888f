import { beginSending } from '#bot/outbox.ts'
import type { Ports } from '#bot/ports/ports.ts'
import { beginTurns, doDue } from '#bot/work.ts'

/** How often we look round where nobody woke us: another process may have kept something. Milliseconds. */
const LOOK_ROUND = 200

export interface Worker {
  /** Told that there may be something to do now. */
  wake(): void
  /** Begins nothing more, and resolves once all that was begun has ended. */
  stop(): Promise<void>
}

/** Keeps doing what is due, each kind by itself, so that a slow carrier or lookup holds up nothing else. */
export function keepWorking(ports: Omit<Ports, 'wake'>): Worker {
  const all = { ...ports, wake }
  const busy = new Set<string>()
  const turns = new Set<Promise<void>>()
  const sends = new Set<Promise<void>>()
  const rounds = [
    rounding('taking turns', () => begin(turns, beginTurns(all, busy))),
    rounding('sending', () => begin(sends, beginSending(all, sends.size))),
    rounding('doing what is due', () => doDue(all)),
  ]
  const timer = setInterval(wake, LOOK_ROUND)
  let stopped = false

  return {
    wake,
    async stop() {
      stopped = true
      clearInterval(timer)
      await Promise.all(rounds.map((round) => round()))
      await Promise.all([...turns, ...sends])
    },
  }

  function wake(): void {
    for (const round of rounds) void round()
  }

  /** What is begun is not waited for here: one person's slow lookup, or slow carrier, is nobody else's wait. */
  async function begin(underWay: Set<Promise<void>>, things: Promise<readonly Promise<void>[]>): Promise<number> {
    for (const thing of await things) {
      const ended = thing.then(() => {
        underWay.delete(ended)
        wake()
      })
      underWay.add(ended)
    }
    return 0
  }

  /** Does the work whenever it is asked to, never twice at once, and again while there was any. Never rejects. */
  function rounding(doing: string, work: () => Promise<number>): () => Promise<void> {
    let running: Promise<void> | null = null
    let asked = false
    const run = async () => {
      do {
        asked = false
        const done = await work().catch((error) => {
          ports.report.error(error, doing)
          return 0
        })
        asked ||= done > 0
      } while (asked && !stopped)
      running = null
    }
    return () => {
      asked = true
      running ??= stopped ? null : run()
      return running ?? Promise.resolve()
    }
  }
}
