import { randomBytes } from 'node:crypto'
import { inTime } from '#bot/in-time.ts'
import type { Ports } from '#bot/ports/ports.ts'
import { findPlaces } from '#bot/services/directory-search.ts'
import { askRecords } from '#bot/services/of-places.ts'
import { knowsAnswer, plainAnswer } from '#bot/services/plain-answers.ts'
import { promiseOf } from '#bot/services/promises.ts'
import { referralStands, reserveReference } from '#bot/services/referrals.ts'
import { withGivers } from '#bot/services/vouchers.ts'
import { teamFor, teamKnown } from '#content/team-for.ts'
import type { Answer, Search } from '#dialogs/look-ups.ts'

/** Answers a lookup, in time whatever happens. */
export async function answer(ports: Ports, search: Search): Promise<Answer> {
  const answered = await inTime(ports, found(ports, search), search.look)
  if (!answered) ports.report.count('couldNotLook')
  return answered ?? { type: 'couldNotLook' }
}

async function found(ports: Ports, search: Search): Promise<Answer> {
  const { directory, area, clock, store } = ports
  switch (search.look) {
    case 'places': {
      const found = await findPlaces(directory, search)
      if (!('places' in found)) return found
      const answer = search.answer ? { answer: plainAnswer(area, search.answer) } : {}
      const also = search.also && knowsAnswer(area, search.also) ? { also: plainAnswer(area, search.also) } : {}
      return { ...found, places: withGivers(area, found.places), ...answer, ...also }
    }
    case 'team':
      return {
        type: 'teamFound',
        team: {
          ...promiseOf(area, teamFor(area, search), clock()),
          isGuess: teamKnown(area, search) === undefined,
        },
      }
    case 'details': {
      const more = await directory.describe(search.service.id)
      if (!more) return { type: 'notListed', service: search.service }
      const { about, provider, tips } = more
      return { type: 'detailed', service: { ...search.service, about, provider, tips } }
    }
    case 'records':
      return askRecords(directory, search)
    case 'answer':
      return { type: 'answered', answer: plainAnswer(area, search.id) }
    case 'reference':
      return {
        type: 'reserved',
        reference: await reserveReference(store, randomBytes),
        team: promiseOf(area, area.teams.find(({ id }) => id === search.team)!, clock()),
      }
    case 'referral':
      return referralStands(ports, search)
  }
}
