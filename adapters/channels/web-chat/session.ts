import { randomBytes } from 'node:crypto'

/** The name of the cookie. Over https a browser then refuses it from anywhere but this very host. */
const nameOf = (secure: boolean) => (secure ? '__Host-chat' : 'chat')

/** A new session: a random name for a visit, which says nothing and lasts until the browser closes. */
export const newSession = () => randomBytes(32).toString('base64url')

/** The session that a browser sent, or null. */
export function sessionIn(cookies: string | undefined, secure: boolean): string | null {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim().split('='))
  const [, value] = pairs.find(([name]) => name === nameOf(secure)) ?? []
  return value && /^[\w-]{43}$/.test(value) ? value : null
}

/** The header that gives a browser its session. */
export function sessionCookie(session: string, secure: boolean): string {
  return `${nameOf(secure)}=${session}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}
