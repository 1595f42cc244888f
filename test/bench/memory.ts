import { takeTurn } from '../../bot/turn.ts'
import { house, message, unheard } from './figures.ts'

/** Run as a process of its own, with --expose-gc: megabytes before and after so many conversations were kept. */
const kept = Number(process.argv[2])
const megabytes = () => {
  globalThis.gc!()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss: rss / 1e6, heap: heapUsed / 1e6 }
}
const { ports, end } = house()
const before = megabytes()
for (let n = 0; n < kept; n += 1_000) {
  await Promise.all(
    Array.from({ length: 1_000 }, async (_, k) => {
      const { conversation } = await ports.store.accept(message(`${n + k}`, `person ${n + k}`, 'hello'), () => unheard)
      await takeTurn(ports, conversation)
    }),
  )
}
console.log(JSON.stringify({ before, after: megabytes() }))
end()
