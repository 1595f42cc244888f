import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Feed, importFailed } from '#adapters/directories/feeds/feed.ts'
import { type Found, inJson, inLines } from '#adapters/directories/feeds/json-file/records-in.ts'
import { asVersion3, isRaw } from '#adapters/directories/feeds/version-1.ts'

/** More than any one service takes: what goes on longer is none, or has no end. */
const MOST_BYTES = 16_000_000

/** Enough of a file to see what it is. */
const BEGINNING = 1_000_000

/** Reads the services of a JSON file (an array of them, an object that holds one, or one service) or of NDJSON, as they come. */
export function jsonFile(path: string, mostBytes = MOST_BYTES): Feed {
  let total: number | null = null
  return {
    name: basename(path),
    total: () => total,
    memory: () => null,
    async *services() {
      total = null
      let any = false
      for await (const found of await recordsIn(path, mostBytes)) {
        any = true
        total = found.total
        yield asVersion3(found.record)
      }
      if (!any) throw importFailed(`${path} lists no services. ${shapes}`)
    },
  }
}

const shapes = 'It is to be an array of Open Referral services, an object with one as contents, or one service a line.'

async function recordsIn(path: string, mostBytes: number): Promise<AsyncIterable<Found> | Iterable<Found>> {
  const beginning = await beginningOf(path)
  const text = beginning.replace(/^\uFEFF/, '').trimStart()
  if (text.startsWith('<'))
    throw importFailed(
      `${path} is a web page (HTML), not JSON. Give the address of the Open Referral API, or a JSON file.`,
    )
  if (text !== '' && !/^[[{]/.test(text)) throw importFailed(`${path} is not JSON. ${shapes}`)
  const bytes = createReadStream(path, { start: beginning.startsWith('\uFEFF') ? 3 : 0 })
  if (!text.startsWith('{')) return inJson(bytes, true, path, mostBytes)
  const [firstLine = ''] = text.split('\n', 1)
  if (isService(firstLine)) return inLines(bytes, path, mostBytes)
  const whole = beginning.length < BEGINNING ? await readFile(path, 'utf8') : ''
  return isService(whole) ? [{ record: JSON.parse(whole), total: null }] : inJson(bytes, false, path, mostBytes)
}

async function beginningOf(path: string): Promise<string> {
  try {
    if (!(await stat(path)).isFile()) throw new Error('it is no file')
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING))
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw importFailed(
        `There is no file ${path}. Give a web address that starts with http, or the path of a file or folder.`,
        cause,
      )
    throw importFailed(`${path} cannot be read (${message}). Give the path of a JSON file.`, cause)
  }
}

function isService(text: string): boolean {
  try {
    const one: unknown = JSON.parse(text)
    return isRaw(one) && 'id' in one && 'name' in one
  } catch {
    return false
  }
}
