import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Handset } from '#adapters/channels/terminal/handset.ts'
import { toActivity } from '#adapters/channels/web-chat/activity.ts'
import { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import { webChannel } from '#adapters/channels/web-chat/channel.ts'
import { Fingerpost } from '#bot/bot.ts'
import type { Contents } from '#bot/ports/store.ts'
import { carriedChannel } from '#test/support/carried.ts'

/** A handset whose words pass through its channel's own adapter, and what was sent to it so far, oldest first. */
export interface Tried extends Handset {
  received(): Promise<readonly string[]>
}

let number = 0

/** A browser: each thing written is a form of the page. */
export function browser(): Tried {
  const adapter = new WebChatAdapter()
  const channel = webChannel(adapter)
  const sent: string[] = []
  const session = `session ${number++}`
  let form = 0
  return {
    channel: {
      ...channel,
      send(id, replyTo, text) {
        sent.push(text)
        return channel.send(id, replyTo, text)
      },
    },
    write: (contents, door) =>
      adapter.receive(
        toActivity({ form: `${form++}`, text: wordsIn(contents), tapped: null }, session),
        new Fingerpost(door),
      ),
    address: session,
    received: async () => sent,
  }
}

/** A carrier of text messages, and the handsets on it: a process of its own, asked over HTTP. */
export async function carrier() {
  const process = fork(join(import.meta.dirname, '../crash/carrier.ts'))
  const [port] = await once(process, 'message')
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    handset(): Tried {
      const { adapter, channel } = carriedChannel(url)
      const from = `handset ${number++}`
      const listening = { quiet: 3_000, most: 10_000 }
      let message = 0
      return {
        channel: { ...channel, listening },
        address: `hash of ${from}`,
        async write(contents, door) {
          const media = contents.type === 'media' ? contents.kind : null
          const written = { id: `${from}.${message++}`, from, text: wordsIn(contents), media }
          return adapter.receive(written, new Fingerpost(door))
        },
        async received() {
          const all = (await (await fetch(`${url}/all`)).json()) as { to: string; text: string }[]
          return all.filter(({ to }) => to === from).map(({ text }) => text)
        },
      }
    },
    async end() {
      process.kill()
      await once(process, 'exit')
    },
  }
}

const wordsIn = (contents: Contents) => (contents.type === 'words' ? contents.text : '')
