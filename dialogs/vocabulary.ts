import type { Act } from '#content/acts.ts'
import type { Fear } from '#content/fears.ts'
import type { Meaning } from '#content/meanings.ts'
import type { OfOurs } from '#content/of-ours.ts'
import type { OfPlaces } from '#content/of-places.ts'
import type { PlaceOutcome } from '#content/outcomes.ts'
import type { AboutUs } from '#content/questions.ts'
import type { Limits } from '#content/reaching.ts'
import type { ThingId } from '#content/things.ts'
import type { Asking } from '#content/wonders.ts'
import type { Choice, Line, NeedChoice } from '#content/words.ts'
import type { Answer, Search } from '#dialogs/look-ups.ts'
import type { Fitting, Need, Wish } from '#dialogs/memory.ts'
import type { Note, Reminder } from '#dialogs/notes.ts'
import type { Service } from '#dialogs/service.ts'

/** What the conversation can hear. `hear.ts` in the bot turns a message into one of these; a lookup is answered with one. */
export type Heard =
  | { type: 'opened' }
  | (Words & { type: 'said'; away?: 'hours' })
  /** Words written before a danger that was answered first. The reply to that was their reply too. */
  | (Words & { type: 'saidBefore' })
  /** The first words after a day or more. */
  | (Words & { type: 'cameBack' })
  /** With what they said behind it, which is heard next; or, where that is all of one thing, with what they said it with. */
  | { type: `chose.${Exclude<Choice, NeedChoice | 'safe' | 'safeHere'>}`; besides?: string; saidWith?: string }
  /** With what they said beside it. */
  | { type: 'chose.safe'; text?: string }
  /** With what they asked about us beside it, and that they are not to be rung. */
  | { type: 'chose.safeHere'; question: AboutUs | null; limits?: Limits | null; notRung?: string }
  | { type: Command }
  /** They were asked whether it is safe to write to them, and say that there is no harm. */
  | (Words & { type: 'back' })
  /** How they are to be reached, which is all of it. */
  | (Words & { type: 'contact' })
  /** They complain, and tell what went wrong. */
  | (Words & { type: 'complaint' })
  /** With what they said besides. */
  | (Words & { type: 'person' | 'language' })
  | { type: 'myReferral'; reference: string | null }
  /** They want what they asked of us no more. */
  | { type: 'cancels'; besides?: string }
  /** They would cancel it only to ask anew, or since it is wrong as it stands. */
  | (Words & { type: 'mends' })
  /** What we keep of them is to be wiped: of a part of it, with their words; and what they ask about us beside it. */
  | { type: 'erase'; part?: string; question?: OfOurs | null }
  /** Whoever writes is not who wrote before. */
  | { type: 'stranger' }
  /** Whoever writes may be somebody else, and harm was told here. */
  | { type: 'otherReads' }
  /** They told of harm, and break off: somebody is there. */
  | { type: 'hurries' }
  /** When they may be written to or rung, and nothing else. */
  | (Words & { type: 'limited' })
  /** Who asks when it is read is told when staff are here. */
  | (Words & { type: 'asked'; question: Exclude<AboutUs, 'howLong' | 'language'> | Fear; staff?: StaffReading })
  /** When somebody will answer or ring: looked up where anything was promised. */
  | { type: 'asksWhen' }
  | (Words & { type: 'asksWhen' })
  /** `young` where they say in it that they are under nineteen. */
  | {
      type: 'danger'
      risks: readonly Risk[]
      staff: StaffReading
      young?: boolean
      place?: Fitting | null
      text?: string
    }
  | { type: 'media'; kind: string }
  | { type: `due.${Reminder}` }
  | { type: 'linkWorkerJoined' | 'linkWorkerLeft' | 'staffClosedFlag' }
  | { type: 'linkWorkerSaid'; words: string }
  | Answer

/** Something said in words. */
export interface Words {
  readonly text: string
  /** When it was heard, in milliseconds since 1970, where it was written and not chosen. */
  readonly at?: number
  readonly understood: Understood
  /** Where harm is told in it, by when staff are to read of that. Milliseconds since 1970. */
  readonly readBy?: number
  /** They were taken to tell of harm, and say that there is none. */
  readonly noHarm?: true
  /** A place that they ask about by its name and were not shown, and what it is for. */
  readonly listed?: { readonly place: Service; readonly need: Need }
}

/** Words that work alone in a message, from anywhere. */
export type Command =
  | 'person'
  | 'help'
  | 'back'
  | 'stop'
  | 'start'
  | 'startAgain'
  | 'complain'
  | 'language'
  | 'erase'
  | 'myData'

