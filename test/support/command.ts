import { execFile } from 'node:child_process'
import { join } from 'node:path'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Where Node keeps what it compiled, so that a command starts in half the time. */
const compiled = join(import.meta.dirname, '../../node_modules/.cache/node')

/** Runs one of our commands in a process of its own, with this on its standard input. */
export function command(name: string, typed: readonly string[] = [], input = ''): Promise<Ran> {
  const path = join(import.meta.dirname, `../../bot/commands/${name}.ts`)
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled }
  return new Promise((ran) => {
    const child = execFile(process.execPath, [path, ...typed], { env }, (_, out, error) =>
      ran({ code: child.exitCode!, out, error }),
    )
    child.stdin!.end(input)
  })
}
