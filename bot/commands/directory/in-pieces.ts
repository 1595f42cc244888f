/** Writes a list as JSON, each of it by itself: the whole of a long one never stands in memory. */
export function writeList(all: Iterable<unknown>): void {
  let written = 0
  process.stdout.write('[')
  for (const one of all) process.stdout.write(`${written++ === 0 ? '' : ','}\n${JSON.stringify(one)}`)
  process.stdout.write(']')
}
