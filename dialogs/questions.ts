import { z } from 'zod'

/** Every answer that a referral may hold, in their own words; SKIPPED where they would rather not. */
export const Answers = z.object({
  name: z.string().optional(),
  /** Who is typing: the person, the person with someone helping, or someone for them. */
  who: z.enum(['me', 'helped', 'other']).optional(),
  helper: z.string().optional(),
  /** A number or other way to reach them; THIS_NUMBER where it is the one they write from. */
  reach: z.string().optional(),
  /** When is best, and whether a voicemail or a text is all right. */
  when: z.string().optional(),
  /** Whether the one whom it is for knows of it. */
  knows: z.enum(['yes', 'no']).optional(),
  theirName: z.string().optional(),
  theirReach: z.string().optional(),
  surgery: z.string().optional(),
  /** Where they will be this week, where they have no surgery, or one that is none of ours. */
  whereabouts: z.string().optional(),
  birth: z.string().optional(),
  address: z.string().optional(),
  /** What they would like to talk about, where they had said nothing of it. */
  matters: z.string().optional(),
  enjoyed: z.string().optional(),
  support: z.string().optional(),
  anythingElse: z.string().optional(),
  /** They cannot be rung, or would rather not be, in their own words: a link worker reads it first. */
  notRung: z.string().optional(),
  /** Whom they would rather have. It is asked for, never promised. */
  worker: z.enum(['woman', 'man']).optional(),
  /** The id of the language that they speak, or sign. */
  language: z.string().optional(),
  /** What they tried already, and what came of it. */
  tried: z.string().optional(),
  /** They said no to the GP record, in their own words. */
  notOnRecord: z.string().optional(),
  /** They said along the way that their surgery is not to be told. */
  surgeryNotTold: z.literal('yes').optional(),
  /** What they asked back, for the link worker to answer. */
  asked: z.string().optional(),
})
export type Answers = Readonly<z.infer<typeof Answers>>

/** Said for what someone would rather not answer. */
export const SKIPPED = ''

/** Said for the surgery of someone who has none, or chose that they have none or do not know. */
export const NO_SURGERY = 'none'

/** Said for the surgery of someone who has one, and cannot name it. */
export const UNKNOWN_SURGERY = 'not known'

/** Said for the way to reach someone by the number that they write from, once they have said that it is safe. */
export const THIS_NUMBER = 'this number'

/** What a referral is made from, besides the answers. */
export interface Known {
  readonly answers: Answers
  readonly knowsPlace: boolean
  readonly enjoys: boolean
  /** They told of somebody else, and did not say whom it is for. */
  readonly mayBeOther: boolean
  /** They told us what matters before they asked for a link worker. */
  readonly saidWhatMatters: boolean
  /** Null until the team was looked up. */
  readonly team: { readonly asksFor: readonly ('dateOfBirth' | 'address')[]; readonly isGuess: boolean } | null
}

const isOther = ({ answers }: Known) => answers.who === 'other'
const isForOneWhoKnows = ({ answers }: Known) => answers.who !== 'other' || answers.knows === 'yes'

/**
 * In the order in which they are asked, with whom each is for. Name, reach and surgery must be answered; whoever asks for
 * someone who does not know of it yet is asked for no more of theirs than a first name.
 */
const inOrder = [
  ['who', ({ mayBeOther }: Known) => mayBeOther],
  ['name', () => true],
  ['helper', ({ answers }: Known) => answers.who === 'helped'],
  ['reach', () => true],
  ['knows', isOther],
  ['theirName', isOther],
  ['theirReach', (known: Known) => isOther(known) && isForOneWhoKnows(known)],
  ['when', isForOneWhoKnows],
  ['surgery', isForOneWhoKnows],
  [
    'whereabouts',
    ({ answers, knowsPlace, team }: Known) =>
      !knowsPlace &&
      (answers.surgery === NO_SURGERY ||
        answers.surgery === UNKNOWN_SURGERY ||
        team?.isGuess === true ||
        (answers.who === 'other' && answers.knows === 'no')),
  ],
  ['team', () => true],
  ['birth', (known: Known) => isForOneWhoKnows(known) && known.team!.asksFor.includes('dateOfBirth')],
  ['address', (known: Known) => isForOneWhoKnows(known) && known.team!.asksFor.includes('address')],
  ['matters', ({ saidWhatMatters }: Known) => !saidWhatMatters],
  ['enjoyed', (known: Known) => isForOneWhoKnows(known) && !known.enjoys],
  ['support', isForOneWhoKnows],
  ['anythingElse', ({ saidWhatMatters }: Known) => saidWhatMatters],
] as const satisfies readonly (readonly [keyof Answers | 'team', (known: Known) => boolean])[]

/** A question of a referral, or the looking up of its team. */
export type Question = (typeof inOrder)[number][0]
export type Next = Question | 'readBack'

/** What is still to be asked, or to be read back where nothing is. */
export function nextQuestion(known: Known): Next {
  const open = inOrder.find(([id, isFor]) => isOpen(id, known) && isFor(known))
  return open?.[0] ?? 'readBack'
}

const isOpen = (id: Question, { answers, team }: Known) => (id === 'team' ? team === null : answers[id] === undefined)

/** The answers without the one given last, in the order of the questions. */
export function withoutLast(answers: Answers): Answers {
  const last = inOrder.findLast(([id]) => id !== 'team' && answers[id] !== undefined)?.[0]
  const { [last as keyof Answers]: _, ...rest } = answers
  return rest
}

/** About how many things someone will be asked: told before the first. What only some teams ask for is not counted. */
export const howMany = ({ answers, ...known }: Omit<Known, 'team'>): number =>
  inOrder.filter(([id, isFor]) => {
    const perhaps = {
      ...known,
      answers: { ...answers, surgery: 'some', ...(answers.who === 'other' && { knows: 'yes' as const }) },
    }
    return id !== 'team' && answers[id] === undefined && isFor({ ...perhaps, team: { asksFor: [], isGuess: false } })
  }).length
