import { about } from '#dialogs/about.ts'
import { keep, sayOf, set } from '#dialogs/effects.ts'

/** What they asked about us beside their yes. The line itself follows. */
export const answersBeside = sayOf(({ context, event }) => {
  const asked = event.type === 'chose.safeHere' ? event.question : null
  return asked && asked !== 'howLong' && asked !== 'language' && asked !== 'ourNumber' ? [about(asked, context)] : []
})

/** They say that it is safe to write to them here, asked or not. */
export const saysSafeHere = {
  'chose.safeHere': { actions: [answersBeside, 'keepLimits'], target: '#safely.saidHere' },
} as const

/** What they answer to whether it is safe to write to them here. */
export const saysWhetherHere = {
  ...saysSafeHere,
  'chose.notSafeHere': {
    actions: [
      keep({ note: 'flag', because: 'not safe to write', risks: [] }),
      set({ notSafeToWrite: true, safeReplies: 0 }),
    ],
    target: '#safely.notHere',
  },
} as const
