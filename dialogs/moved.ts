import { createActor } from 'xstate'
import { conversation } from '#dialogs/conversation.ts'
import type { State } from '#dialogs/snapshot.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

// What XState's own transition() makes anew at every step, which is half of its time. Nothing is ever done in it.
const nobody = createActor(conversation)
const nothing = () => {}
const nowhere = {
  ...{ self: nobody, system: nobody.system, id: '', sessionId: '' },
  ...{ logger: nothing, defer: nothing, emit: nothing, stopChild: nothing },
}

/** What `transition` of XState answers. `test/dialogs/walk` holds them equal. */
export function moved(before: State, heard: Heard, onPhone: boolean) {
  const actions: { type: string; params: unknown }[] = []
  const state = conversation.transition(told(before, heard, onPhone), heard, {
    ...nowhere,
    actionExecutor: (action) => void actions.push(action),
  })
  return { state, actions }
}

/** What the house tells with whatever is heard is known before anything is said of it: the channel, and the towns. */
function told(before: State, heard: Heard, onPhone: boolean): State {
  const { context } = before
  const towns = 'understood' in heard && heard.understood.towns ? [...heard.understood.towns] : context.towns
  return context.onPhone === onPhone && towns === context.towns
    ? before
    : { ...before, context: { ...context, onPhone, towns } }
}
