import { ANOTHER_PLACE, ONE_SOURCE } from '#adapters/directories/alike.ts'
import { inTurn } from '#adapters/directories/in-turn.ts'
import type { Sourced } from '#adapters/directories/index/index.ts'
import { type Doubles, doublesFinder } from '#adapters/directories/same-service.ts'
import type { Decision, Edition, OpenReferralService } from '#bot/ports/directory.ts'

/** All that editions hold, each by the id by which it is listed: where two sources use one id, the later's has its source in it. */
export async function* listedIn(editions: readonly Edition[]): AsyncGenerator<Sourced> {
  const known = new Set<string>()
  for (const { source, services } of editions)
    for await (const service of inTurn(services())) {
      const id = known.has(service.id) ? `${service.id} (${source})` : service.id
      known.add(id)
      yield { source, service: id === service.id ? service : { ...service, id } }
    }
}

/** What is listed twice in editions, and what may be. */
export async function doublesIn(editions: readonly Edition[], decided: readonly Decision[]): Promise<Doubles> {
  const finder = doublesFinder()
  for await (const { source, service } of listedIn(editions)) finder.add(service.id, source, service)
  return finder.find(decided)
}

/**
 * Of pairs in doubt, each that is shown to those that it may be one with: no two of them are shown together. At two places,
 * and in one source, they are two until somebody says otherwise.
 */
export function doubtsIn({ doubtful, shownAs }: Doubles): ReadonlyMap<string, readonly string[]> {
  const shown = (id: string) => shownAs.get(id) ?? id
  const both = doubtful
    .filter(({ why }) => !why.includes(ANOTHER_PLACE) && !why.includes(ONE_SOURCE))
    .map(({ one, other }) => [shown(one), shown(other)] as const)
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
  return new Map([...Map.groupBy(both, ([id]) => id)].map(([id, all]) => [id, all.map(([, other]) => other)]))
}

/** Each service once. One that is listed twice is told by who speaks first, and has of the others what that one leaves out. */
export async function* joined(
  editions: readonly Edition[],
  { shownAs }: Pick<Doubles, 'shownAs'>,
): AsyncGenerator<Sourced> {
  const waiting = new Map<string, { readonly all: string[]; lacking: number }>()
  for (const shown of shownAs.values()) {
    const group = waiting.get(shown) ?? { all: [], lacking: 1 }
    group.lacking += 1
    waiting.set(shown, group)
  }
  for await (const one of listedIn(editions)) {
    const shown = shownAs.get(one.service.id) ?? one.service.id
    const group = waiting.get(shown)
    if (!group) {
      yield one
      continue
    }
    // Held in few bytes until the last of them comes.
    group.all.push(JSON.stringify(one))
    group.lacking -= 1
    if (group.lacking > 0) continue
    waiting.delete(shown)
    yield asOne(group.all.map((text) => JSON.parse(text) as Sourced))
  }
}

/** Its lists of kinds, and whom it is for, are of all that tell of it. */
const ofAll = ['attributes', 'service_areas'] as const

function asOne(all: readonly Sourced[]): Sourced {
  const [first, ...others] = all as [Sourced, ...Sourced[]]
  const service: Record<string, unknown> = { ...first.service }
  for (const other of others) {
    for (const field of ofAll) service[field] = [...listIn(service, field), ...listIn(other.service, field)]
    for (const [field, value] of Object.entries(other.service)) if (isEmpty(service[field])) service[field] = value
  }
  const source = [...new Set(all.map((one) => one.source))].join(', ')
  return { source, service: service as OpenReferralService }
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)
const listIn = (service: Readonly<Record<string, unknown>>, field: string) =>
  (service[field] ?? []) as readonly unknown[]
