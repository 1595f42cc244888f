import { gramsOf } from '#adapters/language/local/learning/grams.ts'

/** How much all grams of a text count together, and how much what it means as a whole. */
const [TOGETHER, MEANT] = [2.5, 4]

/** What a text is told by: the numbers of what it means, and the rows of the grams in it, with how much each counts. */
export interface Signs {
  readonly meant: Float32Array
  readonly rows: readonly number[]
  readonly counts: readonly number[]
}

/** How much each gram that is known tells by being rare, in the order of its row. */
export interface Known {
  readonly rows: ReadonlyMap<string, number>
  readonly rare: readonly number[]
}

/** What a text is told by; a gram that nobody knows tells nothing. */
export function signsOf({ rows, rare }: Known, text: string, meant: Float32Array): Signs {
  const held = [...gramsOf(text)].flatMap((gram) => rows.get(gram) ?? [])
  const length = Math.hypot(...held.map((row) => rare[row]!)) || 1
  return {
    meant: meant.map((one) => one * MEANT),
    rows: held,
    counts: held.map((row) => (TOGETHER * rare[row]!) / length),
  }
}

/** Of each of so many labels, how likely it is by these signs: together 1. Weights are a row of labels for each number, each gram, and one more. */
export function chancesOf(
  {
    numbers,
    grams,
    step,
  }: { readonly numbers: Float32Array; readonly grams: Float32Array | Int8Array; readonly step: number },
  { meant, rows, counts }: Signs,
  labels: number,
): Float32Array {
  const scores = new Float32Array(labels)
  for (let nth = 0; nth < meant.length; nth++) addRow(scores, numbers, nth, meant[nth]!)
  addRow(scores, numbers, meant.length, 1)
  for (const [nth, row] of rows.entries()) addRow(scores, grams, row, counts[nth]! * step)
  const most = scores.reduce((one, other) => Math.max(one, other))
  const raised = scores.map((score) => Math.exp(score - most))
  const all = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => one / all)
}

function addRow(scores: Float32Array, weights: Float32Array | Int8Array, row: number, count: number): void {
  for (let at = 0, cell = row * scores.length; at < scores.length; at++, cell++) scores[at]! += count * weights[cell]!
}
