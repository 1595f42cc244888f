import type { Channel, ChannelName } from '#bot/ports/channel.ts'

/** What a line in the terminal, or a transcript, is listened to and spoken as. */
const kinds: Readonly<Record<ChannelName, Pick<Channel, 'manner' | 'onPhone' | 'listening'>>> = {
  web: { manner: { short: false, numbered: false }, onPhone: false, listening: { quiet: 0, most: 0 } },
  sms: { manner: { short: true, numbered: true }, onPhone: true, listening: { quiet: 3_000, most: 10_000 } },
  whatsapp: { manner: { short: false, numbered: true }, onPhone: true, listening: { quiet: 3_000, most: 10_000 } },
}

export interface Terminal extends Channel {
  /** Takes out what was sent since it was last asked for, oldest first. */
  takeSent(): string[]
}

/** A channel that hands nothing to any carrier: it remembers what was sent, as the person would have had it. */
export function terminalChannel(kind: ChannelName): Terminal {
  let sent: string[] = []
  return {
    ...kinds[kind],
    send: async (id, _, text) => {
      sent.push(text)
      return id
    },
    sent: async () => null,
    takeSent() {
      const taken = sent
      sent = []
      return taken
    },
  }
}
