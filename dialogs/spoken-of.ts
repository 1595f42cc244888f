import { normalise } from '#content/normalise.ts'
import { askedOfPlaces, askedOfTold } from '#content/of-places.ts'
import { isRefusedAt } from '#content/refused-place.ts'
import type { Memory } from '#dialogs/memory.ts'

/** Which of the places shown somebody speaks of, and which they say it is not. Counted from 0. */
export interface SpokenOf {
  readonly named: number | null
  readonly refused: readonly number[]
}

interface Shown extends Pick<Memory, 'about'> {
  readonly places: readonly { readonly name: string; readonly street?: string | null }[]
}

/** Words in many names: none of them tells which by itself. */
const ordinary =
  /^(?:advice|centre|community|evenings?|mornings?|support|services?|groups?|club|online|family|families|women|womens|mens|carers|social|health|saturday|sunday|monday|tuesday|wednesday|thursday|friday|house|home|first|help|food|work|time|life|drop|room|this|that|with|from|well|near)$/
/** Short words that are a place by themselves: `the hub`. */
const shortNames = /^(?:hub|gym|pub|den|ark|inn|spa|van)$/
const theOne = /^(?:the|that|this|your|ur|yr|one)$/
/** In a message of no more words than these, a word of a name is the name. */
const FEW_WORDS = 6

const known = new WeakMap<Shown['places'], Map<string, SpokenOf>>()

/** Which of the places shown is spoken of: by its number, `the other one`, or its name or what tells it from the others. Many ask it of one text. */
export function spokenOf(shown: Shown, text: string): SpokenOf {
  const before = known.get(shown.places) ?? new Map<string, SpokenOf>()
  known.set(shown.places, before)
  const asked = `${shown.about} ${text}`
  const spoken = before.get(asked) ?? lookedFor(shown, text)
  before.set(asked, spoken)
  return spoken
}

function lookedFor({ places, about }: Shown, text: string): SpokenOf {
  const typed = normalise(text)
  const found = namesIn(places, typed)
  const mocked = isMocked(text)
  const refused = isOfAll.test(typed)
    ? [...places.keys()]
    : found.filter(({ begins, part }) => mocked || isRefusedAt(typed, begins, part)).map(({ at }) => at)
  const meant = found.filter(({ at }) => !refused.includes(at))
  const named =
    meant.find(({ isPlain }) => isPlain)?.at ??
    numbered(typed, places.length) ??
    meant[0]?.at ??
    loosely(places, text) ??
    otherOf(typed, about, places.length) ??
    atVenue(places, text)
  return { named, refused: refused.filter((at) => at !== named) }
}

/** Which of these is named: a number or "the other one" names none of what was told before. */
const namedByName = (places: Shown['places'], text: string) => namesIn(places, normalise(text))[0] ?? null

/** Those of which the name stands in what was typed, with most of it first. */
const namesIn = (places: Shown['places'], typed: string) =>
  places
    .flatMap(({ name }, at) => {
      const here = nameIn(typed, normalise(name).split(' '), others(places, at))
      return here ? [{ at, ...here }] : []
    })
    .sort((a, b) => b.length - a.length)

/** Which of the places shown somebody speaks of, or null. */
export const namedIn = (memory: Shown, text: string): number | null => spokenOf(memory, text).named

/** A place told lately and not shown now, that somebody names. */
export function againIn({ places, toldOf, about }: Memory, text: string): Memory['toldAgain'] {
  const before = toldOf.filter(({ id }) => places.every((one) => one.id !== id))
  const byName = namedByName(before, text)
  // `That second one, time for you` is the one named, though another is second now.
  const isSure = byName?.isPlain && !namedByName(places, text)
  if (!isSure && namedIn({ places, about }, text) !== null) return null
  const at = byName?.at ?? loosely(before, text) ?? atVenue(before, text)
  return at === null ? null : before[at]!
}

/** Which of these a question is of, by one word that none of the others has: `friday mums, do i phone first`. */
function loosely(places: Shown['places'], text: string): number | null {
  if (askedOfPlaces(text) === null) return null
  const said = new Set(normalise(text).split(' '))
  const found = [...places.keys()].filter((at) => {
    const shared = others(places, at)
    return normalise(places[at]!.name)
      .split(' ')
      .some((word) => word.length > 3 && said.has(word) && !shared.has(word) && !ordinary.test(word))
  })
  return found.length === 1 ? found[0]! : null
}

