import type { Directory, DirectorySearch, Found } from '#bot/ports/directory.ts'
import { needs as allNeeds } from '#content/needs.ts'
import type { Need, Service } from '#dialogs/memory.ts'
import type { Answer, Search } from '#dialogs/vocabulary.ts'

/** Two or three places, not ten. */
const MOST = 3
const FEWEST = 2

const open: Omit<DirectorySearch, 'needs' | 'near' | 'without'> = {
  ...{ words: '', free: false, evening: false, remote: false, stepFree: false, limit: MOST },
}

/** Places for the first need; where there are fewer than two, for what is searched with it and what else was heard. */
export async function findPlaces(directory: Directory, search: Extract<Search, { look: 'places' }>): Promise<Answer> {
  const [first, ...others] = search.needs
  if (!first) return { type: 'foundNothing' }
  const found: Found[] = []
  for (const needs of [[first], [...searchedWith(first), ...others]]) {
    if (needs.length === 0 || found.length >= FEWEST) continue
    const without = [...search.shown, ...found.map(({ id }) => id)]
    found.push(...(await directory.find({ ...open, needs, near: search.place?.district ?? null, without })))
  }
  if (found.length === 0) return { type: 'foundNothing' }
  return { type: 'found', places: found.slice(0, MOST).map(asShown) }
}

const searchedWith = (need: Need): readonly Need[] => allNeeds.find(({ id }) => id === need)?.searchWith ?? []

function asShown({ provider, why, source, ...service }: Found): Service {
  return service
}
