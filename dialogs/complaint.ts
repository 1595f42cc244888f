import { keep, lookUp, rests, sayOf, wordsOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { teamOf } from '#dialogs/hand-off.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Memory } from '#dialogs/memory.ts'
import { THIS_NUMBER } from '#dialogs/questions.ts'

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
      on: {
        said: {
          actions: keep((now) => ({
            note: 'complaint',
            words: wordsOf(now),
            reach: reachOf(now.context),
            team: now.context.team?.id ?? 'unknown',
          })),
          target: 'kept',
        },
      },
    },
    kept: { entry: rests(({ context }) => kept(context)) },
  },
  on: onAside,
})

const reachOf = ({ onPhone, answers }: Memory) => answers.reach ?? (onPhone ? THIS_NUMBER : null)

function kept({ team }: Memory) {
  const complain = team?.complain
  if (!complain) return { message: 'complaint-kept-somewhere' } as const
  const { to, phone, by } = complain
  return { message: 'complaint-kept', blanks: { to, phone, by: { instant: by } } } as const
}
