import type { Act } from '#content/acts.ts'
import { isBright } from '#content/bright.ts'
import type { Meaning } from '#content/meanings.ts'
import { refusesSamaritans } from '#content/no-samaritans.ts'
import { toldOfIn } from '#content/spoken-fondly.ts'
import { isStory } from '#content/story.ts'
import { toldIn } from '#content/told.ts'
import type { Line } from '#content/words.ts'
import type { Now } from '#dialogs/effects.ts'
import { answeredBeside, sayOf, setOf, wordsOf } from '#dialogs/effects.ts'
import { mayBeRead } from '#dialogs/may-be-seen.ts'
import type { Memory } from '#dialogs/memory.ts'
import { leaningMet } from '#dialogs/taking-in.ts'
import type { Leaning } from '#dialogs/vocabulary.ts'

/** How many ways there are to meet one kind of thing, what is good, and anything. */
const WAYS_OF_A_KIND = 2
const WAYS_OF_GOOD = 8
const WAYS = 12

/** Of what was said while they were heard, so much is remembered. */
const MOST = 40

interface Listening {
  readonly id: string
  readonly lines: readonly Line[]
}

/** What says that they are heard, in words that were not used for it before; after all of those, in the ones used least. */
function heardOut(memory: Memory, { text, acts, means, leaning, isAnswered }: Told): Listening {
  const { listened } = memory
  if (refusesSamaritans(text) && !listened.includes('no-line'))
    return { id: 'no-line', lines: [{ message: 'hearing-no-line' }] }
  // What was just answered needs no more, and a question is met as one.
  if (isAnswered) return { id: 'answered', lines: [] }
  if (memory.asking) return { id: 'asked', lines: [wonders(memory)] }
  const times = (kind: string) => listened.filter((id) => isOf(kind, id)).length
  const whom =
    asksOfUs.has(leaning) || acts.some((act) => act === 'seeks' || act === 'more') ? null : askedAfter(memory, text)
  const asks: Line[] = whom ? [{ message: 'hearing-of', blanks: { whom, way: listened.filter(hasAsked).length } }] : []
  if (isBright(text, acts)) {
    const way = times('bright') % WAYS_OF_GOOD
    return {
      id: `bright ${way}${whom ? ASKED : ''}`,
      lines: [{ message: 'hearing-bright', blanks: { way } }, ...asks],
    }
  }
  const kind = [...toldIn(text)].find((one) => times(one) < WAYS_OF_A_KIND)
  if (kind) {
    const [way, named] = [times(kind), kind === 'person' && times(kind) === 0 ? whom : null]
    return {
      id: `${kind} ${way}${named ? ASKED : ''}`,
      lines: [{ message: 'hearing-kind', blanks: { kind, way, whom: named ?? 'none' } }],
    }
  }
  if (whom) return { id: `of${ASKED}`, lines: asks }
  if (leaning === 'refuses' || leaning === 'crossed')
    return { id: leaning, lines: [leaningMet(leaning, { ...memory, unmet: times(leaning) })] }
  if (means.includes('unsure') && times('unsure') === 0)
    return { id: 'unsure', lines: [{ message: 'hearing-more', blanks: { way: 'unsure' } }] }
  const way = times('any') % WAYS
  return { id: `any ${way}`, lines: [{ message: 'hearing-more', blanks: { way } }] }
}

/** Who asks for something, or puts us right, tells of nobody to be asked after. */
const asksOfUs: ReadonlySet<Leaning | undefined> = new Set<Leaning>(['asks', 'crossed', 'refuses'])

/** Stands behind what was said with a name or a thing of theirs in it: in one of three replies at most, and so often in all. */
const ASKED = ' asked'
const MOST_ASKED = 4
const BETWEEN = 2
const hasAsked = (id: string) => id.endsWith(ASKED)

/** Whom or what they tell of is asked after by its name, where nobody else may read it, and nothing was told that hurts. */
function askedAfter(memory: Memory, text: string): string | null {
  const { listened, whatMatters, dangerHeard, limited } = memory
  if (mayBeRead(memory) || dangerHeard || limited) return null
  if (listened.slice(-BETWEEN).some(hasAsked) || listened.filter(hasAsked).length >= MOST_ASKED) return null
  return toldOfIn(whatMatters.at(-1) === text ? whatMatters : [...whatMatters, text])
}

/** What they said, and all that they do with it. */
interface Told {
  readonly text: string
  readonly acts: readonly Act[]
  readonly means: readonly Meaning[]
  readonly leaning?: Leaning
  /** What they asked of us was answered before this is said. */
  readonly isAnswered: boolean
}

const toldNow = (now: Now): Told => ({
  ...('understood' in now.event ? now.event.understood : { acts: [], means: [] }),
  text: wordsOf(now),
  isAnswered: answeredBeside(now).length > 0,
})

/** A question of theirs that nothing here is the answer to. */
export const wonders = ({ unmet }: Memory): Line => ({ message: 'hearing-wonders', blanks: { way: unmet } })

const isOf = (kind: string, id: string) => id.split(' ')[0] === kind

/** That they may talk, as they begin to; whoever was told so in the same words is heard as one who goes on. */
function begins(memory: Memory, told: Told): Listening {
  const how = memory.brought === 'feels' ? 'feeling' : isStory(told.text) ? 'much' : 'little'
  const id = `first ${how}`
  const isGoingOn = memory.listened.includes(id) || (how !== 'little' && memory.listened.length > 0)
  return isGoingOn ? heardOut(memory, told) : { id, lines: [{ message: 'hearing-first', blanks: { told: how } }] }
}

const listening = (of: typeof heardOut) =>
  [
    sayOf((now) => of(now.context, toldNow(now)).lines),
    setOf((now) => ({ listened: [...now.context.listened, of(now.context, toldNow(now)).id].slice(-MOST) })),
  ] as const

/** They go on, and are heard. */
export const listens = listening(heardOut)

/** They begin to talk, and want nothing else. */
export const beginsToListen = listening(begins)
