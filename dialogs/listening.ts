import { refusesSamaritans } from '#content/no-samaritans.ts'
import { isStory } from '#content/story.ts'
import { toldIn } from '#content/told.ts'
import type { Line } from '#content/words.ts'
import { sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import type { Memory } from '#dialogs/memory.ts'

/** How many ways there are to meet one kind of thing, and to meet anything. */
const WAYS_OF_A_KIND = 2
const WAYS = 12

/** Of what was said while they were heard, so much is remembered. */
const MOST = 40

interface Listening {
  readonly id: string
  readonly line: Line
}

/** What says that they are heard, in words that were not used for it before; after all of those, in the ones used least. */
function heardOut({ listened }: Memory, text: string): Listening {
  if (refusesSamaritans(text) && !listened.includes('no-line'))
    return { id: 'no-line', line: { message: 'hearing-no-line' } }
  const kind = [...toldIn(text)].find((one) => listened.filter((id) => isOf(one, id)).length < WAYS_OF_A_KIND)
  if (kind) {
    const way = listened.filter((id) => isOf(kind, id)).length
    return { id: `${kind} ${way}`, line: { message: 'hearing-kind', blanks: { kind, way } } }
  }
  const way = listened.filter((id) => isOf('any', id)).length % WAYS
  return { id: `any ${way}`, line: { message: 'hearing-more', blanks: { way } } }
}

const isOf = (kind: string, id: string) => id.startsWith(`${kind} `)

/** That they may talk, as they begin to; whoever was told so in the same words is heard as one who goes on. */
function begins(memory: Memory, text: string): Listening {
  const told = memory.brought === 'feels' ? 'feeling' : isStory(text) ? 'much' : 'little'
  const id = `first ${told}`
  const isGoingOn = memory.listened.includes(id) || (told !== 'little' && memory.listened.length > 0)
  return isGoingOn ? heardOut(memory, text) : { id, line: { message: 'hearing-first', blanks: { told } } }
}

const listening = (of: typeof heardOut) =>
  [
    sayOf((now) => [of(now.context, wordsOf(now)).line]),
    setOf((now) => ({ listened: [...now.context.listened, of(now.context, wordsOf(now)).id].slice(-MOST) })),
  ] as const

/** They go on, and are heard. */
export const listens = listening(heardOut)

/** They begin to talk, and want nothing else. */
export const beginsToListen = listening(begins)
