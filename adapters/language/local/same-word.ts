import { exactly } from '#adapters/language/local/lessons.ts'
import { normalise } from '#content/normalise.ts'
import { placeWords } from '#content/place-words.ts'
import { smallTalk } from '#content/small-talk.ts'

/** A word in which people speak of other things. */
export const isWord = (word: string) => everyday.has(word)
const everyday = new Set([...exactly.keys(), ...smallTalk.map(normalise)].flatMap((text) => text.split(' ')))

/** A word in the one way in which it is compared: `rd` is `road`. */
export const same = (word: string): string => sameWord.get(word) ?? word
const sameWord = new Map(Object.entries(placeWords.sameWord))
