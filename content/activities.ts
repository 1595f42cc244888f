import { z } from 'zod'
import type { Way } from '#content/way.ts'
import { endsOf, finder } from '#content/way.ts'
import { checkedFile, puttingRight, textOf, wayOf, wordsOf } from '#content/ways-words.ts'

const list = z.array(z.string()).min(1)
const Entry = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'Expected small letters and hyphens'),
  /** What it is called where there is none; the first of `find` where nothing is said. */
  name: z.string().optional(),
  words: list,
  find: list.max(4),
})
const feelings = ['endsIt', 'dislikes', 'likes'] as const
const Shape = z.strictObject({
  ...{
    likes: list,
    dislikes: list,
    endsIt: list,
    likedAfter: list,
    seeks: list,
    groups: list,
    refuses: list,
    besides: list,
  },
  activities: z.array(Entry).min(1),
})

/** One thing that people like to do: any of `find` in a directory's record tells of it. */
export interface Activity {
  readonly id: string
  readonly name: string
  readonly find: readonly string[]
}

/** How many other words may stand between an activity and what says after it that it is liked. */
const AFTER = 3
/** How many other words may stand between what someone says of their liking and an activity. */
const BEFORE = 9
/** How many other words may stand between an activity and what asks for it. */
const NEXT = 1
/** What a place is named with, behind what is looked for there. */
const somewhere = new Set(['in', 'near', 'round', 'around', 'nearby', 'please'])
/** Who says that there is none does not refuse it. */
const says = new Set(['is', 'are', 'there', 'was', 'has', 'got'])
const clauses = /[.,;!\n]+/
/** In so few words all is about the activity. */
const FEW_WORDS = 6
const file = 'activities.yaml'

/** What finds what someone says that they like to do, by a text in the form of activities.yaml. */
export function readActivities(yaml: string): {
  all: readonly Activity[]
  enjoysIn: (text: string) => readonly Activity[]
  soughtIn: (text: string) => readonly Activity[]
  refusesIn: (text: string) => readonly Activity[]
  speaksOf: (text: string) => readonly Activity[]
} {
  const data = checkedFile(Shape, file, yaml)
  const of = <T>(written: readonly string[], what: T) => written.map((one) => ({ way: wayOf(one, file), what }))
  const all = data.activities.map(({ id, name, find }): Activity => ({ id, name: name ?? find[0]!, find }))
  const names = data.activities.flatMap(({ words }, at) => of(words, all[at]!))
  const felt = feelings.flatMap((feeling) => of(data[feeling], feeling))
  const after = finder(of(data.likedAfter, true))
  const [findName, findFeeling] = [finder(names), finder(felt)]
  const besides = new Set(data.besides.flatMap(wordsOf))
  const right = puttingRight([...names, ...felt].map(({ way }) => way))

  const [findSeeking, findRefusing] = [finder(of(data.seeks, true)), finder(of(data.refuses, true))]
  const groups = new Set(data.groups)
  const rightIn = (text: string) => {
    const words = wordsOf(text).map(right)
    return { words, named: found(findName, words) }
  }
  const isAfter = (spoken: readonly { end: number }[], at: number, but: number) =>
    spoken.some(({ end }) => end <= at && at - end <= but)
  const only = (named: readonly { what: Activity }[]) => [...new Set(named.map(({ what }) => what))]

  const refusesIn = (text: string) => [...new Set(text.split(clauses).flatMap(refusedIn))]
  const refusedIn = (text: string) => {
    const { words, named } = rightIn(text)
    const refusing = found(findRefusing, words)
    const isShort = words.length <= FEW_WORDS
    return only(
      named.filter(
        ({ at }) => isAfter(refusing, at, 0) || (isShort && words[at - 1] === 'no' && !says.has(words[at - 2] ?? '')),
      ),
    )
  }
  const soughtIn = (text: string) => {
    const { words, named } = rightIn(text)
    const seeking = found(findSeeking, words)
    const refused = refusesIn(text)
    const isShort = words.length <= FEW_WORDS && (seeking.length > 0 || text.includes('?'))
    const sought = named.filter(
      ({ at, end }) =>
        isShort ||
        groups.has(words[end] ?? '') ||
        isAfter(seeking, at, NEXT) ||
        (at === 0 && somewhere.has(words[end] ?? '')),
    )
    return only(sought).filter((one) => !refused.includes(one))
  }
  const speaksOf = (text: string) => {
    const named = only(rightIn(text).named)
    const written = ` ${text.toLowerCase()} `
    return all.filter((one) => named.includes(one) || one.find.some((way) => written.includes(` ${way}`)))
  }

  const enjoysIn = (text: string) => {
    const words = wordsOf(text.replace(asWork, ' ')).map(right)
    const named = found(findName, words)
    const within = new Set(named.flatMap(({ at, end }) => words.slice(at, end).map((_, on) => at + on)))
    const nothingElse = words.every((word, at) => within.has(at) || besides.has(word))
    const spoken = found(findFeeling, words)
    const liked = named.filter(({ at, end }) => {
      const feeling = spoken.findLast((one) => one.end <= at && at - one.end <= BEFORE)?.what
      const saidAfter = () => found(after, words.slice(end, end + AFTER + 6)).some((one) => one.at <= AFTER)
      return feeling === 'likes' || (feeling !== 'dislikes' && (nothingElse || saidAfter()))
    })
    return [...new Set(liked.map(({ what }) => what))]
  }
  return { all, enjoysIn, soughtIn, refusesIn, speaksOf }
}

/** What somebody did for a living is not what they like to do: `I was on the railway 41 years`. */
const asWork =
  /\b(?:work(?:ed|s|ing)?|employed|a job|my job|career|drove|driving|served|retired) (?:\w+ ){0,2}?(?:on|in|at|for|as|with|from) (?:the |an? )?\w+|\b(?:was|were|been|years|yrs|life|spent \w+ years) (?:on|in|with) the (?:railways?|trains|boats|ships|planes|buses)\b|\bon the (?:railways?|trains|boats|ships|planes|buses) (?:for )?(?:\w+ (?:years|yrs)|all (?:my|his|her) life|till|until)\b|\bdr(?:o|i)ve (?:trains|buses)\b/gi

/** What these ways find in the words, one after another, of several at one word the longest. */
function found<T>(
  find: (word: string) => readonly { readonly way: Way; readonly what: T }[],
  words: readonly string[],
): readonly { what: T; at: number; end: number }[] {
  const all: { what: T; at: number; end: number }[] = []
  for (let at = 0; at < words.length; at++) {
    if (at < (all.at(-1)?.end ?? 0)) continue
    const here = find(words[at]!).flatMap(({ way, what }) =>
      endsOf(way, words, at, () => true).map((end) => ({ what, at, end })),
    )
    const longest = here.sort((a, b) => b.end - a.end)[0]
    if (longest) all.push(longest)
  }
  return all
}

const read = readActivities(textOf(file))

/** Every activity that we know of. */
export const activities: readonly Activity[] = read.all

/** What someone says that they like to do, or used to: nothing where they only speak of it, or dislike it. */
export const enjoysIn: (text: string) => readonly Activity[] = read.enjoysIn

/** What someone asks for by its name. */
export const activitySought = (text: string): Activity | null => read.soughtIn(text)[0] ?? null

/** What someone says that they do not want to do. */
export const refusesIn: (text: string) => readonly Activity[] = read.refusesIn

/** What a name or a text is of. */
export const activitiesIn: (text: string) => readonly Activity[] = read.speaksOf

/** What an activity is called, by its id. */
export const activityName = (id: string): string | null => activities.find((one) => one.id === id)?.name ?? null
