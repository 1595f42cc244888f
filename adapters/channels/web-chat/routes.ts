import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request, Response, Server } from 'restify'
import { opened, toActivity } from '#adapters/channels/web-chat/activity.ts'
import type { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import type { Notice, Page } from '#adapters/channels/web-chat/page.ts'
import { pageOf } from '#adapters/channels/web-chat/page.ts'
import { newSession, sessionCookie, sessionIn } from '#adapters/channels/web-chat/session.ts'
import { formOf } from '#adapters/http/front-door.ts'
import type { Hide } from '#bot/address.ts'
import type { Bot } from '#bot/bot.ts'
import type { Report } from '#bot/ports/report.ts'
import type { Store, Tapped } from '#bot/ports/store.ts'
import { isChoice, label } from '#content/words.ts'

/** The longest message that is taken in one go. A long one is kept whole. Characters. */
const LONGEST = 10_000

/** How long a person waits for the answer to be on the page that they see next. Milliseconds. */
const PATIENCE = 2_000

const style = readFileSync(join(import.meta.dirname, 'chat.css'))

export interface WebChat {
  readonly adapter: WebChatAdapter
  readonly bot: Bot
  readonly store: Store
  readonly report: Report
  readonly hide: Hide
  /** The page is served over https. */
  readonly secure: boolean
}

/** The web page: a form that posts, redirects, and shows the conversation. */
export function webChatRoutes(server: Server, { adapter, bot, store, report, hide, secure }: WebChat): void {
  server.get('/', async (request: Request, response: Response) => {
    const session = sessionIn(request.headers.cookie, secure)
    const conversation = session && (await store.conversationOf(addressOf(session)))
    const entries = conversation ? await store.since(conversation, 0) : []
    show(response, 200, { entries, notice: noticeFor(request, session, entries) })
  })

  server.get('/chat.css', async (_: Request, response: Response) => {
    response.sendRaw(200, style, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' })
  })

  server.post('/', async (request: Request, response: Response) => {
    const fields = formOf(request)
    const tapped = tappedIn(fields.get('choice'))
    const text = (tapped?.label ?? fields.get('text') ?? '').trim()
    const session = sessionIn(request.headers.cookie, secure) ?? newSession()
    const address = addressOf(session)
    const draft = fields.get('text') ?? ''
    const again = async (code: number, notice: Notice) => {
      const conversation = await store.conversationOf(address).catch(() => null)
      show(response, code, { entries: conversation ? await store.since(conversation, 0) : [], notice, draft })
    }
    if (text === '') return void response.sendRaw(303, '', { location: '/?empty#notice' })
    if (text.length > LONGEST) return void again(413, 'web-too-long')
    try {
      if (!(await store.conversationOf(address))) await adapter.receive(opened(address), bot)
      const sent = {
        form: fields.get('form') || randomUUID(),
        text,
        tapped: tapped && { offer: tapped.offer, choice: tapped.choice },
      }
      const { conversation, position } = await adapter.receive(toActivity(sent, address), bot)
      const answered = await store.untilHandled(conversation, position, PATIENCE)
      response.sendRaw(303, '', {
        location: answered ? '/#latest' : '/?waiting',
        'set-cookie': sessionCookie(session, secure),
      })
    } catch (error) {
      report.error(error, 'taking a message from the web page')
      show(response, 503, { entries: [], notice: 'web-not-kept', draft: text })
    }
  })

  const addressOf = (session: string) => hide(`web:${session}`)
}

function noticeFor(request: Request, session: string | null, entries: Page['entries']): Notice | null {
  if (session && entries.length === 0) return 'web-gone'
  if (request.getQuery() === 'empty') return 'web-empty'
  return request.getQuery() === 'waiting' && entries.at(-1)?.by === 'person' ? 'web-waiting' : null
}

/** A choice's button carries the number of its offer, so that one on an old page is not mistaken for the latest. */
function tappedIn(value: string | null): (Tapped & { label: string }) | null {
  const [, offer, choice] = value?.match(/^(\d{1,9}):(\w+)$/) ?? []
  return choice && isChoice(choice) ? { offer: Number(offer), choice, label: label(choice) } : null
}

function show(response: Response, code: number, page: Omit<Page, 'form' | 'draft'> & { draft?: string }): void {
  const body = pageOf({ draft: '', ...page, form: randomUUID() })
  response.sendRaw(code, body, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
}
