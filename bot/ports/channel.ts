import type { Manner } from '#content/words.ts'

/** The ways to reach us. */
export const channelNames = ['web', 'sms', 'whatsapp'] as const
export type ChannelName = (typeof channelNames)[number]

/** Carries what is said to one person. */
export interface Channel {
  readonly manner: Manner
  /** Whether it tells us a telephone number, so that nobody is asked for the one they write from. */
  readonly onPhone: boolean
  /** How long to listen for the rest of what someone is writing, and at most, by the settings. Milliseconds; 0 where they press Send. */
  readonly listening: { readonly quiet: number; readonly most: number }
  /**
   * Hands one message to the carrier, with our own id for it. Answers the carrier's id, and never an empty one.
   * `NOT_TAKEN` where it was certainly not sent; after any other error nobody knows. It gives up by itself within twenty
   * seconds: after that its answer is not waited for.
   */
  send(id: string, replyTo: string, text: string): Promise<string>
  /**
   * Looks up a send whose result is unknown, by our own id: the carrier's id, or null where it has no such message.
   * Fails where the carrier does not answer, within the same time, and never with `NOT_TAKEN`.
   */
  sent(id: string, replyTo: string): Promise<string | null>
}

export type Channels = Readonly<Partial<Record<ChannelName, Channel>>>
