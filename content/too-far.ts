import { normalise } from '#content/normalise.ts'

const inWords: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const miles = new RegExp(`\\b(\\d{1,2}|${Object.keys(inWords).join('|')}) ?(?:miles?|mls)\\b`)
const isTooMuch =
  /\b(?:too far|far away|can not|no way|not going|way too|bit far|thats far|long way|miles away|how am i|how do i|without a car|no car|(?:do not|can not) drive)\b/
const asWish = /\b(?:within|under|less than|no more than|up to|max|walked|walk)\b/

const farAway =
  /\b(?:is|are|thats|that is|its|it is) (?:\w+ )?(?:miles|ages|hours) (?:away|off)\b|\b(?:is|are|thats|that is|its|it is) (?:\w+ )?too far\b/
const fromUs = /\b(?:son|daughter|mum|mam|dad|family|sister|brother|friends?|kids|they|he|she)\b/

/** Whether somebody says that a place is too far, and not that it is where they are: "langrigg is miles away". */
export const saysTooFar = (text: string): boolean => {
  const typed = normalise(text)
  return milesTooFar(text) !== null || (farAway.test(typed) && !fromUs.test(typed) && !asWish.test(typed))
}

/** The miles of which somebody says that they are too many: "thornley is 5 miles, i cant". Null where they say nothing of it. */
export function milesTooFar(text: string): number | null {
  const typed = normalise(text)
  const said = miles.exec(typed)?.[1]
  if (!said || !isTooMuch.test(typed) || asWish.test(typed)) return null
  return inWords[said] ?? Number(said)
}
