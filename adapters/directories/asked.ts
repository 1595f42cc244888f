import { closed } from '#adapters/directories/closed.ts'
import type { DirectorySearch } from '#bot/ports/directory.ts'
import { aboutIn } from '#content/asking.ts'
import { generalFor, stemsOf, stemsTyped, subjects } from '#content/subjects.ts'
import { bothKnown, childrenIn, groupsOfTongues, tonguesIn, type Who, whoSays } from '#content/who.ts'
import { wishesIn } from '#content/wishes.ts'
import type { Need } from '#dialogs/memory.ts'

/** What a search asks for, as a place is ranked by it. */
export interface Asked {
  /** How much each subject would be what they came for, from 0 to 1. Empty where words name none. */
  readonly subjects: ReadonlyMap<string, number>
  /** One of these at least a place must be there for. Empty where any will do that serves the need. */
  readonly core: ReadonlySet<string>
  readonly who: Who
  readonly needs: readonly Need[]
  /** Whether anything is known of what they ask or of who they are, that a place for some alone can be told from. */
  readonly isKnown: boolean
  /** Whether they asked in words of their own. */
  readonly inWords: boolean
  /** All that they spoke of, to tell whether a place that is for some alone is for them. */
  readonly about: ReadonlySet<string>
  /** Words that a record may hold, as their stems. */
  readonly telling: readonly string[]
  /** A language that they want to learn or speak. */
  readonly tongues: readonly string[]
  readonly onFoot: boolean
  /** Whether they would give their time, and no more. */
  readonly gives: boolean
}

/** How much what is only told of counts, what is only noted of them, what belongs to none of their needs, and what will do as well. */
const weight = { told: 0.7, noted: 0.65, general: 0.6, otherNeed: 0.6, near: [0.7, 0.6, 0.5, 0.45] }

/** What they speak of, and what is noted of them. */
interface Heard {
  readonly id: string
  readonly how: 'asked' | 'told' | 'noted'
}

export function askedIn({ words, needs, who }: Pick<DirectorySearch, 'words' | 'needs' | 'who'>): Asked {
  const spoken = aboutIn(words).map(({ id, asked }): Heard => ({ id, how: asked ? 'asked' : 'told' }))
  const noted = who.subjects
    .filter((id) => subjects.has(id) && !spoken.some((one) => one.id === id))
    .map((id): Heard => ({ id, how: 'noted' }))
  const ofNeed = (id: string) => needs.length === 0 || needs.includes(subjects.get(id)!.need)
  const heard = [...spoken, ...(words.trim() === '' ? [] : noted)]
  const much = new Map<string, number>()
  const add = (id: string, value: number) => much.set(id, Math.max(value, much.get(id) ?? 0))
  const core = coreOf(heard, ofNeed)
  for (const { id, how } of heard) {
    if (how === 'noted' && !ofNeed(id) && !core.includes(id)) continue
    const isTheirs = how === 'asked' || (subjects.get(id)!.kind === 'condition' && ofNeed(id))
    const base = (isTheirs ? 1 : weight[how]) * (ofNeed(id) ? 1 : weight.otherNeed)
    add(id, base)
    for (const [at, near] of subjects.get(id)!.near.entries()) add(near, base * (weight.near[at] ?? 0.4))
  }
  const general = core.some(ofNeed) || words.trim() === '' ? [] : needs.flatMap(generalFor)
  for (const id of general) add(id, weight.general)
  const stems = stemsTyped(words)
  const tongues = needs.includes('learning') || /\b(?:learn|class|lesson|beginner)/i.test(words) ? tonguesIn(stems) : []
  const told = bothKnown(who, whoSays(words))
  const known = {
    ...told,
    ages: [...told.ages, ...childrenIn(words, told)],
    groups: [...told.groups, ...groupsOfTongues(tongues)],
  }
  return {
    needs,
    inWords: words.trim() !== '',
    isKnown: words.trim() !== '' || Object.values(known).some((facts) => facts.length > 0),
    subjects: new Map([...much].sort((a, b) => b[1] - a[1])),
    core: new Set([...core.flatMap((id) => [id, ...subjects.get(id)!.near]), ...general]),
    who: known,
    about: new Set([...who.subjects, ...spoken.map(({ id }) => id)]),
    telling: [...new Set(stems)].filter((word) => word.length > 3 && !everyday.has(word)),
    tongues,
    gives: needs.length > 0 && core.length > 0 && core.every((id) => subjects.get(id)!.need === 'volunteering'),
    onFoot: wishesIn(words).includes('walkable') || /\bwalk to\b|\bwalking distance\b/i.test(words),
  }
}

/**
 * What a place must be there for: a thing that they ask for by its name, and what they have, before what they are in, and
 * that before what they only tell of; what belongs to their needs before what does not.
 */
function coreOf(heard: readonly Heard[], ofNeed: (id: string) => boolean): readonly string[] {
  const kindOf = (id: string) => subjects.get(id)!.kind
  const theirs = heard.filter(({ id }) => ofNeed(id))
  const choices: readonly (readonly Heard[])[] = [
    theirs.filter(({ id, how }) => kindOf(id) === 'condition' || (kindOf(id) === 'thing' && how === 'asked')),
    theirs.filter(({ id, how }) => how === 'asked' || kindOf(id) !== 'thing'),
    theirs,
    heard.filter(({ id, how }) => kindOf(id) === 'thing' && how === 'asked'),
    heard.filter(({ id, how }) => kindOf(id) === 'thing' && how === 'noted'),
  ]
  return (choices.find((some) => some.length > 0) ?? []).map(({ id }) => id)
}

const everyday = new Set(
  stemsOf(
    'about after again also always another around because been before being between came come could days does doing done down each even ever every evening everyone find from gets getting give goes going good group have having hear heard help here into just keep kind know last like little live local long look looking love made make many mine month more morning most much must near need never next nice nobody nothing once only other over people person place please really same says should since some someone somebody something somewhere soon still take talk tell than that their them then there these they thing think this those though three through time together told town under until used very want week weekend well went were what when where which while will with without woman work would year your anybody anyone anything afternoon month years somewhere',
  ),
)

/** With these a community helps its own, whatever its record says that it does. */
const ofCommunity: ReadonlySet<Need> = new Set([
  ...(['food', 'social-care', 'caring', 'mood', 'bereavement', 'newcomers', 'loneliness', 'money'] as const),
  ...(['health-condition', 'family', 'benefits', 'rights', 'safety'] as const),
])
/** How well it does so, beside what is there for that very thing. */
export const OF_COMMUNITY = 0.5

/** The needs for which a place of their own faith or people is some help. */
export const helpedByTheirOwn = ({ who, needs }: Pick<Asked, 'who' | 'needs'>): readonly Need[] =>
  who.groups.length > 0 ? needs.filter((need) => ofCommunity.has(need)) : []

/** For what there is one of in every town nobody goes to another town, where they ask for it in words. */
const far: Readonly<Partial<Record<Need, number>>> = {
  ...{ food: 3.5, loneliness: 3.5, family: 3.5, digital: 3.5 },
  ...{ nature: 5.5, active: 5.5, arts: 5.5, learning: 5.5 },
}
const SPECIAL = 9

/** How many miles somebody goes for what they asked for in words. */
export function farthest({ core }: Pick<Asked, 'core'>): number {
  const each = [...core].map((id) =>
    subjects.get(id)!.kind === 'condition' || closed.has(id) ? SPECIAL : (far[subjects.get(id)!.need] ?? SPECIAL),
  )
  return Math.max(...each)
}
