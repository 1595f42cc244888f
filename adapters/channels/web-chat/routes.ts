import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request, Response, Server } from 'restify'
import type { Sent } from '#adapters/channels/web-chat/activity.ts'
import { opened, toActivity } from '#adapters/channels/web-chat/activity.ts'
import type { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import { leaveRoutes } from '#adapters/channels/web-chat/leave.ts'
import type { Notice, Page } from '#adapters/channels/web-chat/page.ts'
import { pageOf } from '#adapters/channels/web-chat/page.ts'
import { beginnings, sessionCookie, sessionIn } from '#adapters/channels/web-chat/session.ts'
import { formOf } from '#adapters/http/front-door.ts'
import type { Hide } from '#bot/address.ts'
import type { Bot } from '#bot/bot.ts'
import type { Report } from '#bot/ports/report.ts'
import type { Store, Tapped } from '#bot/ports/store.ts'
import { isChoice, label } from '#content/words.ts'

/** The longest message that is taken in one go. A long one is kept whole. Characters. */
const LONGEST = 10_000

/** Something that can be seen: not only spaces, and characters that show nothing. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

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
  const begin = beginnings()
  leaveRoutes(server, { secure, ended: begin.end })

  server.get('/', async (request: Request, response: Response) => {
    const session = sessionIn(request.headers.cookie, secure)
    const page = session ? await shown(session, request.getQuery()) : nothingYet
    const code = page.notice === 'web-not-shown' ? 503 : 200
    show(response, code, { ...page, notice: page.notice ?? noticeFor(request, session, page.entries) })
  })

  server.get('/chat.css', async (_: Request, response: Response) => {
    response.sendRaw(200, style, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' })
  })

  server.post('/', async (request: Request, response: Response) => {
    const fields = formOf(request)
    const form = fields.get('form') || randomUUID()
    const sent = { form, ...wordsIn(fields) }
    const visit = sessionIn(request.headers.cookie, secure)
    if (!visible.test(sent.text)) return void response.sendRaw(303, '', { location: '/?empty#notice' })
    if (sent.text.length > LONGEST)
      return void show(response, 413, { ...(await before(visit)), notice: 'web-too-long', draft: sent.text })
    try {
      const known = visit !== null && (await store.conversationOf(addressOf(visit))) !== null
      const session = known ? visit : begin.of(form, sent.text)
      const address = addressOf(session)
      if (!known) await adapter.receive(opened(address), bot)
      const { conversation, position } = await adapter.receive(toActivity(sent, address), bot)
      const answered = await isAnswered(conversation, position, PATIENCE)
      response.sendRaw(303, '', {
        location: answered ? `/${known ? '' : '?begun'}#latest` : '/?waiting',
        'set-cookie': sessionCookie(session, secure),
      })
    } catch (error) {
      report.error(error, 'taking a message from the web page')
      show(response, 503, { ...(await before(visit)), notice: 'web-not-kept', draft: sent.text, form })
    }
  })

  const addressOf = (session: string) => hide(`web:${session}`)

  /** The conversation as it is now. Who has just waited for the answer, `waiting`, does not wait again. */
  async function shown(session: string, query: string): Promise<Shown> {
    try {
      const conversation = await store.conversationOf(addressOf(session))
      if (conversation === null) return nothingYet
      const entries = await store.since(conversation, 0)
      const last = entries.at(-1)
      if (last?.by !== 'person') return { entries, notice: null }
      const answered = await store.untilHandled(conversation, last.position, query === 'waiting' ? 0 : PATIENCE)
      return answered
        ? { entries: await store.since(conversation, 0), notice: null }
        : { entries, notice: 'web-waiting' }
    } catch (error) {
      report.error(error, 'showing a conversation on the web page')
      return { entries: [], notice: 'web-not-shown' }
    }
  }

  /** What stood on the page that a form was sent from. */
  const before = (session: string | null) => (session ? shown(session, 'waiting') : nothingYet)

  /** A failure here is no answer yet, and nothing worse: the message is kept. */
  async function isAnswered(conversation: string, position: number, within: number): Promise<boolean> {
    try {
      return await store.untilHandled(conversation, position, within)
    } catch (error) {
      report.error(error, 'waiting for an answer')
      return false
    }
  }
}

type Shown = Pick<Page, 'entries' | 'notice'>
const nothingYet: Shown = { entries: [], notice: null }

function noticeFor(request: Request, session: string | null, entries: Page['entries']): Notice | null {
  if (session && entries.length === 0) return 'web-gone'
  if (request.getQuery() === 'empty') return 'web-empty'
  return !session && /^(?:begun|waiting)$/.test(request.getQuery()) ? 'web-no-place' : null
}

/** What was sent. Who wrote something and then pressed a choice is heard in both: the choice counts, and the words are kept with it. */
function wordsIn(fields: URLSearchParams): Omit<Sent, 'form'> {
  const typed = (fields.get('text') ?? '').trim()
  const tapped = tappedIn(fields.get('choice'))
  if (!tapped) return { text: typed, tapped: null }
  const { offer, choice } = tapped
  return { text: visible.test(typed) ? `${typed}\n${tapped.label}` : tapped.label, tapped: { offer, choice } }
}

/** A choice's button carries the number of its offer, so that one on an old page is not mistaken for the latest. */
function tappedIn(value: string | null): (Tapped & { label: string }) | null {
  const [, offer, choice] = value?.match(/^(\d{1,9}):([\w-]+)$/) ?? []
  return choice && isChoice(choice) ? { offer: Number(offer), choice, label: label(choice) } : null
}

function show(response: Response, code: number, page: Shown & Partial<Page>): void {
  const body = pageOf({ draft: '', form: randomUUID(), ...page })
  response.sendRaw(code, body, { 'content-type': 'text/html; charset=utf-8' })
}
