import { z } from 'zod'
import type { Way } from '#content/way.ts'
import { endsOf, finder } from '#content/way.ts'
import { checkedFile, puttingRight, textOf, wayOf, wordsOf } from '#content/ways-words.ts'

const list = z.array(z.string()).min(1)
const Entry = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'Expected small letters and hyphens'),
  words: list,
  find: list.max(4),
})
const feelings = ['endsIt', 'dislikes', 'likes'] as const
const Shape = z.strictObject({
  ...{ likes: list, dislikes: list, endsIt: list, likedAfter: list, besides: list },
  activities: z.array(Entry).min(1),
})

/** One thing that people like to do: any of `find` in a directory's record tells of it. */
export interface Activity {
  readonly id: string
  readonly find: readonly string[]
}

/** How many other words may stand between an activity and what says after it that it is liked. */
const AFTER = 3
/** How many other words may stand between what someone says of their liking and an activity. */
const BEFORE = 9
const file = 'activities.yaml'

/** What finds what someone says that they like to do, by a text in the form of activities.yaml. */
export function readActivities(yaml: string): {
  all: readonly Activity[]
  enjoysIn: (text: string) => readonly Activity[]
} {
  const data = checkedFile(Shape, file, yaml)
  const of = <T>(written: readonly string[], what: T) => written.map((one) => ({ way: wayOf(one, file), what }))
  const all = data.activities.map(({ id, find }): Activity => ({ id, find }))
  const names = data.activities.flatMap(({ words }, at) => of(words, all[at]!))
  const felt = feelings.flatMap((feeling) => of(data[feeling], feeling))
  const after = finder(of(data.likedAfter, true))
  const [findName, findFeeling] = [finder(names), finder(felt)]
  const besides = new Set(data.besides.flatMap(wordsOf))
  const right = puttingRight([...names, ...felt].map(({ way }) => way))

  const enjoysIn = (text: string) => {
    const words = wordsOf(text).map(right)
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
  return { all, enjoysIn }
}

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