/** Which of these is asked about by where it is: `is the library one open friday`. Several in one building are none of them. */
function atVenue(places: Shown['places'], text: string): number | null {
  if (askedOfTold(text) === null) return null
  const said = normalise(text).split(' ')
  const isMeant = (word: string) => {
    const at = said.indexOf(word)
    return (
      word.length > 5 &&
      at !== -1 &&
      !ordinary.test(word) &&
      (theOne.test(said[at - 1] ?? '') || /^(?:one|place)$/.test(said[at + 1] ?? '') || said.length <= FEW_WORDS)
    )
  }
  const found = [...places.keys()].filter((at) => {
    const [venue = ''] = (places[at]!.street ?? '').split(',')
    return normalise(venue).split(' ').some(isMeant)
  })
  return found.length === 1 ? found[0]! : null
}

const others = (places: Shown['places'], at: number) =>
  new Set(places.flatMap(({ name }, other) => (other === at ? [] : normalise(name).split(' '))))

/** Where a name, two words of it in a row, or a word that tells it stands in what was typed, over how many words, and if no number can mean another. */
function nameIn(typed: string, name: readonly string[], shared: ReadonlySet<string>) {
  for (let length = name.length; length >= Math.min(2, name.length); length--)
    for (let from = 0; from + length <= name.length; from++) {
      const part = name.slice(from, from + length)
      if (!part.some((word) => word.length > 3)) continue
      const begins = ` ${typed} `.indexOf(` ${part.join(' ')} `)
      if (begins !== -1) return { begins, length, part: part.join(' '), isPlain: true }
    }
  const said = typed.split(' ')
  const at = said.findIndex(
    (word, here) =>
      (word.length > 3 || shortNames.test(word)) &&
      name.includes(word) &&
      !shared.has(word) &&
      !ordinary.test(word) &&
      (theOne.test(said[here - 1] ?? '') || (word.length > 5 && said.length <= FEW_WORDS)),
  )
  return at === -1 ? null : { begins: said.slice(0, at).join(' ').length, length: 1, part: said[at]!, isPlain: false }
}

/** None of those shown will do. */
const isOfAll =
  /\b(?:none|not one|not any|nothing|neither) of (?:them|these|those|it|that|this)\b(?! (?:people|things happened))|\bnone of (?:your|the) (?:places|groups|ones)\b|\b(?:no (?:good|use|help)|useless|rubbish|not (?:for|any|like|want|fancy|suit))\b(?: \w+){0,4} (?:any|either|all|both) of (?:them|these|those|it)\b/

/** A place that is sent back in disbelief is not wanted: `Housing??`, `knit and natter. you having a laugh`. */
const mocking =
  /\b(?:having a laugh|having me on|taking the (?:piss|mick|mickey|michael)|(?:you|u|ya|are you) (?:joking|kidding|serious|for real)|as if|no chance|do me a favour|give over|pull the other|hardly my thing|not my thing|not for me)\b/
const isMocked = (text: string) =>
  /^[^.!?\n]{1,40}(?:\?{2,}|\?!|!\?)/.test(text.trim()) || mocking.test(normalise(text))

const words: Readonly<Record<string, number>> = {
  ...{ first: 0, '1st': 0, one: 0, second: 1, '2nd': 1, two: 1, third: 2, '3rd': 2, three: 2 },
}

function numbered(typed: string, many: number): number | null {
  const digit =
    /(?:\b(?:number|option|place) |^)([1-3])\b(?! \w+ (?:old|kids|children|weeks|days))(?! (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|kids|children|times|people|of us|things|questions?|pounds?|miles?)\b)/.exec(
      typed,
    )?.[1]
  const word =
    /\b(first|1st|second|2nd|third|3rd|last) (?:one|place|1)\b/.exec(typed)?.[1] ??
    /\b(?:number|option) (one|two|three)\b/.exec(typed)?.[1] ??
    /^(?:\w+ ){0,4}(?:about|what is|is) the (first|second|third|last)$/.exec(typed)?.[1]
  const at = digit ? Number(digit) - 1 : word === 'last' ? many - 1 : word ? words[word]! : null
  return at !== null && at >= 0 && at < many ? at : null
}

/** The one of two that was not spoken of last. */
const otherOf = (typed: string, about: number | null, many: number) =>
  many === 2 && about !== null && /\bother (?:one|1|place)\b/.test(typed) ? 1 - about : null
