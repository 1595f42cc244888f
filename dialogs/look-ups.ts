import type { OfPlaces } from '#content/of-places.ts'
import type { ThingId } from '#content/things.ts'
import type { AreaWords } from '#content/words.ts'
import type { Details, OfOne } from '#dialogs/details.ts'
import type { Memory, Need, Place, Wish } from '#dialogs/memory.ts'
import type { Service } from '#dialogs/service.ts'
import type { TeamPromise } from '#dialogs/team-promise.ts'

/** What a record can be asked. */
export type Asked = Exclude<OfPlaces, 'keep' | 'more'>

/** What a lookup is answered with. */
export type Answer =
  /** With the plain answer that cannot wait, where there is one. */
  | FoundPlaces<'found'>
  /** None that the list told last has not. */
  | FoundPlaces<'foundSame'>
  | { type: 'foundNothing' }
  | { type: 'detailed'; service: Details }
  /** It was, when it was shown. */
  | { type: 'notListed'; service: Service }
  /** Of each place asked about. */
  | { type: 'recordsSay'; question: Asked; told: readonly OfOne[] }
  | { type: 'answered'; answer: PlainAnswer }
  | { type: 'teamFound'; team: TeamPromise }
  /** With what its team promises from now on. */
  | { type: 'reserved'; reference: string; team: TeamPromise }
  | { type: 'referralFound' }
  /** What was promised is past; and the instant by which they next read what is sent to them. */
  | { type: 'referralLate'; readBy: number }
  | { type: 'referralElsewhere' }
  | { type: 'noReferral' }
  | { type: 'couldNotLook' }

interface FoundPlaces<Type> {
  type: Type
  places: Service[]
  /** What was looked for that any of them is for, what matters first ahead. */
  needs?: readonly Need[]
  /** The wishes that all of them are on record for: no other is claimed of them. */
  like?: readonly Wish[]
  /** Whether there is none of the thing that was asked for by its name. */
  lacks?: boolean
  /** Where there is none of the activity that was asked for, its id. */
  lacking?: string
  /** Where there is none of the subject that was asked for, its id. */
  lacksSubject?: string
  /** What they are for, where none is for what was looked for. */
  instead?: Need
  /** What they wished that records of these do not say. */
  unsaid?: readonly Unsaid[]
  /** Whether one of them is for something that they like doing. */
  joy?: boolean
  /** Whether one of them is what they asked for by its name. */
  isNamed?: boolean
  answer?: PlainAnswer
  also?: PlainAnswer
}

/** Something wished, and which of the places shown do not say it, by their numbers in the list. */
export interface Unsaid {
  readonly like: Wish
  readonly of: readonly number[]
}

/** What someone asked, answered in the area's own words. */
export interface PlainAnswer {
  readonly answer: AreaWords
  /** ISO date. */
  readonly checkedOn: string
}

/** What can be looked up. */
export type Search =
  | {
      readonly look: 'places'
      readonly needs: readonly Need[]
      /** Asked for by its name: where there is none, it is said. */
      readonly thing: ThingId | null
      /** The same, by its id in content/subjects. */
      readonly subject?: string | null
      readonly place: Place | null
      readonly wishes: readonly Wish[]
      readonly enjoys: readonly string[]
      /** Of these, what was asked for by its name: where there is none, it is said. */
      readonly activity: string | null
      /** What no place may be, by the same ids. */
      readonly refuses: readonly string[]
      readonly shown: readonly string[]
      /** Ids of the list told last, which is not told twice running. */
      readonly told: readonly string[]
      /** The furthest shown last, in miles, where nearer ones are wanted. */
      readonly within: number | null
      /** They cannot use a telephone: what is had by it alone is left out. */
      readonly noCalls: boolean
      readonly most: number
      /** It cannot wait: what is open now or next comes first. */
      readonly soonest: boolean
      readonly age: number | null
      /** How old a child is whom they told of. */
      readonly childAge?: number | null
      /** They are pregnant, or have a new baby. */
      readonly expecting: Memory['expecting']
      /** What matters, in their own words. */
      readonly said: readonly string[]
      /** A plain answer to be told with the places, where it cannot wait. */
      readonly answer: string | null
      /** And one of what they are owed besides, told behind them. */
      readonly also: string | null
    }
  | { readonly look: 'details'; readonly service: Service }
  /** What was asked of them beside it is told with it. */
  | {
      readonly look: 'records'
      readonly services: readonly Service[]
      readonly question: Asked
      readonly also: Asked | null
      /** On which days it may be, Monday as 1: whether it is on any of them is told. */
      readonly days: readonly number[]
    }
  | { readonly look: 'answer'; readonly id: string }
  | {
      readonly look: 'team'
      readonly district: string | null
      readonly surgery: string | null
      readonly age: number | null
    }
  | { readonly look: 'reference'; readonly team: string }
  /** `team` and `contactBy` are those of their own referral, null for one of which only the reference is known. */
  | {
      readonly look: 'referral'
      readonly reference: string | null
      readonly team: string | null
      readonly contactBy: number | null
    }
