import { setTimeout } from 'node:timers/promises'
import { accept } from '../../bot/accept.ts'
import type { Ports } from '../../bot/ports/ports.ts'
import { takeTurn } from '../../bot/turn.ts'
import type { Figure } from './figures.ts'
import { deaf, house, message, path, percentile, unheard } from './figures.ts'

/** Accept to kept at 50 turns a second, evenly spaced. */
export async function steady(seconds: number): Promise<Figure[]> {
  const { ports, end } = house()
  const times: number[] = []
  const begun = performance.now()
  const running: Promise<void>[] = []
  for (let n = 0; n < seconds * 50; n++) {
    await setTimeout(Math.max(0, begun + n * 20 - performance.now()))
    running.push(timed(ports, n, times))
  }
  await Promise.all(running)
  end()
  return [
    { what: 'at 50 a second, accept to kept, p50', value: percentile(times, 0.5), unit: 'ms' },
    { what: 'at 50 a second, accept to kept, p99', value: percentile(times, 0.99), unit: 'ms' },
  ]
}

async function timed(ports: Ports, n: number, times: number[]): Promise<void> {
  const at = performance.now()
  const { to, ...rest } = message(`steady ${n}`, `person ${n % 100}`, path[Math.floor(n / 100) % 6]!)
  const { conversation } = await accept(ports, { ...rest, to })
  await takeTurn(ports, conversation)
  times.push(performance.now() - at)
}

/** Turns a second, whole (accept and turn), of many conversations at once. */
export async function most(hearing: boolean, people: number, atOnce: number): Promise<number> {
  const { walk, end } = manyPeople(hearing, people, atOnce)
  const begun = performance.now()
  await walk()
  const rate = (people * path.length) / ((performance.now() - begun) / 1_000)
  end()
  return rate
}

/** People who all walk the path, so many of them at once. Without hearing: no danger list, no analyser. */
export function manyPeople(hearing: boolean, people: number, atOnce: number) {
  const { ports: built, end } = house()
  const ports = hearing ? built : { ...built, analyser: deaf }
  const take = async (id: string, person: string, text: string) => {
    const incoming = message(id, person, text)
    const taken = hearing ? accept(ports, incoming) : ports.store.accept(incoming, () => unheard)
    return takeTurn(ports, (await taken).conversation)
  }
  async function walk() {
    for (const [at, text] of path.entries()) {
      for (let n = 0; n < people; n += atOnce) {
        await Promise.all(Array.from({ length: atOnce }, (_, k) => take(`${n + k}.${at}`, `person ${n + k}`, text)))
      }
    }
  }
  return { walk, end }
}
