import { createDecipheriv, hkdfSync } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What is wrong with what a crashed and restarted bot kept and sent. Reads the files with nothing of the bot's own code. */
export function judge(
  folder: string,
  secret: Buffer,
  acknowledged: ReadonlyMap<string, readonly string[]>,
  taken: readonly { id: string; to: string; text: string }[],
): string[] {
  const db = new DatabaseSync(join(folder, 'conversations.db'), { readOnly: true })
  const keys = new DatabaseSync(join(folder, 'keys.db'), { readOnly: true })
  const wrapping = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'fingerpost/wrapping', 32))
  const times = Map.groupBy(taken, ({ id }) => id)
  const wrong: string[] = []
  let found = 0

  for (const { n, id, version, kept, waiting } of db
    .prepare('select n, id, version, kept, waiting from conversations')
    .all() as { n: number; id: string; version: number; kept: Uint8Array; waiting: string }[]) {
    const key = Buffer.from(
      open(wrapping, id, keys.prepare('select wrapped from keys where owner = ?').get(id)!['wrapped'] as Uint8Array),
      'base64',
    )
    const heard = db
      .prepare('select position, contents from heard where conversation = ? order by position')
      .all(n) as { position: number; contents: Uint8Array }[]
    const texts = heard.map(
      ({ position, contents }) => JSON.parse(open(key, `${id}/heard/${position}`, contents)).text as string,
    )
    const person = texts[0]!.split('.')[0]!
    found++
    if (waiting !== '[]') wrong.push(`${person}: never handled: ${waiting}`)
    if (texts.join(' ') !== acknowledged.get(person)!.join(' '))
      wrong.push(`${person}: heard ${texts}, acknowledged ${acknowledged.get(person)}`)

    const [, snapshot] = open(key, `${id}/kept/${version}`, kept).split('\n')
    const remembered = (JSON.parse(snapshot!).state.context.whatMatters as string[]).join(' ')
    if (remembered !== texts.join(' ')) wrong.push(`${person}: handled as ${remembered}`)

    const said = db
      .prepare('select position, state, unknown, body from said where conversation = ? order by position')
      .all(n) as { position: number; state: string; unknown: number; body: Uint8Array }[]
    if (said.length !== version) wrong.push(`${person}: ${version} turns and ${said.length} replies`)
    for (const { position, state, unknown, body } of said) {
      const { text } = JSON.parse(open(key, `${id}/said/${position}`, body))
      const sent = times.get(`${id}.${position}`) ?? []
      if (state !== 'sent' || sent.length === 0)
        wrong.push(`${person}: reply ${position} is ${state} and was taken ${sent.length} times`)
      if (sent.length > 1 && unknown === 0)
        wrong.push(`${person}: reply ${position} was taken ${sent.length} times, and not counted as unknown`)
      if (sent.some((one) => one.text !== text || one.to !== person))
        wrong.push(`${person}: reply ${position} went out as another, or to another`)
    }
    const order = taken.filter((one) => one.id.startsWith(`${id}.`)).map((one) => Number(one.id.split('.')[1]))
    const first = order.filter((position, at) => order.indexOf(position) === at)
    if (first.join() !== [...first].sort((a, b) => a - b).join())
      wrong.push(`${person}: replies left in the order ${first}`)
  }
  if (found !== acknowledged.size) wrong.push(`${found} conversations of ${acknowledged.size} are there`)
  db.close()
  keys.close()
  return wrong
}

function open(key: Buffer, place: string, sealed: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString()
}
