import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

/**
 * A carrier that outlives the bot's kills: takes messages, remembers each try, and can be asked for one by our id.
 * Like an SMS provider it takes the same message twice without a word. Now and then it is slow, or says no: to one
 * message no more than twice, for the bot lets who was refused four times wait five minutes. It refuses the next
 * message where it is told to, or takes it and answers with a failure.
 */
const taken: { id: string; to: string; text: string }[] = []
const refusals = new Map<string, number>()
let tries = 0
let next: string | null = null

const server = createServer(async (request, response) => {
  const url = new URL(request.url!, 'http://carrier')
  const answer = (code: number, body: unknown) => void response.writeHead(code).end(JSON.stringify(body))
  if (url.pathname === '/all') return answer(200, taken)
  if (url.pathname === '/next') {
    next = url.searchParams.get('how')
    return answer(200, {})
  }
  if (request.method === 'GET') {
    const at = taken.findIndex(({ id }) => id === url.searchParams.get('id'))
    return at === -1 ? answer(404, {}) : answer(200, { carrierId: `C${at}` })
  }
  const message = JSON.parse(await text(request))
  tries++
  const how = next
  next = null
  const refused = refusals.get(message.id) ?? 0
  if ((tries % 17 === 0 && refused < 2) || how === 'refuses') {
    refusals.set(message.id, refused + 1)
    return answer(429, {})
  }
  taken.push(message)
  if (how === 'fails') return answer(503, {})
  const carrierId = `C${taken.length - 1}`
  setTimeout(() => answer(200, { carrierId }), tries % 5 === 0 ? 30 : 1)
})

server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
