import { JSONParser } from '@streamparser/json'
import { importFailed } from '#adapters/directories/feeds/feed.ts'
import { linesIn } from '#adapters/directories/feeds/json-file/lines-in.ts'

export interface Found {
  readonly record: unknown
  /** How many the list says that it has. */
  readonly total: number | null
}

/** What a list of services is called, and its number, where it stands in an object. */
const inObject = ['contents', 'content', 'services'].map((list) => `$.${list}.*`)
const totals = ['$.total_items', '$.totalElements']

/**
 * The services in JSON as it comes, without ever holding many of them: those of an array, or of an object that holds one.
 * IMPORT_FAILED where it is no JSON or breaks off, or where one of them has no end.
 */
export async function* inJson(
  bytes: AsyncIterable<Uint8Array>,
  isArray: boolean,
  path: string,
  mostBytes: number,
): AsyncGenerator<Found> {
  const found: unknown[] = []
  let total: number | null = null
  let sinceAny = 0
  const parser = new JSONParser({ paths: isArray ? ['$.*'] : [...inObject, ...totals], keepStack: false })
  parser.onValue = ({ value, key }) => {
    if (typeof key === 'number') found.push(value)
    else total = typeof value === 'number' ? value : null
  }
  for await (const chunk of bytes) {
    understood(path, () => parser.write(chunk))
    sinceAny = found.length > 0 ? 0 : sinceAny + chunk.length
    if (sinceAny > mostBytes) throw endless(path, mostBytes)
    for (const record of found.splice(0)) yield { record, total }
  }
  if (!parser.isEnded) throw importFailed(`${path} breaks off in the middle. Get the whole file, and import that.`)
}

/** One service a line. */
export async function* inLines(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  mostBytes: number,
): AsyncGenerator<Found> {
  let number = 0
  for await (const line of linesIn(bytes, mostBytes, () => endless(path, mostBytes))) {
    number += 1
    if (line.trim() === '') continue
    yield { record: understood(`${path}, line ${number},`, () => JSON.parse(line)), total: null }
  }
}

function understood<Result>(where: string, parse: () => Result): Result {
  try {
    return parse()
  } catch (cause) {
    throw importFailed(`${where} is not JSON (${(cause as Error).message}). Ask who made it for a whole one.`, cause)
  }
}

function endless(path: string, mostBytes: number): Error {
  return importFailed(`${path} goes on for ${mostBytes / 1_000_000} MB without another service. Check the file.`)
}