/** What most of a message seems to do: something good is said, a feeling, a story, a no, that we misheard, or a question. */
export type Leaning = 'glad' | 'feels' | 'tells' | 'refuses' | 'crossed' | 'asks'

/** What somebody tells or asks beside a thanks, a goodbye, a yes or a no, and in which words. */
export interface GoesOn {
  readonly leaning: Extract<Leaning, 'tells' | 'feels' | 'asks'>
  readonly text: string
}

/** What the analyser made of someone's words. Empty where it could make nothing of them. */
export interface Understood {
  /** Surest first, three at most; only those that it is sure enough of to say back. Scores run from 0 to 1. */
  readonly needs: readonly { readonly id: Need; readonly score: number }[]
  /** Where none is sure: the likeliest, to be asked about. One where it is fairly sure, three at most. */
  readonly guesses: readonly Need[]
  /** What they say that it is not. */
  readonly denies: readonly Need[]
  readonly place: Fitting | null
  /** A telephone number in it, as written. */
  readonly number: string | null
  readonly wishes: readonly Wish[]
  /** What they like doing, by the ids of content/activities. */
  readonly enjoys: readonly string[]
  /** What they ask for by its name, by the same ids. */
  readonly activity: string | null
  /** What they do not want to do, by the same ids. */
  readonly refuses: readonly string[]
  readonly means: readonly Meaning[]
  /** A danger that is not spoken of before it is known to be safe, by the category of content/risk. */
  readonly quiet: Quiet | null
  /** A plain question about us, which is all of it. */
  readonly asks: AboutUs | null
  /** What else is asked about us beside that; left out, nothing is. */
  readonly asksAlso?: readonly AboutUs[]
  /** How it asks, where it asks: `besides` is a question that no place answers, beside what tells of something. */
  readonly asking: Asking | 'besides' | null
  /** What came of a place that they were told of. */
  readonly outcome: PlaceOutcome | null
  /** A thing that it asks for by name, by its id in content/things. */
  readonly thing: ThingId | null
  /** What else it asks for by name, by its id in content/subjects; left out, nothing. */
  readonly subject?: string | null
  /** All that they clearly do with it, piece by piece, as content/acts has it. */
  readonly acts: readonly Act[]
  /** What most of it seems to do, though none of it be sure; left out, nothing stands out. */
  readonly leaning?: Leaning
  /** What it goes on to beside words that end or agree to something: they end nothing then; left out, nothing. */
  readonly goesOn?: GoesOn
  /** The words in it that say how somebody is to be reached; left out, all of them may. */
  readonly reach?: string
  /** What it asks of the places shown. */
  readonly ofPlaces: OfPlaces | null
  /** They tell in passing of a sign of the body that a surgery should hear of. */
  readonly worrying: boolean
  /** Somebody under eighteen has no home: staff were alerted to it. */
  readonly childNoHome?: true
  /** The id of a plain answer of the area that it asks for. */
  readonly answer: string | null
  /** They tell of a need beside that question. */
  readonly besidesAnswer?: true
  /** The main places of the area, for who asks which there are. */
  readonly towns?: readonly string[]
  /** When they may be written to or rung. */
  readonly limits: Limits | null
  /** How old the writer is. */
  readonly age: number | null
}

/** Words of which nothing was understood. */
export const nothing: Understood = {
  ...{
    needs: [],
    guesses: [],
    denies: [],
    place: null,
    number: null,
    wishes: [],
    enjoys: [],
    refuses: [],
    means: [],
    acts: [],
  },
  quiet: null,
  ...{
    asks: null,
    asking: null,
    thing: null,
    activity: null,
    ofPlaces: null,
    outcome: null,
    worrying: false,
    answer: null,
    limits: null,
    age: null,
  },
}

/** Dangers of which nothing is said on a phone that others may read. */
export type Quiet = 'abuse' | 'sexual-violence' | 'child' | 'exploitation'

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
  /** Whether that is on the same day. */
  readonly today: boolean
}

/** What the conversation can ask the house to do. Plain data: it is stored, printed and compared. */
export type Effect = Say | LookUp | Keep

/** Sent to the person, once everything else is safely kept. */
export type Say = { type: 'say'; params: readonly Line[] }

/** Looked up at once, and answered with something heard. Changes nothing that anyone can see. */
export type LookUp = { type: 'lookUp'; params: Search }

/** Written down, in the same commit as the conversation itself. On transitions only: entry runs again on coming back. */
export type Keep = { type: 'keep'; params: Note }
