import type { BotAdapter, TurnContext } from 'botbuilder'
import { ActivityHandler, TurnContext as Context } from 'botbuilder'
import type { Door } from '#bot/accept.ts'
import { accept } from '#bot/accept.ts'
import type { Channel, ChannelName } from '#bot/ports/channel.ts'
import type { Accepted, Contents } from '#bot/ports/store.ts'

/** What an adapter runs on what it received: the bot, as far as a channel knows it. */
export interface Bot {
  run(context: TurnContext): Promise<void>
}

/** Where the bot leaves what became of an activity, for the adapter whose webhook it came by. */
export const ACCEPTED = Symbol('accepted')

/** The bot, as botbuilder sees it: it accepts what was heard, and there the webhook's TurnContext ends. */
export class Fingerpost extends ActivityHandler implements Bot {
  constructor(door: Door) {
    super()
    this.onMessage(async (context, next) => {
      await this.#take(door, context, contentsOf(context))
      await next()
    })
    this.onEvent(async (context, next) => {
      if (context.activity.name === 'opened') await this.#take(door, context, { type: 'opened' })
      await next()
    })
  }

  async #take(door: Door, context: TurnContext, contents: Contents) {
    const { activity } = context
    const accepted: Accepted = await accept(door, {
      id: `${activity.channelId}:${activity.id}`,
      to: {
        address: activity.conversation.id,
        channel: activity.channelId as ChannelName,
        replyTo: JSON.stringify(Context.getConversationReference(activity)),
      },
      contents,
    })
    context.turnState.set(ACCEPTED, accepted)
  }
}

/**
 * A picture or voice note is in `attachments`; a tapped choice carries its offer in `value`. Where words come with a
 * picture they are what is heard: there may be danger in them.
 */
function contentsOf({ activity }: TurnContext): Contents {
  const [attachment] = activity.attachments ?? []
  if (attachment && !activity.text?.trim()) return { type: 'media', kind: attachment.contentType }
  return { type: 'words', text: activity.text ?? '', tapped: activity.value ?? null }
}

/**
 * Sends through an adapter, with our own id in `channelData.outboxId` (botbuilder takes `id` away), each time in a
 * TurnContext opened for it: the webhook's own is long revoked.
 */
export function sendThrough(adapter: BotAdapter): Channel['send'] {
  return async (id, replyTo, text) => {
    let carrierId: string | undefined
    await adapter.continueConversation(JSON.parse(replyTo), async (context) => {
      const sent = await context.sendActivity({ type: 'message', text, channelData: { outboxId: id } })
      carrierId = sent?.id
    })
    if (!carrierId) throw new Error('The carrier gave no id, so that nobody knows whether it was taken')
    return carrierId
  }
}
