import { most } from './turns.ts'
import { waterfall } from './waterfall.ts'

/** Run as a process of its own, so that no peer runs on another's heap: turns a second of some walks, the first of them unmeasured. */
const [what, people, atOnce, walks] = process.argv.slice(2)
const rates = {
  'our turns, with hearing': () => most(true, Number(people), Number(atOnce)),
  'our turns, without hearing': () => most(false, Number(people), Number(atOnce)),
  'waterfall, in memory': () => waterfall(false, Number(people), Number(atOnce)),
  'waterfall, synced each turn': () => waterfall(true, Number(people), Number(atOnce)),
}
const rate = rates[what as keyof typeof rates]
await rate()
const values: number[] = []
for (let walk = 0; walk < Number(walks); walk++) values.push(await rate())
console.log(JSON.stringify(values))
