import { createSecretKey } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import { webChannel } from '#adapters/channels/web-chat/channel.ts'
import { webChatRoutes } from '#adapters/channels/web-chat/routes.ts'
import { countingReport } from '#adapters/http/metrics.ts'
import { makeServer } from '#adapters/http/server.ts'
import { hidden } from '#bot/address.ts'
import { Fingerpost } from '#bot/bot.ts'
import { buildHouse } from '#bot/commands/house.ts'
import { keepWorking } from '#bot/keep-working.ts'
import type { Store } from '#bot/ports/store.ts'
import type { Stores } from '#bot/ports/stores.ts'

export interface Web {
  readonly url: string
  readonly stores: Stores
  stop(): Promise<void>
}

/** The web page whole, on a free port and a folder of its own. `changed` lets a test put a broken store in. */
export async function startWeb(area = 'thornshire', changed = (store: Store) => store): Promise<Web> {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-web-'))
  const adapter = new WebChatAdapter()
  const { report, registry } = countingReport(pino({ level: 'silent' }))
  const { ports: built, stores } = buildHouse({
    ...{ folder, secret: Buffer.alloc(32, 7), area, channels: { web: webChannel(adapter) } },
    ...{ clock: Date.now, report, lookUpWithin: 2_000 },
  })
  const ports = { ...built, store: changed(built.store) }
  const worker = keepWorking(built)
  const server = makeServer({ report, registry, mostConnections: 100, webhooks: [], healthy: () => ports.store.next() })
  webChatRoutes(server, {
    ...{ adapter, store: ports.store, report, secure: false },
    bot: new Fingerpost({ ...ports, wake: worker.wake }),
    hide: hidden(createSecretKey(Buffer.alloc(32, 9))),
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stores,
    async stop() {
      server.close()
      server.server.closeAllConnections()
      await worker.stop()
      stores.close()
      rmSync(folder, { recursive: true })
    },
  }
}
