import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

/**
 * A carrier that outlives the bot's kills: takes messages, remembers each try, and can be asked for one by our id.
 * Like an SMS provider it takes the same message twice without a word. Now and then it is slow, or says no.
 */
const taken: { id: string; to: string; text: string }[] = []
let tries = 0

const server = createServer(async (request, response) => {
  const url = new URL(request.url!, 'http://carrier')
  const answer = (code: number, body: unknown) => void response.writeHead(code).end(JSON.stringify(body))
  if (url.pathname === '/all') return answer(200, taken)
  if (request.method === 'GET') {
    const at = taken.findIndex(({ id }) => id === url.searchParams.get('id'))
    return at === -1 ? answer(404, {}) : answer(200, { carrierId: `C${at}` })
  }
  const message = JSON.parse(await text(request))
  tries++
  if (tries % 17 === 0) return answer(429, {})
  taken.push(message)
  const carrierId = `C${taken.length - 1}`
  setTimeout(() => answer(200, { carrierId }), tries % 5 === 0 ? 30 : 1)
})

server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
