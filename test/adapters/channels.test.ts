import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { toActivity } from '#adapters/channels/web-chat/activity.ts'
import { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import { webChannel } from '#adapters/channels/web-chat/channel.ts'
import { describeCarriedChannel, describeChannel } from '#test/contracts/channel.ts'
import { carriedChannel } from '#test/support/carried.ts'

interface Taken {
  to: string
  text: string
}

describeChannel('web', async () => {
  const adapter = new WebChatAdapter()
  return {
    channel: webChannel(adapter),
    receive: ({ id, from, text }, bot) => adapter.receive(toActivity({ form: id, text, tapped: null }, from), bot),
    end: async () => {},
  }
})

/** The carried channel of the crash run stands for the text messages to come: a carrier of its own, on loopback. */
describeCarriedChannel('sms', async () => {
  const carrier = fork(join(import.meta.dirname, '../crash/carrier.ts'))
  const [port] = await once(carrier, 'message')
  const url = `http://127.0.0.1:${port}`
  const { adapter, channel } = carriedChannel(url)
  return {
    channel,
    receive: (message, bot) => adapter.receive(message, bot),
    taken: async () => ((await (await fetch(`${url}/all`)).json()) as Taken[]).map(({ to, text }) => ({ to, text })),
    next: async (how) => void (await fetch(`${url}/next?how=${how}`)),
    async end() {
      carrier.kill()
      await once(carrier, 'exit')
    },
  }
})
