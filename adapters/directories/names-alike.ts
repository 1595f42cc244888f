import type { Traits } from '#adapters/directories/traits.ts'

/** Words of which many names are made. */
const common = new Set([
  ...[
    'association',
    'centre',
    'club',
    'community',
    'group',
    'organisation',
    'project',
    'service',
    'services',
    'society',
  ],
  ...[
    'support',
    'team',
    'trust',
    'foundation',
    'scheme',
    'council',
    'local',
    'branch',
    'hub',
    'company',
    'cooperative',
  ],
])
/** One of two that differ in these is for others, or at another time. */
const tellsApart =
  /^(?:\d+\w*|first|second|third|junior|senior|adult|men|women|boy|girl|lad|ladie|ladies|mon|tues|wednes|thurs|fri|satur|sun|beginner|advanced|under|over|north|south|east|west|cub|beaver|brownie|guide|scout|rainbow|explorer|infant|primary|pta|parent)s?(?:day)?s?$/

/**
 * Whether two names are one: `near` where one leaves out who runs it or where it is, or has other words for a club, and
 * `alike` where little else differs. `Food bank` is foodbank, and sheds are a shed.
 */
export function namesAgree(one: Traits, other: Traits): 'same' | 'near' | 'alike' | 'no' {
  if (one.name.length === 0 || other.name.length === 0) return 'no'
  const [these, those] = [asIn(one.name, other.name).map(single), asIn(other.name, one.name).map(single)]
  const [left, right] = [these.filter((word) => !those.includes(word)), those.filter((word) => !these.includes(word))]
  const unlike = [...left, ...right]
  if (unlike.some((word) => tellsApart.test(word))) return 'no'
  const [towns, mine, theirs] = [[...one.towns, ...other.towns], one.runBy, other.runBy].map(
    (words) => new Set(words.map(single)),
  ) as [Set<string>, Set<string>, Set<string>]
  if (unlike.length === 0) {
    if (these.every((word) => towns.has(word) || common.has(word))) return 'near'
    return isOneName(one.name, other.name) ? 'same' : 'near'
  }
  const shared = these.filter((word) => those.includes(word) && !common.has(word))
  const unknown = unlike.filter((word) => ![common, towns, mine, theirs].some((words) => words.has(word)))
  if (shared.length === 0) return 'no'
  if (unknown.length > 0) return unknown.length === 1 && shared.length >= 3 ? 'alike' : 'no'
  // Each leaves out only what the other says of its kind, its town or who runs it.
  const isLeftOut = (words: readonly string[], by: ReadonlySet<string>) =>
    words.every((word) => [common, towns, by].some((known) => known.has(word)))
  const ofTwoTowns = left.some((word) => towns.has(word)) && right.some((word) => towns.has(word))
  return isLeftOut(left, theirs) && isLeftOut(right, mine) && !ofTwoTowns ? 'near' : 'alike'
}

/** The same words, whatever stands between them. */
const isOneName = (one: readonly string[], other: readonly string[]) => {
  const [these, those] = [asIn(one, other), asIn(other, one)]
  return these.length === those.length && these.every((word) => those.includes(word))
}

/** A name whose words are put together where the other writes them as one. */
function asIn(name: readonly string[], other: readonly string[]): readonly string[] {
  const at = name.findIndex((word, at) => at + 1 < name.length && other.includes(word + name[at + 1]))
  if (at < 0) return name
  return asIn([...name.slice(0, at), `${name[at]}${name[at + 1]}`, ...name.slice(at + 2)], other)
}

/** One of several, so that a word is the same in both. */
const single = (word: string) => (word.length > 3 && !common.has(word) ? word.replace(/(?<=[^su])s$/, '') : word)
