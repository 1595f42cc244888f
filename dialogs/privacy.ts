import { keep, rests, say } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { onAside } from '#dialogs/interruptions.ts'

const wanted = (wants: 'erase' | 'copy') => keep({ note: 'dataRequest', wants })

/** What we keep of somebody: wiped, or shown to them. A person does it, who must first be sure whose it is. */
export const privacy = grammar.createStateConfig({
  id: 'privacy',
  initial: 'erasing',
  states: {
    erasing: {
      entry: say({ message: 'privacy-erase', choices: ['yes', 'no'] }),
      on: { 'chose.yes': { actions: wanted('erase'), target: 'toErase' }, 'chose.no': 'asBefore' },
    },
    copying: {
      entry: say({ message: 'privacy-copy', choices: ['yes', 'no'] }),
      on: { 'chose.yes': { actions: wanted('copy'), target: 'toCopy' }, 'chose.no': 'asBefore' },
    },
    toErase: {
      entry: rests(({ context: { awaitingPerson, reference } }) => ({
        message: 'privacy-will-erase',
        blanks: { waits: awaitingPerson || reference ? 'yes' : 'no' },
      })),
    },
    toCopy: { entry: rests({ message: 'privacy-will-copy' }) },
    asBefore: { entry: rests({ message: 'privacy-as-before' }) },
  },
  on: onAside,
})
