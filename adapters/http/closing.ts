import { once } from 'node:events'
import type { Server } from 'restify'

/** How long those whose request has begun to arrive are waited for. Milliseconds. */
const GRACE = 5_000

/** How often connections that lie still are closed, as long as some are not. Milliseconds. */
const SWEEP = 50

/** Takes no new connection, and resolves once each request that had begun is answered, or cut off after five seconds. */
export async function closeServer({ server }: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const sweeping = setInterval(() => server.closeIdleConnections(), SWEEP)
  const cutting = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearInterval(sweeping)
  clearTimeout(cutting)
}
