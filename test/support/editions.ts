import { feedFor } from '#adapters/directories/feeds/feed-for.ts'
import { importFrom } from '#adapters/directories/import.ts'
import type { AsBefore, Decision, Edition, Editions, Kept, OpenReferralService, Source } from '#bot/ports/directory.ts'

/** A whole directory in one piece, as tests have it. */
export interface Whole {
  readonly source: string
  readonly importedAt: number
  readonly services: readonly OpenReferralService[]
}

/** The edition that it makes. */
export function editionOf({ services, ...edition }: Whole): Edition {
  return {
    ...{ from: 'a test', precedence: 5, size: services.length, memory: null, leftOut: [], ...edition },
    async *services() {
      yield* services
    },
  }
}

/** Editions in memory, for as long as a test lasts. */
export function editionsInMemory(first: Whole | null = null): Editions {
  const current = new Map<string, Edition>(first ? [[first.source, editionOf(first)]] : [])
  const decided: Decision[] = []
  let number = current.size
  return {
    async keep(source, services, ended = () => ({})) {
      const all: OpenReferralService[] = []
      const before = await Array.fromAsync(current.get(source.source)?.services() ?? [])
      for await (const one of services)
        all.push(...('asBefore' in one ? before.filter(({ id }) => id === one.asBefore) : [one as OpenReferralService]))
      current.set(source.source, { ...editionOf({ ...source, services: all }), ...source, ...ended() })
      number += 1
      return { became: 'current', size: all.length, before: 0, added: all.length, changed: 0, withdrawn: 0 }
    },
    current: async () => number,
    open: async () => [...current.values()],
    held: async () => [],
    confirm: async () => null,
    remove: async (source) => current.delete(source),
    async decide(decision) {
      decided.push(decision)
      number += 1
    },
    decisions: async () => decided,
    withdrawn: async () => null,
  }
}

/** Keeps a whole directory. */
export async function keepWhole(editions: Editions, { services, ...source }: Whole & Partial<Source>): Promise<Kept> {
  return editions.keep({ from: 'a test', precedence: 5, ...source }, streamOf(services))
}

/** All that is current, in one piece. */
export async function wholeOf(editions: Editions): Promise<readonly Whole[]> {
  const wholes: Whole[] = []
  for (const { source, importedAt, services } of await editions.open())
    wholes.push({ source, importedAt, services: await Array.fromAsync(services()) })
  return wholes
}

/** A directory as it is imported from a file or an address. */
export async function wholeFrom(address: string, importedAt = Date.now()): Promise<Whole> {
  const editions = editionsInMemory()
  await importFrom(editions, feedFor(address, { memory: null, now: importedAt }), {
    from: address,
    precedence: 5,
    importedAt,
  })
  return (await wholeOf(editions))[0]!
}

export async function* streamOf<One extends OpenReferralService | AsBefore>(all: Iterable<One>): AsyncGenerator<One> {
  yield* all
}
