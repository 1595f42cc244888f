import type { Activity, ConversationReference, ResourceResponse } from 'botbuilder'
import { ActivityTypes, BotAdapter, TurnContext } from 'botbuilder'
import type { Bot } from '#bot/bot.ts'
import { ACCEPTED } from '#bot/bot.ts'
import type { Accepted } from '#bot/ports/store.ts'

/** Carries a conversation over a page that people open themselves: what is kept is what it shows. */
export class WebChatAdapter extends BotAdapter {
  /** Runs the bot on an activity, and answers what became of it: it is on disk. */
  async receive(activity: Partial<Activity>, bot: Bot): Promise<Accepted> {
    const context = new TurnContext(this, activity)
    await this.runMiddleware(context, (running) => bot.run(running))
    return context.turnState.get(ACCEPTED)
  }

  /** Nothing leaves: the page reads what is kept. */
  async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map(({ channelData }) => ({ id: channelData.outboxId }))
  }

  async continueConversation(to: Partial<ConversationReference>, bot: (context: TurnContext) => Promise<void>) {
    const event = TurnContext.applyConversationReference({ type: ActivityTypes.Event, name: 'continue' }, to, true)
    await this.runMiddleware(new TurnContext(this, event), bot)
  }

  updateActivity(): never {
    throw new Error('What was said on the page cannot be changed')
  }

  deleteActivity(): never {
    throw new Error('What was said on the page cannot be taken back')
  }
}
