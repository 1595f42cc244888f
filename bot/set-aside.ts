import type { Ports } from '#bot/ports/ports.ts'
import type { Conversation, Outcome, Waiting } from '#bot/ports/store.ts'
import { replyOf } from '#bot/reply.ts'
import { staffReading } from '#bot/services/staffed.ts'
import type { Line } from '#content/words.ts'

/**
 * What comes of a message that cannot be heard: it stays where it was written down, the snapshot stays as it was, a
 * fixed sentence goes out, and a link worker sees it. Danger gets its fixed reply all the same: it needs no dialog. That
 * asks something, so that what was offered before is closed.
 */
export function setAside(ports: Ports, before: Conversation, { kind }: Waiting): Outcome {
  const { snapshot, offer } = before
  const at = ports.clock()
  const lines = kind === 'danger' ? [replyToDanger(ports, at)] : [{ message: 'trouble-set-aside' } as const]
  ports.report.count('setAside')
  return {
    ...{ snapshot, at, gaps: [], due: [] },
    offer: kind === 'danger' ? { number: offer.number + 1, choices: [] } : offer,
    notes: [{ note: 'handOff', because: 'set aside', needs: [] }],
    reply: replyOf(ports, before, lines, kind === 'danger' ? 'crisis' : 'usual'),
  }
}

function replyToDanger({ area }: Ports, at: number): Line {
  const { now, by, today } = staffReading(area, at)
  if (now) return { message: 'crisis-staffed', blanks: { by: { instant: by } } }
  return { message: 'crisis-unstaffed', blanks: { by: { instant: by }, day: today ? 'today' : 'later' } }
}
