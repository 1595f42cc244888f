import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, Transform } from 'node:stream'
import { parse } from 'csv-parse'
import { importFailed } from '#adapters/directories/feeds/feed.ts'

/** A row by the names of its columns, as they are written. */
export type Row = Readonly<Record<string, string>>

const MOST_BYTES = 16_000_000

/** The names by which columns are read: null for one that is not. */
type Wanted = (names: readonly string[]) => readonly (string | null)[]
const named: Wanted = (names) => names.map((name) => name.trim() || null)

/**
 * The rows of a CSV file as they come, whatever parts its columns, in UTF-8 or 16, or as a spreadsheet of Windows saves it. Rows
 * that lack columns, or have too many, are read as far as they go. IMPORT_FAILED where it cannot be read. `columns` says
 * which of the columns that the first row names are wanted, or names them where it does not.
 */
export async function* rowsIn(
  path: string,
  mostBytes = MOST_BYTES,
  columns: Wanted | readonly string[] = named,
): AsyncGenerator<Row> {
  const { delimiter, encoding } = await lookOf(path)
  const rows = parse({
    ...{ delimiter, bom: true, trim: true, skip_empty_lines: true, skip_records_with_empty_values: true },
    ...{ relax_column_count: true, relax_quotes: true, max_record_size: mostBytes },
    columns: typeof columns === 'function' ? (names: string[]) => columns(names) as string[] : [...columns],
  })
  const file = createReadStream(path)
  try {
    for await (const row of pipeline(file, decoding(encoding), rows, () => {})) yield row as Row
  } catch (cause) {
    const { message } = cause as Error
    throw importFailed(
      `${path} cannot be read as CSV (${message.split('\n')[0]}). Save it anew as CSV, and try again.`,
      cause,
    )
  } finally {
    file.destroy()
  }
}

/** The names of its columns. */
export async function columnsOf(path: string): Promise<readonly string[]> {
  const { delimiter, encoding } = await lookOf(path)
  const rows = parse({ delimiter, bom: true, trim: true, to: 1, relax_quotes: true, max_record_size: MOST_BYTES })
  for await (const names of pipeline(createReadStream(path), decoding(encoding), rows, () => {}))
    return (names as string[]).filter(Boolean)
  return []
}

async function lookOf(path: string): Promise<{ delimiter: string; encoding: string }> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(100_000))
      const sixteen = inSixteenBits(buffer)
      const begins = new TextDecoder(sixteen ?? 'latin1').decode(buffer.subarray(0, bytesRead))
      const [header = ''] = begins.split(/[\r\n]/, 1)
      const delimiter = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0]!
      return { delimiter, encoding: sixteen ?? ((await isUtf8(path)) ? 'utf-8' : 'windows-1252') }
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw importFailed(`${path} cannot be read (${(cause as Error).message}). Give the path of a CSV file.`, cause)
  }
}

/** A sheet that is saved as Unicode text says so in its first two bytes. */
function inSixteenBits(bytes: Buffer): string | null {
  const mark = bytes.readUInt16BE(0)
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : null
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of createReadStream(path)) {
    try {
      decoder.decode(chunk, { stream: true })
    } catch {
      return false
    }
  }
  return true
}

function decoding(encoding: string): Transform {
  const decoder = new TextDecoder(encoding)
  return new Transform({
    transform: (chunk, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  })
}
