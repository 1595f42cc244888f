import { besidesQuestion } from '#content/questions.ts'
import { listening } from '#content/ways.ts'

/** What someone may wish of a place, in the order in which wishes.yaml tells of it. */
export const wishes = [
  ...['free', 'evening', 'weekend', 'remote', 'fromHome', 'nearer', 'stepFree', 'women'],
  ...[
    'morning',
    'afternoon',
    'notMorning',
    'afterThree',
    'children',
    'close',
    'walkable',
    'bus',
    'oneToOne',
    'notChurch',
    'inPerson',
    'notOlder',
    'notChildren',
    'today',
  ],
] as const

export type Wish = (typeof wishes)[number]

const wished = listening('wishes', wishes)

/** How somebody asks for others like that: `what about weekends`. */
const others =
  /^\W*(?:(?:and|but|so|ok|well|no|or|then)\b\W*)*(?:(?:what|how) about|(?:do you have|have you got|got|is there|are there)(?: any(?:thing| ones)?| some(?:thing)?)?|any(?:thing| ones)?|some(?:thing)?)\s+(?:(?:for|at|on|in) (?:the )?)?(?=\p{L}+(?: \p{L}+)?\W*$)/iu

/** What someone wishes of a place: none where they wish nothing of it, or only ask whether we are free. */
export function wishesIn(text: string): readonly Wish[] {
  const { about, besides } = besidesQuestion(text)
  const told = about === 'visits' ? text : besides
  return [
    ...new Set([
      ...wished(told),
      ...wished(told.replace(others, '')),
      ...apart(told).flatMap((part) => [...wished(part)]),
    ]),
  ]
}

const parting = /[,.;:!?\n]+|\b[a-z]{1,2}\d[a-z\d]?(?:\s*\d[a-z]{2})?\b/i
const onlySo = /\b(?:only|please|pls|plz)\b/i
const FEW_WORDS = 5

/** What stands by itself, as behind a postcode, and says how it must be, though more was said: `im lonely, XX1 1AA evenings only`. */
const apart = (text: string): readonly string[] =>
  text.split(parting).filter((part) => onlySo.test(part) && part.trim().split(/\s+/).length <= FEW_WORDS)
