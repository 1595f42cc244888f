import { closed, identities } from '#adapters/directories/closed.ts'
import { subjectsMeant } from '#adapters/directories/looked-for.ts'
import { oneThingIn } from '#adapters/directories/one-thing.ts'
import type { DirectorySearch } from '#bot/ports/directory.ts'
import { aboutIn } from '#content/asking.ts'
import { generalFor, spokenOf, stemsOf, stemsTyped, subjects } from '#content/subjects.ts'
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
  /** Of those, the ones by which no subject was heard. */
  readonly unheard: ReadonlySet<string>
  /** The one thing that they name and no subject is, as stems. */
  readonly unknown: readonly string[]
  /** A language that they want to learn or speak. */
  readonly tongues: readonly string[]
  readonly onFoot: boolean
  /** Whether they can only do what is made for disabled people. */
  readonly adapted: boolean
  /** Whether they would give their time, and no more. */
  readonly gives: boolean
  /** Whether they live where there is little, and people go further for it. */
  readonly goesFar: boolean
}

/** How much counts what is only told of, only noted of them or both, what belongs to none of their needs, and what will do as well. */
const weight = { told: 0.7, noted: 0.85, both: 0.85, general: 0.6, otherNeed: 0.6, near: [0.7, 0.6, 0.5, 0.45] }

/** What they speak of, and what is noted of them. */
interface Heard {
  readonly id: string
  readonly how: 'asked' | 'told' | 'noted' | 'both'
  readonly plainly: boolean
}

export function askedIn(
  { words, needs, who }: Pick<DirectorySearch, 'words' | 'needs' | 'who'>,
  goesFar: boolean,
  lookedFor: ReadonlyMap<string, number> | null = null,
): Asked {
  const told = bothKnown(who, whoSays(words))
  const ages = [...told.ages, ...childrenIn(words, told)]
  const spoken = aboutIn(words)
    .filter(({ id }) => isOfTheirAge(id, ages))
    .map(({ id, asked, plainly }): Heard => {
      const alsoNoted = who.subjects.includes(id)
      return { id, how: asked ? 'asked' : alsoNoted ? 'both' : 'told', plainly: plainly || alsoNoted }
    })
  const noted = who.subjects
    .filter((id) => subjects.has(id) && isOfTheirAge(id, ages) && !spoken.some((one) => one.id === id))
    .map((id): Heard => ({ id, how: 'noted', plainly: true }))
  const ofNeed = (id: string) => needs.length === 0 || subjects.get(id)!.needs.some((need) => needs.includes(need))
  const heard = meant([...spoken, ...(words.trim() === '' ? [] : noted)])
  const much = new Map<string, number>()
  const add = (id: string, value: number) => much.set(id, Math.max(value, much.get(id) ?? 0))
  const adapted =
    needs.includes('active') && [...who.subjects, ...spoken.map(({ id }) => id)].some((id) => notAble.has(id))
  const core = coreOf(heard, ofNeed, adapted)
  for (const { id, how } of heard) {
    if (how === 'noted' && !ofNeed(id) && !core.includes(id)) continue
    const isTheirs = how === 'asked' || (isTheirsAlone(id) && ofNeed(id))
    const base = (isTheirs ? 1 : weight[how]) * (ofNeed(id) || identities.has(id) ? 1 : weight.otherNeed)
    add(id, base)
    for (const [at, near] of subjects.get(id)!.near.entries()) add(near, base * (weight.near[at] ?? 0.4))
  }
  const stems = stemsTyped(words)
  const telling = [...new Set(stems)].filter((word) => word.length > 3 && !everyday.has(word))
  const inHeard = new Set(spokenOf(stems).flatMap(({ at, end }) => stems.slice(at, end)))
  const isCertain = heard.some(
    ({ id, how, plainly }) =>
      core.includes(id) &&
      ofNeed(id) &&
      (isTheirsAlone(id) || how === 'asked' || (plainly && subjects.get(id)!.kind === 'thing')),
  )
  const open = needs.filter((need) => !core.some((id) => subjects.get(id)!.needs.includes(need)))
  const general =
    words.trim() === ''
      ? []
      : open
          .filter((need) => (isCertain ? always.has(need) : !(oneThing.has(need) && telling.length > FEW_WORDS)))
          .flatMap(generalFor)
  for (const id of general) add(id, weight.general)
  const tongues = needs.includes('learning') || /\b(?:learn|class|lesson|beginner)/i.test(words) ? tonguesIn(stems) : []
  const meantSo = lookedFor && telling.length > FEW_WORDS ? subjectsMeant(lookedFor, needs) : null
  const known = {
    ...told,
    ages,
    groups: [...told.groups, ...groupsOfTongues(tongues)],
  }
  return {
    needs,
    goesFar,
    inWords: words.trim() !== '',
    isKnown: words.trim() !== '' || Object.values(known).some((facts) => facts.length > 0),
    subjects: meantSo?.subjects ?? new Map([...much].sort((a, b) => b[1] - a[1])),
    core: meantSo?.core ?? new Set([...core.flatMap((id) => [id, ...subjects.get(id)!.near]), ...general]),
    who: known,
    about: new Set([
      ...who.subjects.flatMap(asDisabled),
      ...spoken.flatMap(({ id }) => [...asDisabled(id), ...ofOne(id)]),
    ]),
    telling,
    unheard: new Set(telling.filter((word) => !inHeard.has(word))),
    unknown: meantSo || core.length > 0 || tongues.length > 0 ? [] : oneThingIn(words, telling),
    tongues,
    adapted,
    gives: needs.length > 0 && core.length > 0 && core.every((id) => subjects.get(id)!.need === 'volunteering'),
    onFoot: wishesIn(words).includes('walkable') || /\bwalk to\b|\bwalking distance\b/i.test(words),
  }
}

