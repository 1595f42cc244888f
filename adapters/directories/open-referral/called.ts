import { wordsIn } from '#adapters/directories/serves.ts'

/** Where or which of its own it is: `Main Office`, `North Branch`. */
const whichOne = new Set(
  wordsIn(
    `a admin administration affiliate an and at branch branches chapter county department downtown east eastern for general head
    headquarters in line location locations main north northern of office offices on our program programme programmes programs
    project regional satellite service services site sites south southern team the unit west western`,
  ),
)
/** What there is, as there is in every town: with a town it is enough. */
const kinds = new Set(
  wordsIn(
    `assistance bank case center centers central centre centres clinic clinics counseling counselling crisis emergency financial
    food group groups help helpline hotline information intake management ministry outpatient outreach pantry referral
    residential resource resources shelter store support thrift transportation volunteer volunteering volunteers`,
  ),
)

/** What a service is called where its own name says too little by itself: with whose it is in front. */
export function called(name: string, provider: string | null, towns: readonly string[]): string {
  const town = new Set(wordsIn(towns.join(' ')))
  const telling = wordsIn(name).filter((word) => !whichOne.has(word))
  const isEnough =
    telling.some((word) => !town.has(word) && !kinds.has(word)) ||
    (telling.some((word) => town.has(word)) && telling.some((word) => kinds.has(word)))
  if (isEnough || !provider || key(provider).includes(key(name))) return name
  return `${provider}: ${name}`
}

const key = (text: string) => wordsIn(text).join(' ')
