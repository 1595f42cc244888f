import type { ChannelName } from '#bot/ports/channel.ts'
import type { DueWork } from '#bot/ports/due.ts'
import type { Gap } from '#bot/ports/records.ts'
import type { Choice, Line } from '#content/words.ts'
import type { Note, Reminder } from '#dialogs/notes.ts'
import type { Risk } from '#dialogs/vocabulary.ts'

/** What a message into a conversation holds. */
export type Contents =
  | { readonly type: 'opened' }
  /** `tapped` is the number of the offer whose choice was tapped, null where it was typed. */
  | { readonly type: 'words'; readonly text: string; readonly tapped: Tapped | null }
  | { readonly type: 'media'; readonly kind: string }
  /** Outlived, and ignored, where the person wrote after position `setAt`. */
  | { readonly type: 'due'; readonly reminder: Reminder; readonly setAt: number }
  | { readonly type: 'linkWorkerJoined' | 'linkWorkerLeft' | 'staffClosedFlag' }
  | { readonly type: 'linkWorkerSaid'; readonly words: string }

export interface Tapped {
  readonly offer: number
  readonly choice: string
}

/** Whose conversation a message belongs to: by an address, which begins one where there is none, or by its id. */
export type To = Sender | { readonly conversation: string }

export interface Sender {
  /** A keyed hash of the address it came from. */
  readonly address: string
  readonly channel: ChannelName
  /** Where to answer, as the channel wrote it down. Replies go where the person last wrote. Sealed. */
  readonly replyTo: string
}

/** One message, as it comes in. */
export interface Incoming {
  /** The channel's own id for it. The same id again changes nothing, for ever. */
  readonly id: string
  readonly to: To
  readonly contents: Contents
  /** Milliseconds since 1970. */
  readonly at: number
}

/** How a message is listened to, decided in the same write that keeps it. */
export interface Listening {
  /** Plain words are joined with what follows; anything else is heard by itself. Danger takes the next turn. */
  readonly kind: 'words' | 'alone' | 'danger'
  /** How long to hold for more of the same, and at most since the first that waits. Milliseconds. */
  readonly hold: { readonly quiet: number; readonly most: number }
  /** Kept with the message, whatever goes wrong later. */
  readonly flag: Extract<Note, { note: 'flag' }> | null
}

export interface Accepted {
  readonly conversation: string
  readonly position: number
  readonly was: 'new' | 'again'
}

/** A message that waits for its turn, at its position in the conversation. */
export interface Waiting {
  readonly position: number
  readonly contents: Contents
  readonly kind: Listening['kind']
  readonly failures: number
  readonly at: number
}

/** The choices last offered. Numbered, so that a tap on an old one is not mistaken for the latest. */
export interface Offer {
  readonly number: number
  readonly choices: readonly Choice[]
}

/** Danger heard, and not yet closed by staff. */
export interface Flag {
  readonly position: number
  readonly at: number
  readonly risks: readonly Risk[]
}

/** A conversation as it was last kept. */
export interface Conversation {
  /** Opaque: it says nothing about the person. */
  readonly id: string
  /** Counts up by one with every commit. */
  readonly version: number
  /** The dialog's snapshot. Only `dialogs/` knows what is in it. Null before the first turn. */
  readonly snapshot: string | null
  readonly offer: Offer
  /** When its last turn was kept, in milliseconds since 1970. Null before the first. */
  readonly at: number | null
  /** Where the person last wrote. */
  readonly channel: ChannelName
  /** The language that they are spoken to in: always `en`. */
  readonly language: string
  /** Oldest first. */
  readonly waiting: readonly Waiting[]
  /** The last four things the person wrote, oldest first, handled or not. Only words count. */
  readonly recent: readonly { readonly position: number; readonly text: string }[]
  /** From their own records, so that a broken snapshot cannot drop one. */
  readonly flags: readonly Flag[]
}

/** What is said in a turn: one message, rendered once. */
export interface Reply {
  readonly lines: readonly Line[]
  readonly text: string
  readonly priority: 'crisis' | 'usual'
  /** After this instant it is not sent any more: who is watched gets nothing late. */
  readonly until?: number
}

/** All that came of a turn. */
export interface Outcome extends Pick<Conversation, 'snapshot' | 'offer'> {
  readonly at: number
  /** A report of a place is kept against the place (see LocalNotes), and not with the conversation: the first of each counts. */
  readonly notes: readonly Exclude<Note, { note: 'gap' | 'reminder' }>[]
  /** Needs with nowhere to go. Kept apart from the conversation, with no more than a mark by which each is counted once. */
  readonly gaps: readonly Gap[]
  /** Null where nothing is said. */
  readonly reply: Reply | null
  readonly due: readonly DueWork[]
}

/** What became of a commit. `stale`: someone else committed first. `repeat`: a message of it was already handled. */
export type Committed = 'kept' | 'stale' | 'repeat'

/** One thing heard or said, by the one number that runs over both. */
export interface Entry {
  readonly position: number
  readonly at: number
  readonly by: 'person' | 'bot' | 'house'
  readonly contents: Contents | null
  readonly text: string
  readonly offer: Offer | null
}

/** Keeps conversations. Each call happens whole or not at all, and what was kept is never lost. */
export interface Store {
  /**
   * Gives a message the next position in its conversation, and decides in the same write how it is listened to:
   * `listen` is given the last four things that the person wrote, oldest first, and must be quick and pure. Where it
   * throws, nothing is kept. A message by a conversation's id rejects where there is no such conversation.
   */
  accept(incoming: Incoming, listen: (recent: readonly string[]) => Listening): Promise<Accepted>
  /** Conversations whose next turn is due, longest due first, at most `limit`. */
  ready(now: number, limit: number): Promise<readonly string[]>
  /** When the next turn is due, or null where nothing waits. */
  next(): Promise<number | null>
  /** Rejects where there is no such conversation. */
  open(id: string): Promise<Conversation>
  /**
   * Keeps the outcome, and that the messages at these positions were handled. Its notes stand at the last of them, one of
   * a kind: the flag that was kept at accept is not kept again. A reply goes where the person last wrote. A crisis reply
   * withdraws the questions before it (with choices, or ending in `?`) that nobody has claimed, but no crisis reply.
   */
  commit(before: Conversation, handled: readonly number[], outcome: Outcome): Promise<Committed>
  /** Counts a failed turn against the message whose turn it was (danger first, else the oldest), and rests until then. */
  failed(id: string, until: number): Promise<void>
  /** Lets a conversation rest until then, though nothing failed. Where nothing waits, or danger does, nothing changes. */
  rest(id: string, until: number): Promise<void>
  /** Everything heard and said after position `after`, in order. */
  since(id: string, after: number): Promise<readonly Entry[]>
  /** Answers true as soon as the message at this position is handled, or false when `within` milliseconds are over. */
  untilHandled(id: string, position: number, within: number): Promise<boolean>
  /** Answers true as soon as there is something after this position, or false when `within` milliseconds are over. */
  untilPast(id: string, after: number, within: number): Promise<boolean>
  /** The conversation of an address, or null where it has none. */
  conversationOf(address: string): Promise<string | null>
  /** Takes a reference for ever. False where it is taken. */
  reserve(reference: string): Promise<boolean>
  /** Whether a reference was ever taken. */
  isReserved(reference: string): Promise<boolean>
}
