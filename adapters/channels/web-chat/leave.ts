import type { Request, Response, Server } from 'restify'
import { leftPage } from '#adapters/channels/web-chat/page.ts'
import { noSessionCookie, sessionIn } from '#adapters/channels/web-chat/session.ts'

export interface Leaving {
  readonly secure: boolean
  /** Told of a session that nobody may come back to. */
  readonly ended: (session: string) => void
}

/**
 * Leaving a computer that others use: the session goes, and with it what Back would show.
 *
 * Browsers keep whole pages for Back, whatever no-store says. They let them go for `Clear-Site-Data`, and only where it
 * comes with something that the next page itself asks for: its style.
 */
export function leaveRoutes(server: Server, { secure, ended }: Leaving): void {
  server.post('/leave', async (request: Request, response: Response) => {
    const session = sessionIn(request.headers.cookie, secure)
    if (session) ended(session)
    response.sendRaw(303, '', { location: '/left', 'set-cookie': noSessionCookie(secure) })
  })

  server.get('/left', async (_: Request, response: Response) => {
    response.sendRaw(200, leftPage(), { 'content-type': 'text/html; charset=utf-8' })
  })

  server.get('/left.css', async (request: Request, response: Response) => {
    const fromOurs = (request.headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'
    response.sendRaw(200, '', {
      'content-type': 'text/css; charset=utf-8',
      ...(fromOurs && { 'clear-site-data': '"cache", "storage"', 'set-cookie': noSessionCookie(secure) }),
    })
  })
}
