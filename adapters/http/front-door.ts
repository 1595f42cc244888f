import type { Request, RequestHandler, Response, Server } from 'restify'

/** The largest body that is taken in. Bytes. */
const MOST_BYTES = 64 * 1024

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
 * Passed by every request before restify parses anything. It takes no compressed body (restify 11 and 12 crash on a
 * malformed one), none over 64 KB, and of a POST only flat form fields, once each; and it tells browsers what the pages may do.
 * At the paths of `webhooks` it takes any kind of body, and leaves it unread until its signature is checked.
 */
export function frontDoor(server: Server, webhooks: readonly string[]): void {
  server.pre(headers, sameOrigin, plainBody, readBody, (request, response, next) =>
    webhooks.includes(request.path()) ? next() : readForm(request, response, next),
  )
}

const headers: RequestHandler = (_, response, next) => {
  response.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  response.header('Referrer-Policy', 'no-referrer')
  response.header('X-Content-Type-Options', 'nosniff')
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
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') return refuse(response, next, 415, 'Send the body as it is, not compressed.')
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES)
    return refuse(response, next, 413, 'That is too large: 64 KB at most.')
  next()
}

const readBody: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= MOST_BYTES) chunks.push(chunk)
    else if (!response.headersSent) refuse(response, next, 413, 'That is too large: 64 KB at most.')
  })
  request.on('error', () => request.destroy())
  request.on('end', () => {
    if (size > MOST_BYTES) return
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

function refuse(response: Response, next: (stop: false) => void, code: number, sentence: string): void {
  response.sendRaw(code, `${sentence}\n`, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  next(false)
}
