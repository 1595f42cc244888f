import { say } from '#dialogs/effects.ts'
import { grammar } from '#dialogs/grammar.ts'
import { askedForPerson, sentMedia } from '#dialogs/hand-off.ts'
import { arrived, saysLinkWorker } from '#dialogs/with-link-worker.ts'

/** Who this is: in front of the first reply, whatever that is. A crisis reply and HELP say it themselves. */
const hello = say({ message: 'welcome-hello' })

/** Nothing has been heard yet. The first message, which may be the most important one, is heard like every other. */
export const welcome = grammar.createStateConfig({
  on: {
    opened: { actions: hello, target: '#talking.whatMatters' },
    said: { actions: [hello, 'remember'], target: '#talking.whatNext' },
    person: { actions: [hello, ...askedForPerson], target: '#talking.handOff' },
    media: { actions: [hello, ...sentMedia], target: '#talking.handOff' },
    back: { actions: hello, target: '#talking.whatMatters' },
    start: { actions: hello, target: '#talking.whatMatters' },
    startAgain: { actions: hello, target: '#talking.whatMatters' },
    help: '#help',
    stop: '#everyday.stopped',
    linkWorkerJoined: { actions: arrived, target: '#everyday.withLinkWorker' },
    linkWorkerSaid: { actions: [arrived, saysLinkWorker], target: '#everyday.withLinkWorker' },
  },
})
