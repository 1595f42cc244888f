import type { Asked } from '#adapters/directories/asked.ts'
import { closed } from '#adapters/directories/closed.ts'
import type { ForWhom } from '#adapters/directories/for-whom.ts'
import type { Listing } from '#adapters/directories/listing.ts'
import type { Offers } from '#adapters/directories/offers.ts'
import { type InText, stemsOf, subjects } from '#content/subjects.ts'
import { closest, groupsWritten, type Sex } from '#content/who.ts'

/** Whom a place is for alone, by its own record. What is empty is for all. */
export interface Audience {
  readonly sex: Sex | null
  readonly ages: { readonly from: number; readonly to: number }
  /** Faiths and peoples, as content/who.ts knows them. */
  readonly groups: readonly string[]
  /** The same with those whose it is though it is open to all. */
  readonly peoples: readonly string[]
  /** Conditions and what people are in, by subject: any of them. */
  readonly subjects: readonly string[]
}

/** What is said this far into a description is what a place is about. */
const EARLY = 160
const toAll =
  /\b(?:open to (?:all|everyone|anyone|the public|everybody)|all (?:faiths|communities|ages|backgrounds|abilities)|whatever (?:their|your) (?:faith|background)|regardless of|irrespective of|without distinction|everyone is welcome|all (?:are )?welcome|wider community|and non-members|anyone can)\b/i

/** Whom a place names among others it is not for alone. */
const amongOthers =
  /\b(?:including|also|particularly|especially|such as|e\.?g\.?|as well as|can be offered|and for|general,? and|or from a|with particular|not exclusively|but not)\b[^.;]*/gi

const tongue = "(?!Languages?\\b)\\p{Lu}[\\p{L}'’-]+(?![\\p{L}])"
const tongues = `${tongue}(?:(?:,? (?:and|or|&) |, ?| ?\\/ ?)${tongue})*(?! (?:communit|people|famil|women|men|culture|groups?))`
/** What is spoken there: a language is no people. Capitals tell which words are languages. */
const spoken = new RegExp(
  [
    `${tongues} (?:(?:is|are|also) )*spoken\\b`,
    `\\b[Ll]anguages?(?: (?:we speak|spoken|available|include|are))*:? ${tongues}`,
    `\\b(?:[Ss]peaks?|[Ss]poken|[Ff]luent in)(?: (?:both|is|are|also))?:? ${tongues}`,
    `${tongue}[- ]speaking (?=(?:staff|volunteers?|advis[eo]rs?|workers?|counsell?ors?|therapists?|nurses?|doctors?|team|befrienders?|interpreters?|caseworkers?|teachers?|tutors?)\\b)`,
    `\\b(?:[Aa]vailable|[Oo]ffered|[Aa]dvice|[Ss]upport|[Hh]elp|[Ii]nformation|[Ll]eaflets?|[Gg]iven|[Dd]elivered|[Cc]ounselling) (?:is )?in (?:both )?${tongues}`,
    `\\b(?:[Ii]nterpret|[Tt]ranslat)\\w+ (?:is |are )?(?:available )?(?:in|into|for|from) ${tongues}`,
  ].join('|'),
  'gu',
)

/** Whom a record says that it is for. Its ages are what its fields say, or else its words. */
export function audienceOf(
  {
    name,
    description,
    eligibility,
  }: { readonly name: string; readonly description: string; readonly eligibility: string },
  told: Audience['ages'],
  found: { readonly named: readonly InText[]; readonly early: readonly InText[] },
  offers: Offers,
  byTerms: ForWhom,
): Audience {
  const early = description.slice(0, EARLY)
  const words = `${name}. ${early}. ${eligibility}`
  const open = toAll.test(description)
  const peoples = groupsWritten(
    stemsOf(
      `${name}. ${`${description.slice(0, 2 * EARLY).replace(amongOthers, '')}. ${eligibility}`.replaceAll(spoken, ' ')}`,
    ),
  )
  return {
    sex: byTerms.sex ?? sexOf(name, words),
    ages: agesOf(name, `${early}. ${eligibility}`, told.from > 0 || told.to < 120 ? told : (byTerms.ages ?? told)),
    peoples,
    // What is named for one people is theirs, though others may come.
    groups: open ? groupsWritten(stemsOf(name)) : peoples,
    subjects: withThoseAround(situations(found, words, offers.size, byTerms), offers),
  }
}

