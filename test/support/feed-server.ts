import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Patience } from '#adapters/directories/feeds/open-referral-api/get-json.ts'

/** So hurried that a test need not wait. */
export const hurried: Patience = {
  ...{ atOnce: 8, retries: 3, timesLate: 2, firstWait: 1, longestWait: 2_000, within: 500, mostBytes: 1_000_000 },
}

export interface Listed {
  readonly id: string
  readonly name: string
}

export const whole = (at: number, more: object = {}) => ({
  ...{ id: `s${at}`, name: `Service ${at}`, status: 'active', contacts: [] },
  ...more,
})
export const many = (count: number) => Array.from({ length: count }, (_, at) => whole(at))

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void

/** A feed as the standard has it: pages of up to ten, and each service by itself. */
export function feed(services: readonly Listed[], shallow = false): Answer {
  return (_, response, url) => {
    const id = /^\/v3\/services\/(.+)$/.exec(url.pathname)?.[1]
    if (id) return send(response, services.find((one) => one.id === id) ?? null)
    const page = Number(url.searchParams.get('page'))
    const contents = services
      .slice((page - 1) * 10, page * 10)
      .map((one) => (shallow ? { id: one.id, name: one.name } : one))
    send(response, { total_items: services.length, total_pages: 1, last_page: page * 10 >= services.length, contents })
  }
}

/** In two steps: where restify is loaded, its `writeHead` answers nothing to go on with. */
export function end(response: ServerResponse, code: number, headers: OutgoingHttpHeaders = {}, body = ''): void {
  response.writeHead(code, headers)
  response.end(body)
}

export function send(response: ServerResponse, body: unknown, headers: OutgoingHttpHeaders = {}): void {
  if (body === null) end(response, 404)
  else end(response, 200, { 'content-type': 'application/json', ...headers }, JSON.stringify(body))
}

/** Servers on loopback, for as long as a test lasts. */
export function feedServers() {
  const servers: Server[] = []
  return {
    async serve(answer: Answer): Promise<string> {
      const server = createServer((request, response) =>
        answer(request, response, new URL(request.url!, 'http://feed')),
      )
      servers.push(server)
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`
    },
    close(): void {
      for (const server of servers.splice(0)) server.close().closeAllConnections()
    },
    closed: () => new Promise((closed) => servers.pop()!.close(closed)),
  }
}
