import { setTimeout as wait } from 'node:timers/promises'
import pRetry from 'p-retry'
import { importFailed } from '#adapters/directories/feeds/feed.ts'
import { followed } from '#adapters/directories/feeds/open-referral-api/followed.ts'
import { BotError } from '#dialogs/errors.ts'

/** How patiently a feed is read. */
export interface Patience {
  /** How many requests at a time. */
  readonly atOnce: number
  /** How often more, after the first time. One answer in ten may be a stumble, and none of thousands is to be lost. */
  readonly retries: number
  /** How often in all, where no answer comes in time. */
  readonly timesLate: number
  /** Milliseconds before the second time; doubled for each after that. */
  readonly firstWait: number
  /** Milliseconds that it may tell us to wait. */
  readonly longestWait: number
  /** Milliseconds for one request, to its last byte. */
  readonly within: number
  /** Of one answer. */
  readonly mostBytes: number
}

export const usualPatience: Patience = {
  ...{
    atOnce: 8,
    retries: 6,
    timesLate: 3,
    firstWait: 500,
    longestWait: 120_000,
    within: 30_000,
    mostBytes: 32_000_000,
  },
}

/** What tells whether an answer has changed: an ETag, or else when it was last modified. */
export interface Validator {
  readonly etag?: string | undefined
  readonly modified?: string | undefined
}

export type Got =
  | { readonly unchanged: true }
  /** There is no such thing: 404, or 410. */
  | { readonly gone: number }
  | { readonly json: unknown; readonly validator: Validator | null }

/** Asks for JSON at an address, and whether it changed where it was read before. */
export type Ask = (url: URL, before?: Validator) => Promise<Got>

/**
 * Asks one server, as often as it takes: busy, slow and broken answers are asked for again, all together no sooner than it
 * wishes. Then, and for any other, IMPORT_FAILED says why.
 */
export function asking(patience: Patience, stop: AbortSignal): Ask {
  const { retries, firstWait: minTimeout } = patience
  let notBefore = 0
  return async (url, before) => {
    let times = 0
    try {
      return await pRetry(
        async () => {
          const pause = notBefore - Date.now()
          if (pause > 0) await wait(pause, undefined, { signal: stop })
          return await once(url, before, patience, stop)
        },
        {
          ...{ retries, minTimeout, randomize: true, signal: stop },
          maxTimeout: patience.within,
          shouldRetry: ({ error, attemptNumber }) =>
            !(error instanceof BotError || (error instanceof Late && attemptNumber >= patience.timesLate)),
          onFailedAttempt({ error, attemptNumber }) {
            times = attemptNumber
            if (error instanceof Busy) notBefore = Math.max(notBefore, Date.now() + error.pause)
          },
        },
      )
    } catch (error) {
      if (error instanceof BotError) throw error
      const why = `${url.href} ${(error as Error).message}, ${times} times.`
      throw importFailed(`${why} Look whether it works in a browser, and try again later.`, error)
    }
  }
}

/** It asks us to come back later than we wait: nothing more is asked of it. */
export class ComeBack extends BotError {}

/** No answer in time. */
class Late extends Error {}

/** An answer that says when to come back. */
class Busy extends Error {
  readonly pause: number

  constructor(status: number, pause: number) {
    super(`answered ${status}`)
    this.pause = pause
  }
}

async function once(url: URL, before: Validator | undefined, patience: Patience, stop: AbortSignal): Promise<Got> {
  const headers = {
    accept: 'application/json',
    ...(before?.etag ? { 'if-none-match': before.etag } : {}),
    ...(before?.modified ? { 'if-modified-since': before.modified } : {}),
  }
  return inTime(patience, stop, async (signal, reached) => {
    const { response, at } = await reached(() => followed(url, { signal, headers }))
    if (response.status === 304 && before) return { unchanged: true }
    if (!response.ok) {
      await response.body?.cancel()
      if (response.status === 404 || response.status === 410) return { gone: response.status }
      throw refusal(url, response, patience)
    }
    const text = await reached(() => limited(url, response, patience.mostBytes))
    if (at.href !== url.href && isWebPage(text))
      throw importFailed(
        `${url.href} leads to a web page, ${at.href}: perhaps one to sign in at. Ask who runs it for an address that is open to all.`,
      )
    const [etag, modified] = ['etag', 'last-modified'].map((name) => response.headers.get(name) ?? undefined)
    return { json: parsed(url.href, text), validator: etag ? { etag } : modified ? { modified } : null }
  })
}

type Reached = <Result>(doing: () => Promise<Result>) => Promise<Result>

/**
 * Does something within its time, or until it is to stop, and says in words why nothing came where it did not. Its timer ends
 * with it: thousands that each waited for half a minute would fill the memory.
 */
async function inTime<Result>(
  { within }: Patience,
  stop: AbortSignal,
  doing: (signal: AbortSignal, reached: Reached) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController()
  const end = () => ending.abort()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    end()
  }, within)
  stop.addEventListener('abort', end)
  try {
    return await doing(ending.signal, reached)
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', end)
  }

  async function reached<Part>(part: () => Promise<Part>): Promise<Part> {
    try {
      return await part()
    } catch (error) {
      if (error instanceof BotError) throw error
      if (isLate) throw new Late(`did not answer within ${within / 1000} seconds`, { cause: error })
      const { message, cause } = error as Error & { cause?: { code?: string } }
      throw new Error(`could not be reached (${cause?.code ?? message})`, { cause: error })
    }
  }
}

function refusal(url: URL, { status, headers }: Response, { longestWait }: Patience): Error {
  if (status >= 500 || status === 408 || status === 429) {
    const pause = pauseIn(headers.get('retry-after'))
    if (pause <= longestWait) return new Busy(status, pause)
    const minutes = Math.ceil(pause / 60_000)
    const says = `${url.href} answered ${status}, and asks us to come back in ${minutes} minutes. Do so then.`
    return new ComeBack('IMPORT_FAILED', says)
  }
  return importFailed(`${url.href} answered ${status}. Ask who runs it for a way in.`)
}

/** Milliseconds in a Retry-After: seconds, or a date. */
function pauseIn(retryAfter: string | null): number {
  if (!retryAfter) return 0
  const pause = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now()
  return pause > 0 ? pause : 0
}

async function limited(url: URL, { body }: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) {
      const size = `${Math.round(mostBytes / 1_000_000)} MB`
      throw importFailed(`${url.href} is over ${size}. No page of services is that large; check the address.`)
    }
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The JSON in a text from somewhere. */
function parsed(where: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const is = isWebPage(text) ? 'is a web page (HTML), not JSON' : 'is not JSON'
    throw importFailed(`${where} ${is}. Give the address of the Open Referral API, or a JSON file of services.`, cause)
  }
}

/** Whether a text is HTML rather than JSON. */
function isWebPage(text: string): boolean {
  return /^\s*</.test(text)
}
