import pRetry from 'p-retry'
import { BotError } from '#dialogs/errors.ts'

/** How patiently a feed is read. */
export interface Patience {
  /** How many requests at a time. */
  readonly atOnce: number
  /** How often more, after the first time. */
  readonly retries: number
  /** Milliseconds before the second time; doubled for each after that. */
  readonly firstWait: number
  /** Milliseconds for one request, to its last byte. */
  readonly within: number
  readonly mostBytes: number
}

export const usualPatience: Patience = {
  ...{ atOnce: 8, retries: 4, firstWait: 500, within: 30_000, mostBytes: 200_000_000 },
}

/** What went wrong, and what to do: the import ends here. */
export function importFailed(particulars: string, cause?: unknown): BotError {
  return new BotError('IMPORT_FAILED', particulars, cause)
}

/** The JSON at an address. Busy, slow and broken answers are asked for again; then, and for any other, IMPORT_FAILED says why. */
export async function getJson(url: URL, patience: Patience, stop: AbortSignal): Promise<unknown> {
  const { retries, firstWait: minTimeout } = patience
  try {
    return await pRetry(() => once(url, patience, stop), {
      ...{ retries, minTimeout, randomize: true, signal: stop },
      shouldRetry: ({ error }) => !(error instanceof BotError),
    })
  } catch (error) {
    if (error instanceof BotError) throw error
    const why = `${url.href} ${(error as Error).message}, ${retries + 1} times.`
    throw importFailed(`${why} Look whether it works in a browser, and try again later.`, error)
  }
}

async function once(url: URL, patience: Patience, stop: AbortSignal): Promise<unknown> {
  const late = AbortSignal.timeout(patience.within)
  const response = await reached(() => followed(url, AbortSignal.any([late, stop])), late, patience)
  if (!response.ok) {
    await response.body?.cancel()
    throw refusal(url, response.status)
  }
  return parsed(url.href, await reached(() => limited(url, response, patience.mostBytes), late, patience))
}

/** Says in words why nothing came, where it did not. */
async function reached<Result>(doing: () => Promise<Result>, late: AbortSignal, patience: Patience): Promise<Result> {
  try {
    return await doing()
  } catch (error) {
    if (error instanceof BotError) throw error
    const { message, cause } = error as Error & { cause?: { code?: string } }
    const why = `could not be reached (${cause?.code ?? message})`
    throw new Error(late.aborted ? `did not answer within ${patience.within / 1000} seconds` : why, { cause: error })
  }
}

/** Goes where it is sent on the same host. Elsewhere is for a person to decide. */
async function followed(from: URL, signal: AbortSignal): Promise<Response> {
  let url = from
  for (let steps = 0; steps < 5; steps++) {
    const response = await fetch(url, { signal, redirect: 'manual', headers: { accept: 'application/json' } })
    const on = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (!on) return response
    await response.body?.cancel()
    const next = new URL(on, url)
    if (next.host !== from.host) {
      throw importFailed(
        `${from.href} sends us on to another host, ${next.host}. If the directory has moved there, import it from there.`,
      )
    }
    url = next
  }
  throw importFailed(`${from.href} sends us round in circles. Check the address.`)
}

function refusal(url: URL, status: number): Error {
  if (status >= 500 || status === 408 || status === 429) return new Error(`answered ${status}`)
  const advice =
    status === 404 ? 'Check the address: it is what comes before /services.' : 'Ask who runs it for a way in.'
  return importFailed(`${url.href} answered ${status}. ${advice}`)
}

async function limited(url: URL, { body }: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes)
      throw importFailed(
        `${url.href} is over ${inMegabytes(mostBytes)}. No directory is that large; check the address.`,
      )
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The JSON in a text from somewhere. */
export function parsed(where: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const is = /^\s*</.test(text) ? 'is a web page (HTML), not JSON' : 'is not JSON'
    throw importFailed(`${where} ${is}. Give the address of the Open Referral API, or a JSON file of services.`, cause)
  }
}

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}
