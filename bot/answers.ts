import { randomBytes } from 'node:crypto'
import type { Ports } from '#bot/ports/ports.ts'
import { findPlaces } from '#bot/services/directory-search.ts'
import { promiseOf } from '#bot/services/promises.ts'
import { reserveReference } from '#bot/services/referrals.ts'
import { teamFor } from '#content/team-for.ts'
import type { Answer, Search } from '#dialogs/vocabulary.ts'

/** Answers a lookup, in time whatever happens: a person is waiting, and so is everything they wrote since. */
export async function answer(ports: Ports, search: Search): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ports.lookUpWithin, null)
  })
  const looked = found(ports, search).catch((error) => {
    ports.report.error(error, `looking up ${search.look}`)
    return null
  })
  const answered = await Promise.race([looked, late])
  clearTimeout(timer)
  if (!answered) ports.report.count('couldNotLook')
  return answered ?? { type: 'couldNotLook' }
}

async function found({ directory, area, clock, store }: Ports, search: Search): Promise<Answer> {
  switch (search.look) {
    case 'places':
      return findPlaces(directory, search)
    case 'team':
      return { type: 'teamFound', team: promiseOf(area, teamFor(area, search), clock()) }
    case 'reference':
      return { type: 'reserved', reference: await reserveReference(store, randomBytes) }
  }
}
