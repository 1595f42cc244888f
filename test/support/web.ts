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
  /** Those that anything was written into, in the order they began. */
  readonly conversations: ReadonlySet<string>
  /** All that went to the log, as it stands there. */
  readonly logged: () => string
  stop(): Promise<void>
}

/** The web page whole, on a free port and a folder of its own. `changed` lets a test put a broken store in. */
export async function startWeb(
  area = 'thornshire',
  changed = (store: Store) => store,
  { secure = false, mostConnections = 100 } = {},
): Promise<Web> {
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-web-'))
  const adapter = new WebChatAdapter()
  const conversations = new Set<string>()
  const lines: string[] = []
  const { report, registry } = countingReport(pino({ level: 'debug' }, { write: (line) => lines.push(line) }))
  const { ports: built, stores } = buildHouse({
    ...{ folder, secret: Buffer.alloc(32, 7), area, channels: { web: webChannel(adapter) } },
    ...{ clock: Date.now, report, lookUpWithin: 60_000 },
  })
  const noting: Store = {
    ...built.store,
    async accept(...message) {
      const accepted = await built.store.accept(...message)
      conversations.add(accepted.conversation)
      return accepted
    },
  }
  const ports = { ...built, store: changed(noting) }
  const worker = keepWorking(built)
  const healthy = () => ports.store.next()
  const server = makeServer({ report, registry, mostConnections, secure, webhooks: [], healthy })
  webChatRoutes(server, {
    ...{ adapter, store: ports.store, report, secure },
    bot: new Fingerpost({ ...ports, wake: worker.wake }),
    hide: hidden(createSecretKey(Buffer.alloc(32, 9))),
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    ...{ stores, conversations, logged: () => lines.join('') },
    async stop() {
      server.close()
      server.server.closeAllConnections()
      await worker.stop()
      stores.close()
      rmSync(folder, { recursive: true })
    },
  }
}
