import { addressIn } from '#content/fields.ts'
import type { Line } from '#content/words.ts'
import type { Now } from '#dialogs/effects.ts'
import { hears, keep, lookUp, rests, restsAgain, sayOf, set, setOf, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { answersAbout, onAside } from '#dialogs/interruptions.ts'
import type { Memory } from '#dialogs/memory.ts'
import { plainly } from '#dialogs/plainly.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'
import { teamOf } from '#dialogs/team-of.ts'

const keptAs = (words: (now: Now) => string) =>
  [
    keep((now) => ({
      ...({ note: 'complaint', words: words(now), reach: reachOf(now.context) } as const),
      team: now.context.team?.id ?? 'unknown',
    })),
    set({ complained: true }),
  ] as const
const keptNow = keptAs(wordsOf)
const keptBefore = [...keptAs(({ context }) => context.complaint), set({ complaint: '' })] as const
/** Who answers for it reads that it was taken back. */
const takenBack = [
  keep((now) => ({ note: 'complaintBack', words: wordsOf(now), team: now.context.team?.id ?? 'unknown' })),
  set({ complained: false }),
] as const

/** How they are to be answered, as they give it: a number or an address, and whether they may be rung. */
const given = setOf((now): Partial<Memory> => {
  const reach = addressIn(wordsOf(now))
  return reach ? { answers: { ...now.context.answers, reach }, brought: 'number' } : {}
})
const saysReach = sayOf((now): readonly Line[] => {
  const { reach, notRung } = now.context.answers
  if (!addressIn(wordsOf(now)) || !reach) return [{ message: 'complaint-added' }]
  return [{ message: 'complaint-reach', blanks: { reach: plainly(reach, MOST_REACH), rung: notRung ? 'no' : 'yes' } }]
})
const MOST_REACH = 70

/** What comes of it next goes with it, however it was told. */
const more = {
  said: { actions: [...hears, given], target: '#complaint.told.weighing' },
  asked: { actions: [...answersAbout], target: '#complaint.told.added' },
  contact: { actions: ['rememberContact', given, ...keptNow, saysReach], target: '#complaint.told.added' },
} as const

/** What went wrong, in their own words, kept for those who answer for it; and who that is, by when, and how to ring them. */
export const complaint = grammar.createStateConfig({
  id: 'complaint',
  initial: 'finding',
  states: {
    finding: {
      entry: lookUp(({ context }) => teamOf(context)),
      on: { teamFound: { actions: 'rememberTeam', target: 'asking' }, couldNotLook: 'asking' },
    },
    asking: {
      entry: sayOf(({ context: { onPhone } }) => [
        { message: 'complaint-ask', blanks: { reach: onPhone ? 'here' : 'ask' } },
      ]),
      on: { said: { actions: [...keptNow], target: 'kept' } },
    },
    kept: { entry: rests(({ context }) => keptFor(context)), on: more },
    takingBack: { always: { actions: [...takenBack], target: 'takenBack' } },
    takenBack: { entry: rests({ message: 'complaint-taken-back' }) },
    /** They told it as they asked to complain: nobody tells it twice. */
    told: {
      initial: 'finding',
      states: {
        finding: {
          entry: lookUp(({ context }) => teamOf(context)),
          on: {
            teamFound: { actions: ['rememberTeam', ...keptBefore], target: 'kept' },
            couldNotLook: { actions: [...keptBefore], target: 'kept' },
          },
        },
        kept: {
          entry: [
            rests({ message: 'complaint-heard' }),
            sayOf(({ context, event }) => (isLookedUp(event) ? [keptFor(context), asksMore(context)] : [])),
          ],
        },
        weighing: {
          always: [
            { guard: 'takesBackComplaint', target: '#complaint.takingBack' },
            { guard: 'addsToComplaint', actions: [...keptNow, saysReach], target: 'added' },
            { target: '#talking.whatNext' },
          ],
        },
        added: { entry: restsAgain() },
      },
      on: more,
    },
  },
  on: onAside,
})

const isLookedUp = ({ type }: Now['event']) => type === 'teamFound' || type === 'couldNotLook'

const reachOf = ({ onPhone, answers }: Memory) => answers.reach ?? (onPhone ? THIS_NUMBER : null)

const asksMore = (memory: Memory) =>
  ({ message: 'complaint-more', blanks: { reach: reachOf(memory) === null ? 'ask' : 'here' } }) as const

function keptFor({ team }: Memory) {
  const complain = team?.complain
  if (!complain) return { message: 'complaint-kept-somewhere' } as const
  const { to, phone, by } = complain
  return { message: 'complaint-kept', blanks: { to, phone, by: { instant: by } } } as const
}
