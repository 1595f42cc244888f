import { setImmediate } from 'node:timers/promises'

/** Milliseconds that nobody notices. */
const AT_ONCE = 10

/** Goes through all of them, and every few milliseconds lets whoever else this process serves have their turn. */
export async function* inTurn<One>(all: Iterable<One> | AsyncIterable<One>): AsyncGenerator<One> {
  let began = performance.now()
  for await (const one of all) {
    yield one
    if (performance.now() - began < AT_ONCE) continue
    await setImmediate()
    began = performance.now()
  }
}
