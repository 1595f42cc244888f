import type { PlaceOutcome } from '#content/outcomes.ts'
import type { Need, Wish } from '#dialogs/memory.ts'
import type { Answers } from '#dialogs/questions.ts'
import type { Service } from '#dialogs/service.ts'
import type { Risk } from '#dialogs/vocabulary.ts'

/** What is written down, by its kind. One of a kind in a turn. */
export type Note =
  | {
      readonly note: 'flag'
      readonly because: 'danger' | 'not safe' | 'not safe to write' | 'stopped in crisis' | 'somebody else wrote'
      readonly risks: readonly Risk[]
    }
  | {
      readonly note: 'handOff'
      readonly because: HandOffReason
      readonly needs: readonly Need[]
      /** What they asked for it with. */
      readonly words?: string
      /** How old they are, where they said so: who is under 18 has other people. */
      readonly age?: number
      /** What is known of them and how to reach them: more where a referral was begun. */
      readonly answers?: Answers
    }
  /** What they want known with the request for a person that stands. */
  | { readonly note: 'withRequest'; readonly words: string; readonly answers: Answers }
  /** Null where the number that they gave is not to be used. */
  | { readonly note: 'reach'; readonly reach: string | null }
  /** When they may be written to or rung, in their own words. */
  | { readonly note: 'limits'; readonly words: string }
  | ReferralNote
  | { readonly note: 'consent'; readonly reference: string; readonly to: Consent; readonly given: boolean }
  /** What somebody wants known, changed or done about a referral that was sent. */
  | {
      readonly note: 'referralChange'
      readonly reference: string
      /** `number`: `words` take the place of how to reach them. */
      readonly change: ReferralChange
      readonly words: string | null
    }
  | {
      readonly note: 'gap'
      readonly need: Need
      readonly district: string | null
      readonly because: 'none near' | 'none fit'
      readonly filters: readonly Wish[]
    }
  | { readonly note: 'reminder'; readonly reminder: Reminder }
  /** What was agreed: the places shown last, and the next step in the person's own words. */
  | { readonly note: 'agreed'; readonly places: readonly Service['name'][]; readonly nextStep: string }
  /** With the places it is about: the one they named, or all that were shown last. */
  | {
      readonly note: 'outcome'
      readonly outcome: Outcome
      readonly places: readonly Service['name'][]
      readonly words: string | null
    }
  /** That a place is gone, or that nobody answers there. It is kept against the place, and with nobody's name. */
  | { readonly note: 'report'; readonly service: Service['id']; readonly said: 'gone' | 'noAnswer' }
  | { readonly note: 'complaint'; readonly words: string; readonly reach: string | null; readonly team: string }
  /** They take their complaint back. It stays as it was until somebody sees to it. */
  | { readonly note: 'complaintBack'; readonly words: string; readonly team: string }
  /** To be erased, or to be given all that is kept: the law gives us a month. */
  | {
      readonly note: 'dataRequest'
      readonly wants: 'erase' | 'copy' /** Where only a part is. */
      readonly words?: string
      /** Nobody is to ring about it, in their own words. */
      readonly notRung?: string
    }
  | { readonly note: 'notSent'; readonly because: 'stopped'; readonly words: string }

export type ReferralChange = 'added' | 'number' | 'numberOff' | 'cancelled' | 'late'

/** What may be mentioned later. `bot/services/reminders.ts` says when, and `bot/hear.ts` what outlives it. */
export type Reminder = 'unfinished-referral' | 'check-in'

/** Each is asked for by itself, and none follows from another. */
export type Consent = 'tell my surgery' | 'ask me later'

/** How it went, as they say it themselves: by a choice, or `told` in their own words where what came of it was not clear. */
export type Outcome = 'sorted' | 'waiting' | 'could not' | 'did not try' | 'told' | PlaceOutcome

type HandOffReason =
  | 'asked'
  /** The one before is cancelled, and it is asked anew. */
  | 'afresh'
  | 'media'
  | 'language'
  | 'cancelled'
  | 'late'
  | 'could not look'
  | 'set aside'
  | 'lost its place'

/** A self-referral, with no more in it than the person agreed to send. */
export interface ReferralNote extends Answers {
  readonly note: 'referral'
  readonly reference: string
  readonly team: string
  readonly name: string
  readonly reach: string
  /** How old the one who writes is, where they said so of themselves. */
  readonly age?: number
  readonly needs: readonly Need[]
  readonly whatMatters: readonly string[]
  readonly enjoys: readonly string[]
  /** What they said yes to as it was sent. What they say of the rest is a `consent` of its own. */
  readonly consents: readonly 'send to the link worker'[]
}
