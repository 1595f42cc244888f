import type { ChannelName } from '#bot/ports/channel.ts'
import type { Leased } from '#bot/ports/due.ts'
import type { Reply } from '#bot/ports/store.ts'

/** One message on its way out. What belongs to no conversation, such as an alert to staff, goes the same way. */
export interface OutboxRow {
  /** Our own id, which the carrier is asked by: the same in every try. */
  readonly id: string
  readonly conversation: string | null
  readonly position: number | null
  readonly channel: ChannelName
  readonly replyTo: string
  readonly text: string
  readonly language: string
  readonly priority: Reply['priority']
  /** How many tries came to an end and did not send it. One that was cut short is none. */
  readonly tries: number
  /** After this instant it is not to be sent any more. */
  readonly until?: number
  /** An earlier try may have been taken by the carrier: nobody knows. */
  readonly unknown: boolean
}

/** What is to be sent. Rows of a conversation are claimed in order: see `claim`. */
export interface Outbox {
  /** Adds what needs no conversation. The same id again changes nothing. */
  add(row: Pick<OutboxRow, 'id' | 'channel' | 'replyTo' | 'text' | 'language' | 'priority'>, at: number): Promise<void>
  /**
   * Rows to be sent now, crisis replies first. Marked unknown before they are answered, so that a crash leaves the truth.
   * A row waits for those before it in its conversation until they were tried, and then until a minute after they were
   * said; a crisis reply waits for none.
   */
  claim(now: number, lease: number, limit: number): Promise<readonly Leased<OutboxRow>[]>
  /** False where the lease was lost meanwhile. */
  sent(id: string, token: string, carrierId: string): Promise<boolean>
  /** It was certainly not taken: it is claimed again from `again` on. */
  refused(id: string, token: string, again: number): Promise<boolean>
  /** The try ended, and nobody knows whether it was taken: it is claimed again from `again` on, as unknown. */
  lost(id: string, token: string, again: number): Promise<boolean>
  /** It is too late for it: it is never claimed again. */
  withdrawn(id: string, token: string): Promise<boolean>
  /** How many rows were unknown at least once, sent or not since: each may have been sent twice. */
  unknowns(): Promise<number>
  /** When the next is due or its lease is over, or null where nothing is left to send. */
  next(): Promise<number | null>
}
