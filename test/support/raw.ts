import { connect } from 'node:net'
import { setTimeout as rest } from 'node:timers/promises'
import type { Web } from '#test/support/web.ts'

/** What came back on a connection, and whether the server ended it before we lost patience. */
export interface CameBack {
  readonly text: string
  readonly ended: boolean
}

/** Sends bytes as they are, resting where a number of milliseconds stands between them. */
export async function sendRaw(
  { url }: Pick<Web, 'url'>,
  pieces: readonly (string | number)[],
  patience = 4_000,
): Promise<CameBack> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let text = ''
  socket.on('data', (piece) => {
    text += piece
  })
  // A connection that is cut while we still write is an answer too.
  socket.on('error', () => socket.destroy())
  const ended = new Promise<true>((resolve) => socket.once('close', () => resolve(true)))
  for (const piece of pieces) {
    if (typeof piece === 'number') await rest(piece)
    else if (socket.writable) socket.write(piece)
  }
  const answer = await Promise.race([ended, rest(patience, false)])
  socket.destroy()
  return { text, ended: answer }
}

/** The codes of all answers on a connection. */
export const statuses = ({ text }: CameBack) =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code))
