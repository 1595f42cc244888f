import type { Directory } from '#bot/ports/directory.ts'
import { findPlaces } from '#bot/services/directory-search.ts'
import type { Need, Wish } from '#dialogs/memory.ts'

/** A question of a judged set, as somebody would tell it in a conversation. */
export interface Told {
  readonly needs: readonly Need[]
  readonly words: string
  readonly place: string | null
  readonly about: string | null
}

/** What a conversation shows to who told this: what is asked of the directory there, with all that it leaves out. */
export async function inConversation(
  directory: Directory,
  { needs, words, place, about }: Told,
  wishes: readonly Wish[],
  most: number,
): Promise<readonly string[]> {
  const answer = await findPlaces(directory, {
    ...{
      look: 'places',
      needs,
      thing: null,
      activity: null,
      enjoys: [],
      refuses: [],
      shown: [],
      told: [],
      answer: null,
      also: null,
    },
    place: place === null ? null : { name: place, district: place, outside: false },
    ...{ wishes, within: null, noCalls: false, soonest: false, age: null, expecting: null, most },
    said: about === null ? [words] : [words, about],
  })
  return 'places' in answer ? answer.places.map(({ id }) => id) : []
}