const women = /\b(?:wom[ae]n|ladies|girls|mums|mothers|females?)\b/i
const men = /\b(?:m[ae]n'?s?|male voice|gents|gentlemen|boys|lads|dads|fathers|males?|fellas)\b/i
const forWomen =
  /\b(?:for|open to|support(?:s|ing)?|enables?|relief of|help(?:s|ing)?|works? with) (?:[\w-]+ ){0,3}(?:women|girls|mothers|mums)\b|\bwomen[- ]only\b|\bfemale victims\b/i
const forMen = /\b(?:for|open to|supports?|help(?:s|ing)?) (?:[\w-]+ ){0,2}(?:men|boys|fathers|dads)\b|\bmen[- ]only\b/i
function sexOf(name: string, words: string): Sex | null {
  const plain = words.replaceAll(/\bm[ae]n in sheds\b/gi, '')
  if (women.test(plain) && men.test(plain))
    return women.test(name) && !men.test(name) && !/\bboth\b/i.test(words) ? 'woman' : null
  if (women.test(name) || forWomen.test(plain)) return 'woman'
  return /\b(?:men'?s|male voice|gents|gentlemen|boys|lads|dads)\b/i.test(name) || forMen.test(plain) ? 'man' : null
}

const between =
  /\b(?:aged?|ages?|between(?: the)?(?: ages)?(?: of)?) ?(?:from )?\(?(\d{1,2})(?: years?| yrs?)?(?: of age| old)? ?(?:-|–|to|and) ?(\d{1,3})\b|\b(\d{1,2}) ?(?:-|–|to) ?(\d{1,2}) ?(?:year|yr)s?\b|(?<!\b(?:from|of|in) the )\b(\d{1,2})(?:'?s)? ?(?:-|–|to) ?(\d{1,2})['’]?s\b(?! (?:music|hits|songs?|disco|pop|rock|soul|night|dance|themed?|era|style|tunes|classics))|\((\d{1,2}) ?(?:-|–|to) ?(\d{1,2})(?: years?| yrs?)?\)/i
const over =
  /\b(?:over|aged|age) (?:the age of )?(\d{2})(?:'?s)?(?: (?:years|yrs))?(?: of age)?(?: ?\+| plus| and (?:over|above|up))|\bover (?:the )?(\d{2})'?s?\b|(?<!£)\b(\d{2}) ?(?:\+|plus\b(?=\s*(?:$|[.,;:!)]|age|group|club)))|\b(\d{2}) (?:years )?(?:and|or) (?:over|above)\b|\b(?:aged?|ages) (\d{2}) (?:years )?(?:and|or) (?:more|older|upwards)\b/i
const under =
  /\bunder (?:the age of )?(\d{1,2})'?s?\b|\bunder (fives?)\b|\b(?:up to|until) (?:the age of )?(\d{1,2}) (?:years|yrs)\b/i
/** Nobody younger. `Aged 14+` too, where it is not for the young. */
const grownOnly =
  /\b(?:adults? only|only (?:open )?(?:for|to) adults\b(?! (?:and|or) )|strictly (?:for )?adults|(?:no|not (?:suitable )?for)(?: one| children| people| young people)? under (?:the age of )?(1[68])(?:'?s)?)\b/i
const agedOrOver = /\b(?:aged?|ages) (1[1-5]) ?(?:\+|plus\b|(?:years )?(?:and|or) (?:over|above|up|older))/i
/** Ages of who pays less, and of who has to bring somebody: others come too. */
const ofSome =
  /(?:\b(?:free(?: (?:entry|admission|travel|places?))?|discount(?:s|ed)?(?: rates?)?|concessions?(?: rates?)?|reduced (?:rates?|prices?|fees?|cost)|half[- ]price|cheaper)|£\d+(?:\.\d\d)?) (?:for|to) [^.;,]{0,40}|\b(?:(?:people|those|children|adults|anyone) )?(?:aged )?(?:over|under)[- ]?(?:the age of )?(?:\d{1,2}|fives?)(?:'?s)? (?:(?:go|are|get in|get|come|pay) )?(?:free|half[- ]price|less|£\d)|\b(?:children |anyone |people |those )?(?:aged )?under (?:the age of )?(?:\d{1,2}|fives?)(?:'?s)? (?:must|need to|should|have to|to) (?:be (?:accompanied|with|supervised|brought)|come with|bring)/gi
const young = /\b(?:youths?|young (?:people|persons|adults|carers)|teens?|teenagers|students?|apprentices?)\b/i
const children =
  /\b(?:child(?:ren)?'?s?|kids|scouts?|cubs|beavers|guides|guiding|brownies|rainbows|pre-?school|nursery|playgroup|toddlers?|bab(?:y|ies)|juniors?|pupils|boys|girls|school)\b/i
const older =
  /\b(?:older (?:people|persons?|adults|generation)|elderly|pensioners?|senior citizens?|seniors|retired|later life|the aged|u3a|third age|old people|age (?:uk|concern))\b/i
/** What is had for a child is no child. */
const forChildren =
  /\b(?:baby|child|children'?s|school|nursery) (?:milk|food|clothes|clothing|things|items|goods|bank|equipment|supplies|toys|essentials|uniforms?)\b/gi
const grown =
  /\b(?:adults?|parents?|famil(?:y|ies)|carers|all ages|of all|community|men|women|elderly|generations?|volunteer\w*|people with|everyone|anyone|households?)\b/i

function agesOf(name: string, written: string, told: Audience['ages']): Audience['ages'] {
  if (told.from > 0 || told.to < 120) return told
  const early = written.replaceAll(ofSome, ' ')
  const words = `${name}. ${early}`
  const from = grownOnly.exec(words)
  if (from) return { from: Number(from[1] ?? 18), to: told.to }
  const span = between.exec(words)
  if (span) {
    const [from, to] = span.slice(1).filter(Boolean).map(Number)
    if (from! < to!) return { from: from!, to: to! }
  }
  const fewest = Number(over.exec(words)?.slice(1).find(Boolean) ?? 0)
  if (fewest >= 16 && fewest <= 80) return { from: fewest, to: told.to }
  const aged = Number(agedOrOver.exec(words)?.[1] ?? 0)
  if (aged > 0 && (grown.test(words) || !(young.test(words) || children.test(words))))
    return { from: aged, to: told.to }
  const most = under.exec(words)?.slice(1).find(Boolean)
  if (most && !/\bfamil/i.test(words)) return { from: 0, to: /five/i.test(most) ? 5 : Number(most) }
  const first = early.split(/[.;:]/)[0]?.replaceAll(forChildren, '') ?? ''
  if (
    older.test(name) ||
    (older.test(first) &&
      !young.test(first) &&
      !children.test(first) &&
      !/\badults?\b|\bfamil/i.test(first.replace(/older adults?/gi, '')))
  )
    return { from: 50, to: told.to }
  if (children.test(name) && !grown.test(name)) return { from: 0, to: 18 }
  if (young.test(name) || (young.test(first) && !grown.test(first.replace(/young adults?/gi, ''))))
    return { from: children.test(words) ? 5 : 11, to: 25 }
  return children.test(first) && !grown.test(words) ? { from: 0, to: 18 } : told
}

/** What offers more than this is for who wants any of it. */
const MANY = 7
const forWhom =
  /\b(?:people|persons?|anyone|adults|those|children|m[ae]n|wom[ae]n|parents|carers|individuals|famil(?:y|ies)|sufferers|patients|residents|victims|survivors|members|group|society|association|club|support)\b/i

function situations(
  { named, early }: { readonly named: readonly InText[]; readonly early: readonly InText[] },
  words: string,
  offered: number,
  byTerms: ForWhom,
): readonly string[] {
  const alone = ({ id }: InText) => subjects.get(id)?.kind === 'condition' || closed.has(id)
  const byName = named.filter(alone)
  if (byName.length > 0) return [...new Set([...byName.map(({ id }) => id), ...byTerms.subjects])]
  if (byTerms.subjects.length > 0) return byTerms.subjects
  const written =
    forWhom.test(words) && offered <= MANY ? early.filter((one) => alone(one) && one.id !== 'disability-general') : []
  const ids = [...new Set(written.map(({ id }) => id))]
  // Where many are named, they are no more than examples.
  return ids.length > 4 ? [] : ids
}

const ofAddicts = ['alcohol', 'drugs', 'gambling']

/** Those for whom it is too by its own headings, and those around who drinks. */
function withThoseAround(ids: readonly string[], offers: Offers): readonly string[] {
  if (ids.length === 0) return ids
  const plainly = [...offers].flatMap(([id, much]) => (much === 1 && closed.has(id) ? id : []))
  const around = offers.has('addict-family') && ids.some((id) => ofAddicts.includes(id)) ? ['addict-family'] : []
  return [...new Set([...ids, ...plainly, ...around])]
}

const fled = ['refugees', 'immigration']

/** What a place does for who it is for, where it is for some alone: `null` where they cannot be among them. */
export interface Fit {
  /** Things known of them that it is for alone. */
  readonly made: readonly { readonly what: string; readonly how: 'group' | 'around' | 'situation' | 'sex' }[]
  /** What it is for alone and nobody said. */
  readonly unknown: readonly ('sex' | 'age' | 'group')[]
}

/** Whether somebody may be among those whom a place is for. What is not known of them is asked of no one. */
export function fitOf(
  { audience, offers }: Pick<Listing, 'audience' | 'offers'>,
  {
    who,
    about,
    gives,
    isKnown,
    inWords,
    needs,
  }: Pick<Asked, 'who' | 'about' | 'gives' | 'isKnown' | 'inWords' | 'needs'>,
): Fit | null {
  // Who wants to help somewhere need not be like those who are helped there.
  if (gives) return { made: [], unknown: [] }
  const { sex, ages, groups, peoples, subjects: of } = audience
  if (!isKnown)
    return { made: [], unknown: [...(sex ? ['sex' as const] : []), ...(groups.length > 0 ? ['group' as const] : [])] }
  // In their own words they would have told of it; where only their needs are known, they may not have been asked.
  const isOfNeed = (id: string) =>
    !inWords && subjects.get(id)!.kind !== 'condition' && needs.includes(subjects.get(id)!.need)
  if (sex && who.sexes.length > 0 && !who.sexes.includes(sex)) return null
  if (who.ages.length > 0 && !who.ages.some((age) => ages.from <= age && age <= ages.to)) return null
  const shared = peoples.filter((group) => who.groups.includes(group))
  if (groups.length > 0 && shared.length === 0) return null
  // Who is named for newcomers helps no one else, whatever more it is for.
  if (fled.some((id) => offers.get(id) === 1) && !fled.some((id) => about.has(id)) && !needs.includes('newcomers'))
    return null
  const situation = of.filter((id) => about.has(id) || isOfNeed(id))
  if (of.length > 0 && situation.length === 0) return null
  // For one kind of what they have, and not theirs.
  const kinds = of.filter(
    (id) => subjects.get(id)!.kind === 'condition' && subjects.get(id)!.near.some((wider) => situation.includes(wider)),
  )
  if (kinds.length > 0 && !kinds.some((id) => about.has(id))) return null
  const unknown = [
    sex && who.sexes.length === 0 ? ('sex' as const) : null,
    (ages.from > 18 || ages.to < 100) && who.ages.length === 0 ? ('age' as const) : null,
  ]
  const near = new Set(closest(who.groups))
  const made: Fit['made'] = [
    ...shared
      .toSorted((a, b) => Number(near.has(b)) - Number(near.has(a)))
      .slice(0, 1)
      .map((what) => ({ what, how: near.has(what) ? ('group' as const) : ('around' as const) })),
    ...situation
      .filter((id) => about.has(id))
      .slice(0, 1)
      .map((what) => ({ what, how: 'situation' as const })),
    ...(sex && who.sexes.includes(sex) ? [{ what: sex, how: 'sex' as const }] : []),
  ]
  return { made, unknown: unknown.filter((one) => one !== null) }
}
