import { createHash } from 'node:crypto'
import type { Activity } from 'botbuilder'
import { ActivityTypes } from 'botbuilder'
import type { Tapped } from '#bot/ports/store.ts'

/** What a person sent from the page. */
export interface Sent {
  /** Made with the form: the same form again is the same message, unless its words are others. */
  readonly form: string
  readonly text: string
  readonly tapped: Tapped | null
}

/** A form, as botbuilder sees it. `conversation` is the keyed hash of the session. */
export function toActivity({ form, text, tapped }: Sent, conversation: string): Partial<Activity> {
  const words = createHash('sha256')
    .update(JSON.stringify([text, tapped]))
    .digest('base64url')
  return {
    ...about(conversation),
    type: ActivityTypes.Message,
    id: `${conversation}:${form}:${words}`,
    text,
    value: tapped,
  }
}

/** The page was opened, and said hello: that stands in the conversation, once. */
export function opened(conversation: string): Partial<Activity> {
  return { ...about(conversation), type: ActivityTypes.Event, name: 'opened', id: `${conversation}:opened` }
}

const about = (conversation: string): Partial<Activity> => ({
  channelId: 'web',
  from: { id: conversation, name: '' },
  recipient: { id: 'fingerpost', name: '' },
  conversation: { id: conversation, isGroup: false, conversationType: 'personal', name: '' },
})
