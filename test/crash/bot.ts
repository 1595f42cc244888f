import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { holdFolder } from '#adapters/stores/sqlite/lock.ts'
import { Fingerpost } from '#bot/bot.ts'
import { buildHouse } from '#bot/commands/house.ts'
import { keepWorking } from '#bot/keep-working.ts'
import { BotError } from '#dialogs/errors.ts'
import { carriedChannel } from '#test/support/carried.ts'

/** The bot whole, on a folder and a carrier given to it, to be killed at any moment. */
const [folder, carrier] = process.argv.slice(2) as [string, string]
const { adapter, channel } = carriedChannel(carrier)
holdFolder(folder)
const { ports, stores } = buildHouse({
  ...{ folder, secret: Buffer.alloc(32, 7), area: 'thornshire', channels: { sms: channel } },
  ...{ clock: Date.now, lookUpWithin: 60_000 },
  report: {
    error: (error, doing) => (error instanceof BotError ? undefined : console.error(doing, error)),
    count: () => {},
  },
})
stores.endLeases()
const worker = keepWorking(ports)
const bot = new Fingerpost({ ...ports, wake: worker.wake })

const server = createServer(async (request, response) => {
  await adapter.receive((await json(request)) as never, bot)
  response.writeHead(200).end()
})
server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