/** Without what is named only because of something else: the pregnancy that was lost. */
function meant(heard: readonly Heard[]): readonly Heard[] {
  const not = new Set(heard.flatMap(({ id }) => subjects.get(id)!.instead))
  return heard.filter(({ id }) => !not.has(id))
}

/** For whom a thing is that they ask for: talking news is for who cannot see. */
const ofOne = (id: string) => {
  const { kind, near } = subjects.get(id)!
  return kind === 'thing' ? near.filter(isTheirsAlone) : []
}

/** What is for disabled people is for whoever has one of their conditions. */
const asDisabled = (id: string) => {
  const { kind, need } = subjects.get(id) ?? {}
  const wider = kind === 'condition' && need === 'disability' ? [id, 'disability-general'] : [id]
  // Who is deaf does not say whether they sign: a Deaf club is for them to choose.
  return id === 'hearing' ? [...wider, 'bsl-users'] : wider
}

const notAble = new Set(['disability-general', 'sight', 'cerebral-palsy', 'spinal-injury', 'limb-loss', 'downs'])

/** Of these people want one certain thing, and no other will do. */
export const pastimes: ReadonlySet<Need> = new Set(['arts', 'active', 'nature'])
/** Who says more than this of one of these asks for one thing of it: where that is not known, what serves the need is no answer. */
const oneThing: ReadonlySet<Need> = new Set(['active', 'arts', 'learning'])
export const FEW_WORDS = 3
/** What helps with any of these is some help beside what is there for their condition. */
const always: ReadonlySet<Need> = new Set(['caring', 'benefits', 'work', 'housing', 'rights', 'bereavement'])

/** What only those who have it or are in it have a place at. */
const isTheirsAlone = (id: string) => subjects.get(id)!.kind === 'condition' || closed.has(id)

/** What is there for children is no help to who has grown up. */
const isOfTheirAge = (id: string, ages: readonly number[]) =>
  !forChildren.has(id) || ages.length === 0 || ages.some((age) => age < GROWN)
const forChildren = new Set(['disabled-children', 'deaf-children', 'sick-child'])
const GROWN = 20

/**
 * What a place must be there for: a thing that they ask for by its name, and what they have, before what they are in, and
 * that before what they only tell of; what belongs to their needs before what does not.
 */
