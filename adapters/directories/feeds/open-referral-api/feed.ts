import { pMapIterable } from 'p-map'
import { type Feed, importFailed, NotTaken, Unchanged } from '#adapters/directories/feeds/feed.ts'
import {
  type Ask,
  asking,
  ComeBack,
  type Patience,
  usualPatience,
} from '#adapters/directories/feeds/open-referral-api/get-json.ts'
import { type Memory, memoryOf } from '#adapters/directories/feeds/open-referral-api/memory.ts'
import { beneath, idOf, isShallow, pagesOf } from '#adapters/directories/feeds/open-referral-api/pages.ts'
import { asVersion3 } from '#adapters/directories/feeds/version-1.ts'
import { BotError } from '#dialogs/errors.ts'

/** Clocks differ: what changed in the day before the last reading is read again. */
const CLOCKS_DIFFER = 24 * 60 * 60 * 1000

/** How many are read ahead of one that is being waited for, for each that is read at a time. */
const AHEAD = 32

/**
 * Reads every service of an Open Referral UK API, 3.0 or 1.0, by its base address or that of its /services. All or nothing:
 * one that is listed and cannot be read ends it, but for a few that are there no longer or broken (MOST_LEFT). What its server
 * says has not changed is not read again.
 */
export function openReferralApi(
  address: string,
  remembered: string | null,
  now: number,
  patience: Patience = usualPatience,
  stop?: AbortSignal,
): Feed {
  if (!URL.canParse(address)) throw importFailed(`${address} is no web address. Check how it is written.`)
  const base = new URL(
    address
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .replace(/\/services$/, ''),
  )
  let memory = memoryOf(remembered, now)
  let total: number | null = null
  return {
    name: base.href.replace(/\/$/, ''),
    total: () => total,
    memory: () => memory.asText(),
    async *services() {
      memory = memoryOf(remembered, now)
      const ended = new AbortController()
      const ask = asking(patience, stop ? AbortSignal.any([ended.signal, stop]) : ended.signal)
      const toRead = new Map<string, Listed>()
      try {
        for await (const page of pagesOf(base, '', ask, memory)) {
          total ??= page.total
          for (const [at, id] of page.ids.entries()) {
            const listed = page.contents?.[at]
            if (id && toRead.has(id)) yield new NotTaken(id, nameIn(listed), 'again')
            else if (id && (page.contents ? isShallow(listed) : page.shallow))
              toRead.set(id, { modified: modifiedIn(listed), name: nameIn(listed) })
            else {
              if (id) memory.keepService(id, null)
              yield page.contents ? asVersion3(listed) : new Unchanged(id)
            }
          }
        }
        const mayHaveChanged = await changedSince(base, ask, memory, toRead)
        const most = Math.min(toRead.size - 1, Math.max(1, toRead.size * MOST_LEFT))
        let left = 0
        const read = async (id: string, name: string | null) => {
          try {
            return await whole(id, base, ask, memory)
          } catch (error) {
            const isOne = error instanceof BotError && !(error instanceof ComeBack)
            if (!isOne || stop?.aborted || ++left > most) throw error
            return new NotTaken(id, name, error instanceof NotThere ? 'gone' : 'broken')
          }
        }
        yield* pMapIterable(
          toRead,
          async ([id, { name }]) => (mayHaveChanged(id) ? read(id, name) : asItWas(id, memory)),
          { concurrency: patience.atOnce, backpressure: patience.atOnce * AHEAD },
        )
      } finally {
        ended.abort()
      }
    },
  }
}

/** What a list tells of a service that is read by itself. */
interface Listed {
  readonly modified: string | null
  readonly name: string | null
}

/**
 * While a directory is read some are taken out of it, and one may be broken for ever: neither keeps the others from being
 * renewed. Where more than this share cannot be read, and more than one, the whole is broken. So few close no service by mistake:
 * what is broken stays as it was, and each is reported by its id.
 */
const MOST_LEFT = 0.01

class NotThere extends BotError {}

/** The whole of a service of which a list tells no more than its name. */
async function whole(id: string, base: URL, ask: Ask, memory: Memory): Promise<unknown> {
  const url = beneath(base, `services/${encodeURIComponent(id)}`)
  const got = await ask(url, memory.serviceBefore(id))
  if ('unchanged' in got) return asItWas(id, memory)
  if ('gone' in got)
    throw new NotThere(
      'IMPORT_FAILED',
      `${base.href} lists services that it does not have when they are asked for, such as ${id}. Tell who runs it.`,
    )
  if (idOf(got.json) !== id)
    throw importFailed(`${url.href} holds another service than the one it is asked for. Tell who runs it.`)
  memory.keepService(id, got.validator)
  return asVersion3(got.json)
}

function asItWas(id: string, memory: Memory): Unchanged {
  memory.keepService(id, memory.serviceBefore(id))
  return new Unchanged(id)
}

/** Which of these services must be read: all, but where the server says by `modified_after` which have changed since. */
async function changedSince(
  base: URL,
  ask: Ask,
  memory: Memory,
  listed: ReadonlyMap<string, Listed>,
): Promise<(id: string) => boolean> {
  if (memory.readBefore === null || listed.size === 0) return () => true
  const since = new Date(memory.readBefore - CLOCKS_DIFFER).toISOString()
  const changed = new Set<string>()
  const forgetful = memoryOf(null, 0)
  try {
    for await (const { ids, total } of pagesOf(base, `&modified_after=${encodeURIComponent(since)}`, ask, forgetful)) {
      if (total === null || total >= listed.size) return () => true
      for (const id of ids) changed.add(id)
    }
  } catch (error) {
    // Many servers do not know it, and some refuse it.
    if (error instanceof BotError) return () => true
    throw error
  }
  return (id) => changed.has(id) || !memory.knew(id) || (listed.get(id)?.modified ?? since) > since
}

function modifiedIn(listed: unknown): string | null {
  const { last_modified: modified } = (listed ?? {}) as { last_modified?: unknown }
  return typeof modified === 'string' && !Number.isNaN(Date.parse(modified)) ? new Date(modified).toISOString() : null
}

function nameIn(listed: unknown): string | null {
  const { name } = (listed ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name : null
}
