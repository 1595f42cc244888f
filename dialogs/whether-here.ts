import { about } from '#dialogs/about.ts'
import { keep, sayOf, set, setOf } from '#dialogs/effects.ts'

/** What they asked about us beside their yes. The line itself follows. */
export const answersBeside = sayOf(({ context, event }) => {
  const asked = event.type === 'chose.safeHere' ? event.question : null
  return asked && asked !== 'howLong' && asked !== 'language' && asked !== 'ourNumber' ? [about(asked, context)] : []
})

/** Beside their yes they say that nobody is to ring: it is kept, and said back. */
const keepsNotRung = [
  setOf(({ context: { answers }, event }) =>
    event.type === 'chose.safeHere' && event.notRung ? { answers: { ...answers, notRung: event.notRung } } : {},
  ),
  sayOf(({ event }) =>
    event.type === 'chose.safeHere' && event.notRung && !event.limits
      ? [{ message: 'contact-not-rung', blanks: { told: 'noted' } }]
      : [],
  ),
] as const

/** They say that it is safe to write to them here, asked or not. */
export const saysSafeHere = {
  'chose.safeHere': { actions: [answersBeside, ...keepsNotRung, 'keepLimits'], target: '#safely.saidHere' },
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
