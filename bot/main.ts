import { once } from 'node:events'
import pino from 'pino'
import { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import { webChannel } from '#adapters/channels/web-chat/channel.ts'
import { webChatRoutes } from '#adapters/channels/web-chat/routes.ts'
import { importAgain } from '#adapters/directories/import-again.ts'
import { closeServer } from '#adapters/http/closing.ts'
import { countingReport } from '#adapters/http/metrics.ts'
import { makeServer } from '#adapters/http/server.ts'
import { holdFolder } from '#adapters/stores/sqlite/lock.ts'
import { derived } from '#adapters/stores/sqlite/seal.ts'
import { secretOf } from '#adapters/stores/sqlite/secret.ts'
import { hidden } from '#bot/address.ts'
import { Fingerpost } from '#bot/bot.ts'
import { buildHouse } from '#bot/commands/house.ts'
import { keepImporting } from '#bot/keep-importing.ts'
import { keepWorking } from '#bot/keep-working.ts'
import type { Settings } from '#bot/settings.ts'
import { readSettings } from '#bot/settings.ts'
import { bankHolidaysReach } from '#content/bank-holidays.ts'
import { linesExpiredOn } from '#content/crisis-lines.ts'
import { BotError } from '#dialogs/errors.ts'

try {
  await start(readSettings())
} catch (error) {
  if (!(error instanceof BotError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function start(settings: Settings): Promise<void> {
  const production = settings.NODE_ENV === 'production'
  const log = pino({ level: settings.LOG_LEVEL })
  const { report, registry } = countingReport(log)
  const today = new Date().toISOString().slice(0, 10)
  bankHolidaysReach(today)
  const expired = linesExpiredOn(today).join(', ')
  if (expired && production) throw new BotError('LINES_EXPIRED', expired)
  if (expired) log.warn(`Crisis lines that nobody has checked in time: ${expired}`)
  const secret = secretOf(settings.DATA_DIR, settings.FINGERPOST_KEY, production, (sentence) => log.warn(sentence))
  const release = holdFolder(settings.DATA_DIR)

  const adapter = new WebChatAdapter()
  const { ports, stores } = buildHouse({
    ...{ folder: settings.DATA_DIR, secret, area: settings.AREA, channels: { web: webChannel(adapter) } },
    ...{ clock: Date.now, report, lookUpWithin: settings.LOOK_UP_SECONDS * 1_000 },
  })
  stores.endLeases()
  // The index of the directory is made, its places are known, and needs are learnt, before anybody asks.
  ports.directory.describe('').catch((error) => report.error(error, 'making the index'))
  ports.analyser.understand('hello').catch((error) => report.error(error, 'learning what people need'))
  const worker = keepWorking(ports)
  const importing = settings.IMPORT_EVERY_HOURS
    ? keepImporting({
        ...{ editions: stores.editions, readAgain: importAgain(stores.editions, Date.now), clock: Date.now },
        ...{ every: settings.IMPORT_EVERY_HOURS * 3_600_000, random: Math.random, report },
        tell: (sentence) => log.warn(sentence),
      })
    : null
  const bot = new Fingerpost({ ...ports, wake: worker.wake })
  const hide = hidden(derived(secret, 'fingerpost/addresses'))

  const server = makeServer({
    report,
    registry,
    mostConnections: settings.MOST_CONNECTIONS,
    webhooks: [],
    secure: production,
    healthy: () => ports.store.next(),
  })
  webChatRoutes(server, { adapter, bot, store: ports.store, report, hide, secure: production })
  server.listen(settings.PORT)
  await once(server, 'listening').catch(async (error) => {
    await stop()
    throw new BotError('PORT_TAKEN', error.message, error)
  })
  console.log(`Fingerpost is at http://localhost:${server.address().port} with ${ports.area.name}. Ctrl-C stops it.`)

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

  /** Who is writing is answered, and what was begun is ended first; what is left is on disk. */
  async function stop(): Promise<void> {
    await closeServer(server)
    await worker.stop()
    await importing?.stop()
    stores.close()
    release()
  }
}
