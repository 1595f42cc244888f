import type { Line } from '#content/words.ts'
import { lookUp, rests, sayOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'
import { teamOf } from '#dialogs/team-of.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

/** By when they would be seen if they asked anew, where that is later than what they have. */
function warns({ promised }: Memory, event: Heard): readonly Line[] {
  const by = event.type === 'teamFound' ? event.team.readBy : 0
  if (promised === null || by <= promised.by) return []
  return [{ message: 'hand-off-redo-later', blanks: { by: { instant: by }, before: { instant: promised.by } } }]
}

/** Who cancels only to ask anew would lose their place: what they would lose is told, and it is changed as it stands. */
export const redoStates = {
  redoing: {
    entry: lookUp(({ context }) => teamOf(context)),
    on: {
      teamFound: { actions: sayOf(({ context, event }) => warns(context, event)), target: 'mending' },
      couldNotLook: 'mending',
    },
  },
  mending: {
    entry: rests({ message: 'hand-off-redo', choices: ['afresh', 'cancelIt'] }, { message: 'hand-off-kept' }),
  },
} as const
