import type { Logger } from 'pino'
import { Counter, collectDefaultMetrics, Registry } from 'prom-client'
import type { Report } from '#bot/ports/report.ts'
import { BotError } from '#dialogs/errors.ts'

/** A report that logs failures and counts what is counted. It never sees what a person wrote. */
export function countingReport(log: Logger): { report: Report; registry: Registry } {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counter = new Counter({
    name: 'fingerpost_events_total',
    help: 'What happened, by kind: see bot/ports/report.ts',
    labelNames: ['what'],
    registers: [registry],
  })
  const report: Report = {
    error: (error, doing) =>
      log.error({ code: error instanceof BotError ? error.code : undefined, ...traceOf(error) }, `Failed ${doing}`),
    count: (what) => counter.inc({ what }),
  }
  return { report, registry }
}

/** Where it failed: an error's name and the lines of code, and not its message, which may quote what it choked on. */
function traceOf(error: unknown): { name: string; trace: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, trace: [] }
  const trace = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return { name: error.name, trace }
}
