import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import type { Report } from '#bot/ports/report.ts'
import { BotError } from '#dialogs/errors.ts'

/** Bad use of a command: one sentence, and exit code 2. */
export class BadUse extends Error {}

/** What was typed after a command. An option that it does not know is `BadUse`. */
export function read<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean', default: false } }, allowPositionals: true })
  } catch (error) {
    throw new BadUse(`${(error as Error).message.split('. ')[0]}. Try --help.`)
  }
}

/** Runs a command: 0 where it went well, 2 and a sentence on bad use, 1 and a sentence where it failed. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof BadUse || error instanceof BotError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error instanceof BadUse ? 2 : 1
  }
}

/** Tells failures on standard error, by what was being done and their code: never by what a person wrote. */
export const toStandardError: Report = {
  error: (error, doing) =>
    void process.stderr.write(`Failed ${doing}: ${error instanceof BotError ? error.code : (error as Error).name}\n`),
  count: () => {},
}
