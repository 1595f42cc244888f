import type { Choice, Line } from '#content/words.ts'
import type { Need, Place, Service, TeamPromise } from '#dialogs/memory.ts'

/** What the conversation can hear. `hear.ts` in the bot turns a message into one of these; a lookup is answered with one. */
export type Heard =
  | { type: 'opened' }
  | { type: 'said'; text: string; understood: Understood }
  /** Words written before a danger that was answered first. The reply to that was their reply too. */
  | { type: 'saidBefore'; text: string; understood: Understood }
  | { type: `chose.${Choice}` }
  | { type: Command }
  | { type: 'danger'; risks: readonly Risk[]; staff: StaffReading }
  | { type: 'media'; kind: string }
  | { type: `due.${Reminder}` }
  | { type: 'linkWorkerJoined' | 'linkWorkerLeft' | 'staffClosedFlag' }
  | { type: 'linkWorkerSaid'; words: string }
  | Answer

/** Words that work alone in a message, from anywhere. */
export type Command = 'person' | 'help' | 'back' | 'stop' | 'start' | 'startAgain'

/** What the analyser made of someone's words. Empty where it could make nothing of them. */
export interface Understood {
  /** Surest first, three at most; only those that it is sure enough of to say back. Scores run from 0 to 1. */
  readonly needs: readonly { readonly id: Need; readonly score: number }[]
  readonly place: Place | null
  /** A telephone number in it, as written. */
  readonly number: string | null
  /** They ask for a link worker, or to be referred. */
  readonly wantsLinkWorker: boolean
  /** "hi" and nothing more: a fine beginning, and no misunderstanding. */
  readonly onlyGreets: boolean
}

export type Tier = 'red-now' | 'red' | 'amber' | 'watch'

/** One danger heard. The categories are those of content/risk. */
export interface Risk {
  readonly category: string
  readonly tier: Tier
  readonly about: 'self' | 'other'
}

/** Whether anyone reads alerts at the time of it, and the instant by which they will have. Milliseconds since 1970. */
export interface StaffReading {
  readonly now: boolean
  readonly by: number
}

/** What a lookup is answered with. */
export type Answer =
  | { type: 'found'; places: Service[] }
  | { type: 'foundNothing' }
  | { type: 'teamFound'; team: TeamPromise }
  | { type: 'reserved'; reference: string }
  | { type: 'couldNotLook' }

/** What the conversation can ask the house to do. Plain data: it is stored, printed and compared. */
export type Effect = Say | LookUp | Keep

/** Sent to the person, once everything else is safely kept. */
export type Say = { type: 'say'; params: readonly Line[] }

/** Looked up at once, and answered with something heard. Changes nothing that anyone can see. */
export type LookUp = { type: 'lookUp'; params: Search }

/** Written down, in the same commit as the conversation itself. On transitions only: entry runs again on coming back. */
export type Keep = { type: 'keep'; params: Note }

export type Search =
  | {
      readonly look: 'places'
      readonly needs: readonly Need[]
      readonly place: Place | null
      readonly shown: readonly string[]
    }
  | { readonly look: 'team'; readonly district: string | null; readonly surgery: string | null }
  | { readonly look: 'reference' }

/** What may be mentioned later. `bot/services/reminders.ts` says when, and `bot/hear.ts` what outlives it. */
export type Reminder = 'unfinished-referral'

/** What is written down, by its kind. One of a kind in a turn. */
export type Note =
  | {
      readonly note: 'flag'
      readonly because: 'danger' | 'not safe' | 'stopped in crisis'
      readonly risks: readonly Risk[]
    }
  | {
      readonly note: 'handOff'
      readonly because: 'asked' | 'media' | 'could not look' | 'set aside' | 'lost its place'
      readonly needs: readonly Need[]
    }
  | { readonly note: 'reach'; readonly reach: string }
  | ReferralNote
  | {
      readonly note: 'gap'
      readonly need: Need
      readonly district: string | null
      readonly because: 'none near' | 'none fit'
    }
  | { readonly note: 'reminder'; readonly reminder: Reminder }
  | { readonly note: 'notSent'; readonly because: 'stopped'; readonly words: string }

/** A self-referral, with no more in it than the person agreed to send. */
export interface ReferralNote {
  readonly note: 'referral'
  readonly reference: string
  readonly team: string
  readonly name: string
  readonly reach: string
  readonly surgery: string | null
  readonly whereabouts: string | null
  readonly needs: readonly Need[]
  readonly whatMatters: readonly string[]
  /** What they said yes to. */
  readonly consents: readonly 'send to the link worker'[]
}
