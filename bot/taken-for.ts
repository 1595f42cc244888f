import type { AskedInFear, Fear } from '#content/fears.ts'
import type { AboutUs } from '#content/questions.ts'
import { isFear } from '#dialogs/fears.ts'
import type { Need } from '#dialogs/memory.ts'

/** A need less sure than this is not told by who asks how long, or says how they are to be reached. */
export const SURE = 0.6

/** Needs that the words of a question about us are taken for. */
const takenFor: Partial<Record<AboutUs, readonly Need[]>> = {
  ...{
    deleting: ['digital'],
    language: ['newcomers'],
    otherComputer: ['digital'],
    gotIt: ['digital'],
    ofComplaint: ['rights'],
    visits: ['social-care'],
    theyAct: ['arts'],
  },
  ...{ callShows: ['money', 'digital', 'family', 'safety'], whereIsLeave: ['digital', 'housing'] },
  ...{ notLocal: ['loneliness', 'family', 'newcomers', 'safety'], didShow: ['family', 'safety', 'digital'] },
  ...{ howAnswered: ['digital', 'loneliness'] },
  ...{ leaflet: ['family'], onPaper: ['rights', 'disability', 'learning', 'digital'] },
}

/** Who is afraid tells of these with it: the fear is what is answered. */
const withFear: ReadonlySet<Need> = new Set([
  ...(['family', 'social-care', 'caring', 'mood', 'safety', 'rights', 'loneliness', 'digital'] as const),
])

/** Whether a need was heard only in the words of what somebody asks about us, so that they tell of none. */
export function isTaken(
  { id, score }: { id: Need; score: number },
  asks: AboutUs | AskedInFear | Fear | null,
): boolean {
  if (asks === null) return false
  if (isFear(asks)) return withFear.has(id)
  return takenFor[asks]?.includes(id) || (asks === 'howLong' && score < SURE)
}
