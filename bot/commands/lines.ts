import { Duration } from 'luxon'
import { z } from 'zod'
import type { Contents } from '#bot/ports/store.ts'

/** Long enough for any reminder or promise; beyond it calendars give out. */
const MOST_WAIT = Duration.fromObject({ years: 10 })

/** The lines of standard input, as they were given. Only a line feed ends one: a person may write any other character. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = ''
  let first = true
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield given(line)
  }
  if (rest) yield given(rest)

  function given(line: string): string {
    const whole = first ? line.replace(/^\uFEFF/, '') : line
    first = false
    return whole.replace(/\r$/, '')
  }
}

const Told = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ wait: z.string() }),
  z.strictObject({ media: z.string().min(1) }),
  z.strictObject({ pieces: z.array(z.string()).min(1) }),
])

/** What a line tells `talk`. Where it cannot be told, why. */
export type Line =
  | { readonly given: unknown; readonly contents: readonly Contents[] }
  | { readonly given: unknown; readonly wait: string }
  | { readonly given: unknown; readonly wrong: string }

/** Reads one line: a JSON object, or what the person wrote, who may well begin with a curly bracket. */
export function lineOf(line: string): Line {
  if (!line.trimStart().startsWith('{')) return wrote(line, line)
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    const meantAsJson = /^\s*\{\s*"/.test(line)
    return meantAsJson ? { given: line, wrong: 'begins like JSON, and cannot be read as JSON.' } : wrote(line, line)
  }
  const { data } = Told.safeParse(given)
  if (!data)
    return { given, wrong: 'is none of {"text":"…"}, {"wait":"PT6H"}, {"media":"audio/ogg"} and {"pieces":["…","…"]}.' }
  if ('wait' in data) {
    const wait = Duration.fromISO(data.wait)
    const bearable = /\d/.test(data.wait) && wait.toMillis() >= 0 && wait.toMillis() <= MOST_WAIT.toMillis()
    return bearable
      ? { given, wait: data.wait }
      : { given, wrong: 'wants a wait such as PT6H or P2D, of ten years at most.' }
  }
  if ('media' in data) return { given, contents: [{ type: 'media', kind: data.media }] }
  return wrote(given, ...('pieces' in data ? data.pieces : [data.text]))
}

function wrote(given: unknown, ...texts: readonly string[]): Line {
  return { given, contents: texts.map((text) => ({ type: 'words', text, tapped: null })) }
}
