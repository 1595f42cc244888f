import type { Clock } from '#bot/ports/clock.ts'
import type { Edition, Editions, Kept } from '#bot/ports/directory.ts'
import type { Report } from '#bot/ports/report.ts'
import { BotError } from '#dialogs/errors.ts'

/** How often we look whether a source is due. Milliseconds. */
const LOOK_ROUND = 60_000

/** How long after a failure a source is read again, where it is not due sooner. */
const AFTER_FAILURE = 60 * 60 * 1000

/** By how much of its time each is read sooner or later, so that not everybody asks one server at once. */
const JITTER = 0.1

export interface Importing {
  readonly editions: Editions
  /** Reads a source again, and keeps what it has. Ends soon when it is to stop, with nothing changed. */
  readonly readAgain: (edition: Edition, stop: AbortSignal) => Promise<Kept>
  /** Milliseconds from one reading to the next. */
  readonly every: number
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly report: Report
  /** Tells whoever runs this what they should know. */
  readonly tell: (sentence: string) => void
}

/** Keeps what was imported from the web fresh: each source is read again when it is due, one after the other. */
export function keepImporting({ editions, readAgain, every, clock, random, report, tell }: Importing) {
  const stopping = new AbortController()
  const due = new Map<string, { readonly of: number; readonly at: number }>()
  let running: Promise<void> | null = null
  const timer = setInterval(() => void look(), LOOK_ROUND)
  timer.unref()
  return {
    look,
    async stop(): Promise<void> {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }

  /** Reads what is due. Never twice at once, and never rejects. */
  function look(): Promise<void> {
    running ??= readAllDue().finally(() => {
      running = null
    })
    return running
  }

  async function readAllDue(): Promise<void> {
    try {
      const held = await editions.held()
      for (const edition of await editions.open()) {
        const waiting = held.find(({ source }) => source === edition.source)
        const readAt = Math.max(edition.importedAt, waiting?.importedAt ?? 0)
        if (isOnTheWeb(edition) && dueAt(edition.source, readAt) <= clock() && !stopping.signal.aborted)
          await readOne(edition)
      }
    } catch (error) {
      report.error(error, 'looking which directories are due')
    }
  }

  async function readOne(edition: Edition): Promise<void> {
    const { source, importedAt } = edition
    try {
      const { became, size, before } = await readAgain(edition, stopping.signal)
      if (became === 'held')
        tell(
          `${source} has ${size} services, and had ${before}: it waits for a person. npm run directory -- confirm '${source}'`,
        )
    } catch (error) {
      if (stopping.signal.aborted) return
      due.set(source, { of: importedAt, at: clock() + Math.min(AFTER_FAILURE, every) * jitter() })
      report.error(error, 'reading a directory again')
      if (error instanceof BotError) tell(`${source}: ${error.message}`)
    }
  }

  /** Reckoned once for each reading. */
  function dueAt(source: string, readAt: number): number {
    const known = due.get(source)
    if (known?.of === readAt) return known.at
    const at = readAt + every * jitter()
    due.set(source, { of: readAt, at })
    return at
  }

  function jitter(): number {
    return 1 - JITTER + 2 * JITTER * random()
  }
}

const isOnTheWeb = ({ from }: Edition) => /^https?:/i.test(from)
