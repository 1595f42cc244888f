import type { Request, RequestHandler, Response, Server } from 'restify'
import { speak } from '#content/words.ts'

/** The largest body that is taken in. Bytes. */
const MOST_BYTES = 64 * 1024

/** The largest that is read to its end, and let fall: a browser shows our refusal only once all of its form is sent. Bytes. */
const MOST_READ = 2 * 1024 * 1024

const FORM = 'application/x-www-form-urlencoded'

const bodies = new WeakMap<Request, Buffer>()
const forms = new WeakMap<Request, URLSearchParams>()

/** The body of a webhook that came through the front door, byte for byte, as its carrier signed it. */
export function bodyOf(request: Request): Buffer {
  return bodies.get(request) ?? Buffer.alloc(0)
}

/** The fields of a form that came through the front door. */
export function formOf(request: Request): URLSearchParams {
  return forms.get(request) ?? new URLSearchParams()
}

/**
 * Passed by every request before restify parses anything. It takes no address that restify would end on, no compressed
 * body (restify 11 and 12 crash on a malformed one), none over 64 KB, and of a POST only flat form fields, once each; and
 * it tells browsers what the pages may do. At the paths of `webhooks` it takes any kind of body, and leaves it unread
 * until its signature is checked.
 */
export function frontDoor(server: Server, secure: boolean, webhooks: readonly string[]): void {
  server.pre(headers(secure), readableAddress, headAsGet, sameOrigin, plainBody, readBody, (request, response, next) =>
    webhooks.includes(request.path()) ? next() : readForm(request, response, next),
  )
}

const headers =
  (secure: boolean): RequestHandler =>
  (_, response, next) => {
    response.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    // For browsers too old to know frame-ancestors.
    response.header('X-Frame-Options', 'DENY')
    if (secure) response.header('Strict-Transport-Security', 'max-age=31536000')
    response.header('Referrer-Policy', 'no-referrer')
    response.header('X-Content-Type-Options', 'nosniff')
    response.header('Cache-Control', 'no-store')
    next()
  }

/** restify reads the address outside of any catch: one that cannot be read would end the process. */
const readableAddress: RequestHandler = (request, response, next) => {
  try {
    request.getUrl()
  } catch {
    return refuse(response, next, 400, 'That is no address of ours.')
  }
  next()
}

/** Who asks for the headers alone is answered as for the page; Node leaves the body out. */
const headAsGet: RequestHandler = (request, _, next) => {
  if (request.method === 'HEAD') request.method = 'GET'
  next()
}

/** Another site's page must not post in a person's name: a cookie alone would let it. */
const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const elsewhere = site
    ? site !== 'same-origin' && site !== 'none'
    : origin && URL.canParse(origin) && new URL(origin).host !== host
  if (request.method === 'POST' && elsewhere)
    return refuse(response, next, 403, 'This form must be sent from our own page.')
  next()
}

const plainBody: RequestHandler = (request, response, next) => {
  const { 'content-encoding': encoding = 'identity', 'transfer-encoding': transfer = 'chunked' } = request.headers
  if (encoding.toLowerCase() !== 'identity' || transfer.toLowerCase() !== 'chunked')
    return refuse(response, next, 415, 'Send the body as it is, not compressed.')
  if (Number(request.headers['content-length'] ?? 0) > MOST_READ) return tooLarge(response, next)
  next()
}

const readBody: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= MOST_BYTES) chunks.push(chunk)
    else if (size > MOST_READ && !response.headersSent) tooLarge(response, next)
  })
  request.on('error', () => request.destroy())
  request.on('end', () => {
    if (response.headersSent) return
    if (size > MOST_BYTES) return tooLarge(response, next)
    bodies.set(request, Buffer.concat(chunks))
    next()
  })
}

const readForm: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  if (request.contentType() !== FORM) return refuse(response, next, 415, 'Send a form: its fields and nothing else.')
  const fields = new URLSearchParams(new TextDecoder().decode(bodyOf(request)))
  const names = [...fields.keys()]
  const flat = new Set(names).size === names.length && names.every((name) => /^[\w-]{1,40}$/.test(name))
  if (!flat)
    return refuse(response, next, 400, 'A field of the form came twice, or has a name that no field of ours has.')
  forms.set(request, fields)
  next()
}

const tooLarge = (response: Response, next: (stop: false) => void) =>
  refuse(response, next, 413, speak([{ message: 'web-too-large' }], { short: false, numbered: false }))

function refuse(response: Response, next: (stop: false) => void, code: number, sentence: string): void {
  response.sendRaw(code, `${sentence}\n`, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  next(false)
}
