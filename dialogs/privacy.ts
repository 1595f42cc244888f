import { refusesToBeRung } from '#content/erasing.ts'
import { isAwaited } from '#dialogs/awaited.ts'
import { isAfterDetour, keep, rests, say, sayOf, setOf } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'
import type { Memory } from '#dialogs/memory.ts'

/** Said with the yes: nobody is to ring, which goes with the request. */
const notRungBeside = setOf(({ context: { answers, toErase }, event }) => {
  const words = event.type === 'chose.yes' ? (event.saidWith ?? '') : ''
  return {
    ...(refusesToBeRung(words) && { answers: { ...answers, notRung: words } }),
    ...(toErase === null && { eraseAsked: true }),
  }
})

const erased = [
  notRungBeside,
  keep(({ context: { toErase, answers } }) => ({
    ...({ note: 'dataRequest', wants: 'erase' } as const),
    ...(toErase !== null && { words: toErase }),
    ...(answers.notRung !== undefined && { notRung: answers.notRung }),
  })),
] as const
const copied = keep({ note: 'dataRequest', wants: 'copy' })

const waits = (memory: Memory) => (isAwaited(memory) ? ('yes' as const) : ('no' as const))
const calls = ({ answers }: Memory) => (answers.notRung === undefined ? ('usual' as const) : ('none' as const))
const part = ({ toErase }: Memory) => (toErase === null ? ('all' as const) : ('some' as const))

/** What we keep of somebody: wiped, all of it or a part, or shown to them. A person does it, who must first be sure whose it is. */
export const privacy = grammar.createStateConfig({
  id: 'privacy',
  initial: 'erasing',
  states: {
    erasing: {
      entry: sayOf((now) => [
        now.context.eraseAsked && now.context.toErase === null
          ? { message: 'privacy-erase-stands', blanks: { calls: calls(now.context) } }
          : isAfterDetour(now)
            ? { message: 'privacy-erase-asked', choices: ['yes', 'no'] }
            : { message: 'privacy-erase', blanks: { part: part(now.context) }, choices: ['yes', 'no'] },
      ]),
      on: { 'chose.yes': { actions: [...erased], target: 'toErase' }, 'chose.no': 'asBefore' },
    },
    copying: {
      entry: say({ message: 'privacy-copy', choices: ['yes', 'no'] }),
      on: { 'chose.yes': { actions: copied, target: 'toCopy' }, 'chose.no': 'asBefore' },
    },
    toErase: {
      entry: rests(({ context }) => ({
        message: 'privacy-will-erase',
        blanks: { part: part(context), waits: waits(context), calls: calls(context) },
      })),
    },
    toCopy: { entry: rests({ message: 'privacy-will-copy' }) },
    asBefore: { entry: rests(({ context }) => ({ message: 'privacy-as-before', blanks: { waits: waits(context) } })) },
  },
  on: onAside,
})
