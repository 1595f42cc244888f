import { say } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'

/** Says what can be done here, then asks the open question again: the next answer is heard as if HELP had not been. */
export const help = grammar.createStateConfig({
  id: 'help',
  entry: say({ message: 'help-how' }),
  always: '#everyday.open',
})
