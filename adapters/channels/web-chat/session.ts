import { createHash, randomBytes } from 'node:crypto'

/** For how long a first form that is sent again, without its cookie, still belongs to the visit that it began. Milliseconds. */
const DOUBLE_CLICK = 60_000

const ourForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** The name of the cookie. Over https a browser then refuses it from anywhere but this very host. */
const nameOf = (secure: boolean) => (secure ? '__Host-chat' : 'chat')

/** The session that a browser sent, or null. */
export function sessionIn(cookies: string | undefined, secure: boolean): string | null {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim().split('='))
  const [, value] = pairs.find(([name]) => name === nameOf(secure)) ?? []
  return value && /^[\w-]{43}$/.test(value) ? value : null
}

/** The header that gives a browser its session, which lasts until the browser closes. */
export function sessionCookie(session: string, secure: boolean): string {
  return `${nameOf(secure)}=${session}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}

/** The header that makes a browser forget its session. */
export const noSessionCookie = (secure: boolean) => `${sessionCookie('', secure)}; Max-Age=0`

/** Begins visits: each is a random name that says nothing. */
export interface Beginnings {
  /** The session of a first form. Pressed twice, before its cookie is there, it is the same form and the same session. */
  of(form: string, words: string): string
  /** It was left: its first form, sent again, begins another. */
  end(session: string): void
}

export function beginnings(): Beginnings {
  const begun = new Map<string, string>()
  return {
    of(form, words) {
      const session = randomBytes(32).toString('base64url')
      if (!ourForm.test(form)) return session
      const same = createHash('sha256').update(`${form} ${words}`).digest('base64url')
      if (begun.has(same)) return begun.get(same)!
      begun.set(same, session)
      setTimeout(() => begun.delete(same), DOUBLE_CLICK).unref()
      return session
    },
    end(left) {
      for (const [form, session] of begun) if (session === left) begun.delete(form)
    },
  }
}
