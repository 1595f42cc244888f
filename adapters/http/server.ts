import type { Registry } from 'prom-client'
import type { Request, Response, Server } from 'restify'
import restify from 'restify'
import { frontDoor } from '#adapters/http/front-door.ts'
import type { Report } from '#bot/ports/report.ts'
import { speak } from '#content/words.ts'

/** How long a request may take to arrive, its headers and all of it; how often that is looked at; and how long a connection may lie still. Milliseconds. */
const ARRIVAL = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000, timeout: 20_000 }

export interface Serving {
  readonly report: Report
  readonly registry: Registry
  readonly mostConnections: number
  /** Paths where carriers post, in whatever form they like: each route there checks a signature. */
  readonly webhooks: readonly string[]
  /** The pages are served over https. */
  readonly secure: boolean
  /** Rejects where the store does not answer. */
  readonly healthy: () => Promise<unknown>
}

/** The server behind its front door, with the routes that are about itself. What fails in a route is reported and said plainly. */
export function makeServer({ report, registry, mostConnections, webhooks, secure, healthy }: Serving): Server {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false })
  Object.assign(server.server, ARRIVAL, { maxConnections: mostConnections })
  // restify listens for upgrades and does nothing with them: without it, Node answers them as any other request.
  server.server.removeAllListeners('upgrade')
  frontDoor(server, secure, webhooks)

  server.get('/health', async (_: Request, response: Response) => {
    await healthy()
    response.json(200, { status: 'ok' })
  })

  server.get('/metrics', async (request: Request, response: Response) => {
    if (!isFromHere(request)) return void plain(response, 404, 'web-not-found')
    response.sendRaw(200, await registry.metrics(), { 'content-type': registry.contentType })
  })

  server.on('NotFound', (_request, response: Response, _error, done: () => void) => {
    plain(response, 404, 'web-not-found')
    done()
  })
  server.on(
    'restifyError',
    (_request, response: Response, error: Error & { statusCode?: number }, done: () => void) => {
      if (response.headersSent) return done()
      const code = error.statusCode ?? 500
      if (code >= 500) report.error(error, 'answering a request')
      plain(response, code, code >= 500 ? 'web-went-wrong' : 'web-not-done')
      done()
    },
  )
  return server
}

function plain(response: Response, code: number, message: 'web-not-found' | 'web-not-done' | 'web-went-wrong'): void {
  const sentence = speak([{ message }], { short: false, numbered: false })
  response.sendRaw(code, `${sentence}\n`, { 'content-type': 'text/plain; charset=utf-8' })
}

/** Asked for on this machine, by itself: what a proxy of this machine passes on comes from anywhere. */
function isFromHere({ headers, socket }: Request): boolean {
  const passedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers)
  return !passedOn && /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')
}
