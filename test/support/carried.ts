import type { Activity, ConversationReference, ResourceResponse } from 'botbuilder'
import { ActivityTypes, BotAdapter, TurnContext } from 'botbuilder'
import type { Bot } from '#bot/bot.ts'
import { ACCEPTED, sendThrough } from '#bot/bot.ts'
import type { Channel } from '#bot/ports/channel.ts'
import type { Accepted } from '#bot/ports/store.ts'
import { BotError } from '#dialogs/errors.ts'

/** A text message as it comes from the carrier; `media` is what kind of picture or voice note it is. */
export interface Written {
  readonly id: string
  readonly from: string
  readonly text: string
  readonly media?: string | null
}

/** A text-message adapter whose carrier is a process on loopback. */
class CarrierAdapter extends BotAdapter {
  readonly #carrier: string

  constructor(carrier: string) {
    super()
    this.#carrier = carrier
  }

  async receive(message: Written, bot: Bot): Promise<Accepted> {
    const activity: Partial<Activity> = {
      ...{ type: ActivityTypes.Message, id: message.id, channelId: 'sms', text: message.text },
      attachments: message.media ? [{ contentType: message.media }] : [],
      from: { id: message.from, name: '' },
      recipient: { id: 'bot', name: '' },
      conversation: { id: `hash of ${message.from}`, isGroup: false, conversationType: 'personal', name: '' },
    }
    const context = new TurnContext(this, activity)
    await this.runMiddleware(context, (running) => bot.run(running))
    return context.turnState.get(ACCEPTED)
  }

  async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = []
    for (const { channelData, text, recipient } of activities) {
      const body = JSON.stringify({ id: channelData.outboxId, to: recipient!.id, text })
      const response = await fetch(this.#carrier, { method: 'POST', body })
      if (response.status === 429) throw new BotError('NOT_TAKEN')
      if (!response.ok) throw new Error(`The carrier answered ${response.status}`)
      sent.push({ id: ((await response.json()) as { carrierId: string }).carrierId })
    }
    return sent
  }

  async continueConversation(
    to: Partial<ConversationReference>,
    bot: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = TurnContext.applyConversationReference({ type: ActivityTypes.Event, name: 'continue' }, to, true)
    await this.runMiddleware(new TurnContext(this, event), bot)
  }

  updateActivity(): never {
    throw new Error('A text message cannot be changed')
  }

  deleteActivity(): never {
    throw new Error('A text message cannot be taken back')
  }
}

/** The adapter, and the channel through it. It listens for no more, so that a test need not wait. */
export function carriedChannel(carrier: string): { adapter: CarrierAdapter; channel: Channel } {
  const adapter = new CarrierAdapter(carrier)
  const channel: Channel = {
    ...{ manner: { short: true, numbered: true }, onPhone: true, listening: { quiet: 0, most: 0 } },
    send: sendThrough(adapter),
    async sent(id) {
      const response = await fetch(`${carrier}/?id=${encodeURIComponent(id)}`)
      return response.ok ? ((await response.json()) as { carrierId: string }).carrierId : null
    },
  }
  return { adapter, channel }
}
