import { ofOursIn } from '#content/of-ours.ts'
import { listening } from '#content/ways.ts'

/** What people who are afraid ask of us, in the order in which it is answered. */
const askedInFear = [
  ...([
    'takenAway',
    'socialServices',
    'tellsOthers',
    'comesRound',
    'isNormal',
    'childline',
    'stays',
    'whoNow',
  ] as const),
] as const

/** That, and what they tell of themselves and ask nothing. */
export const fears = [...askedInFear, 'badParent', 'cryingBaby', 'wornOut'] as const

export type AskedInFear = (typeof askedInFear)[number]
export type Fear = (typeof fears)[number]

const heard = listening('fears', fears)

/** What is written, and not only rung. */
const writes = /\b(?:te?xts?|texted|texting|txts?|messages?|messaged|msgs?|wrote|write|written|chat)\b/i

/**
 * What somebody who is afraid asks of us or says of themselves. Of who is told, the nearest is enough; who cries is a baby only
 * where one was told of, here or before; and who asks only whether a call shows is told nothing of texts.
 */
export function fearsIn(text: string, before: readonly string[] = []): readonly Fear[] {
  const all = heard(text)
  const ofCallAlone = all.has('stays') && ofOursIn(text).includes('callShows') && !writes.test(text)
  return [...all].filter(
    (fear) =>
      !(fear === 'tellsOthers' && all.has('socialServices')) &&
      !(fear === 'stays' && ofCallAlone) &&
      !(fear === 'cryingBaby' && !isOfBaby(text, before)),
  )
}

/** What somebody asks because they are afraid. */
export const fearAskedIn = (text: string): AskedInFear | undefined =>
  askedInFear.find((fear) => fearsIn(text).includes(fear))

const baby =
  /\b(?:bab(?:y|ies|ys)|newborn|bubba?|bairn|breast ?feeding|health visitor|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:weeks?|wks?|months?|mths?) old)\b/i

/** Whether somebody tells of a baby, here or before. */
export const tellsOfBaby = (texts: readonly string[]): boolean => texts.some((text) => baby.test(text))

/** What nobody says of anyone but a baby. */
const babyish = /\b(?:(?:the|this|that) (?:crying|screaming)|colic\w*|cot|crib|moses basket|little one|bairns?)\b/i
/** Who is told of with it, and is none. */
const grown =
  /\b(?:mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|husband|hubby|wife|partner|sister|brother|aunt\w*|uncle|dog|puppy)(?:['’]?s)?\b/i

const isOfBaby = (text: string, before: readonly string[]) =>
  tellsOfBaby([text]) || (!grown.test(text) && (babyish.test(text) || tellsOfBaby(before)))
