import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import type { Report } from '#bot/ports/report.ts'
import { BotError } from '#dialogs/errors.ts'

/** Bad use of a command: one sentence, and exit code 2. */
export class BadUse extends Error {}

/** What was typed after a command. An option that it does not know, or one without its value, is `BadUse`. */
export function read<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  const all = { ...options, help: { type: 'boolean', default: false } } as const
  try {
    const typed = parseArgs({ options: all, allowPositionals: true, tokens: true })
    const empty = typed.tokens.find((token) => token.kind === 'option' && token.value === '')
    if (empty?.kind === 'option') throw new BadUse(`${empty.rawName} wants a value after it. Try --help.`)
    return typed
  } catch (error) {
    if (error instanceof BadUse) throw error
    const { message } = error as Error
    const lacking = message.match(/^Option '(?:-\w, )?(--[\w-]+)[^']*' argument (?:missing|is ambiguous)/)?.[1]
    throw new BadUse(`${lacking ? `${lacking} wants a value after it` : message.split(/\. |\n/)[0]}. Try --help.`)
  }
}

/** Runs a command: 0 where it went well, 2 and a sentence on bad use, 1 and a sentence where it failed. */
export async function run(command: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit() // Whoever reads us, such as `head -1`, has had enough.
  })
  try {
    await command()
  } catch (error) {
    if (!(error instanceof BadUse || error instanceof BotError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error instanceof BadUse ? 2 : 1
  }
}

/** Does something before this process ends, however it does: at its end, when it is interrupted, or with an error. */
export function atTheEnd(tidy: () => void): void {
  process.once('exit', tidy)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(code))
}

/** Tells failures on standard error, by what was being done and their code: never by what a person wrote. */
export const toStandardError: Report = {
  error: (error, doing) =>
    void process.stderr.write(`Failed ${doing}: ${error instanceof BotError ? error.code : (error as Error).name}\n`),
  count: () => {},
}