function coreOf(heard: readonly Heard[], ofNeed: (id: string) => boolean, adapted: boolean): readonly string[] {
  const kindOf = (id: string) => subjects.get(id)!.kind
  const named = specific(heard.filter(({ id }) => ofNeed(id) || identities.has(id)))
  const plain = named.some(({ id, how, plainly }) => kindOf(id) === 'thing' && how === 'asked' && plainly)
  const isTold = named.some(({ id, plainly }) => kindOf(id) === 'trouble' && plainly)
  const things = named.filter(
    ({ id, how, plainly }) =>
      kindOf(id) === 'thing' &&
      !(isTold && !plainly && isGeneral(id)) &&
      (plainly || (how === 'asked' && !plain)) &&
      !(plain && how === 'noted' && pastimes.has(subjects.get(id)!.need)),
  )
  const theirs = named.filter(({ id }) => isTheirsAlone(id))
  const likes = things.filter(({ id }) => pastimes.has(subjects.get(id)!.need))
  const choices: readonly (readonly Heard[])[] = [
    adapted ? likes : [],
    things.length > 0 && things.every(({ id }) => ofAnything.has(id))
      ? [...theirs, ...things, ...named.filter(({ id, plainly }) => kindOf(id) === 'trouble' && plainly)]
      : [],
    [...theirs, ...(theirs.length > 0 ? things.filter((one) => !likes.includes(one)) : things)],
    named.filter(({ id, how }) => how === 'asked' || kindOf(id) !== 'thing'),
    named,
    heard.filter(
      ({ id, how, plainly }) =>
        kindOf(id) === 'thing' && how !== 'told' && how !== 'both' && plainly && pastimes.has(subjects.get(id)!.need),
    ),
  ]
  return (choices.find((some) => some.length > 0) ?? []).map(({ id }) => id)
}

/** With these it matters what they are about: a benefits form is for who advises on benefits. */
const ofAnything: ReadonlySet<string> = new Set(['form-filling'])

/** What helps with a need whatever somebody names of it. */
const isGeneral = (id: string) => generalFor(subjects.get(id)!.need).includes(id) && !isTheirsAlone(id)

/** Who speaks of one certain thing does not ask for what helps with anything. */
function specific(heard: readonly Heard[]): readonly Heard[] {
  const certain = new Set(
    heard
      .filter((one) => !isGeneral(one.id) && (subjects.get(one.id)!.kind === 'thing' || isTheirsAlone(one.id)))
      .filter(({ how, plainly }) => plainly || how === 'asked')
      .map(({ id }) => subjects.get(id)!.need),
  )
  return heard.filter((one) => !isGeneral(one.id) || !certain.has(subjects.get(one.id)!.need))
}

const everyday = new Set(
  stemsOf(
    'about after again also always another around because been before being between came come could days does doing done down each even ever every evening everyone find from gets getting give goes going good group have having hear heard help here into just keep kind know last like little live local long look looking love made make many mine month more morning most much must near need never next nice nobody nothing once only other over people person place please really same says should since some someone somebody something somewhere soon still take talk tell than that their them then there these they thing think this those though three through time together told town under until used very want week weekend well went were what when where which while will with without woman work would year your anybody anyone anything afternoon month years somewhere',
  ),
)

/** With these a community helps its own, whatever its record says that it does. */
const ofCommunity: ReadonlySet<Need> = new Set([
  ...(['food', 'social-care', 'caring', 'mood', 'bereavement', 'newcomers', 'loneliness', 'money'] as const),
  ...(['health-condition', 'healthy-living', 'family', 'benefits', 'rights', 'safety'] as const),
])
/** How well it does so, beside what is there for that very thing. */
export const OF_COMMUNITY = { company: 1, rest: 0.6 }

/** The needs for which a place of their own faith or people is some help. */
export const helpedByTheirOwn = ({ who, needs }: Pick<Asked, 'who' | 'needs'>): readonly Need[] =>
  who.groups.length > 0 ? needs.filter((need) => ofCommunity.has(need)) : []

/** For what there is one of in every town nobody goes to another town, where they ask for it in words. */
const far: Readonly<Partial<Record<Need, number>>> = {
  ...{ food: 3.5, loneliness: 3.5, family: 3.5, digital: 3.5 },
  ...{ nature: 5.5, active: 5.5, arts: 5.5, learning: 5.5 },
}
export const SPECIAL = 9

/** How many miles somebody goes for what they asked for in words. */
export function farthest({ core, goesFar }: Pick<Asked, 'core' | 'goesFar'>): number {
  const each = [...core].map((id) =>
    subjects.get(id)!.kind === 'condition' || closed.has(id) ? SPECIAL : (far[subjects.get(id)!.need] ?? SPECIAL),
  )
  return Math.max(...each) * (goesFar ? 2 : 1)
}
