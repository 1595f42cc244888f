import type { WebChatAdapter } from '#adapters/channels/web-chat/adapter.ts'
import { sendThrough } from '#bot/bot.ts'
import type { Channel } from '#bot/ports/channel.ts'

/** The page as a channel: whole sentences, choices as buttons, no number, and nobody waits for more than what was sent. */
export function webChannel(adapter: WebChatAdapter): Channel {
  return {
    ...{ manner: { short: false, numbered: false }, onPhone: false, listening: { quiet: 0, most: 0 } },
    send: sendThrough(adapter),
    sent: async (id) => id,
  }
}
