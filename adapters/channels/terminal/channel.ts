import type { Channel, ChannelName } from '#bot/ports/channel.ts'

/** What a line in the terminal, or a transcript, is spoken as. */
const kinds: Readonly<Record<ChannelName, Pick<Channel, 'manner' | 'onPhone'>>> = {
  web: { manner: { short: false, numbered: false }, onPhone: false },
  sms: { manner: { short: true, numbered: true }, onPhone: true },
  whatsapp: { manner: { short: false, numbered: true }, onPhone: true },
}

const atOnce = { quiet: 0, most: 0 }
const patient = { quiet: 3_000, most: 10_000 }

export interface Terminal extends Channel {
  /** Takes out what was sent since it was last asked for, oldest first. */
  takeSent(): string[]
}

/** A channel that hands nothing to any carrier: it remembers what was sent, as the person would have had it. A text channel listens for so long. */
export function terminalChannel(kind: ChannelName, listening: Channel['listening'] = patient): Terminal {
  let sent: string[] = []
  return {
    ...kinds[kind],
    listening: kind === 'web' ? atOnce : listening,
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
