/** How often it is told, in milliseconds. */
const OFTEN = 200

/** Tells how far a reading has come, how fast it goes and what time is left: on a terminal, and nowhere else. */
export function progressOn(terminal: NodeJS.WriteStream, clock: () => number = () => performance.now()) {
  const began = clock()
  let told = began
  return {
    tell(read: number, total: number | null): void {
      const now = clock()
      if (!terminal.isTTY || now - told < OFTEN) return
      told = now
      terminal.write(`\r\u001b[K${sentenceOf(read, total, (now - began) / 1000)}`)
    },
    end(): void {
      if (told > began) terminal.write('\r\u001b[K')
    },
  }
}

function sentenceOf(read: number, total: number | null, seconds: number): string {
  const rate = read / seconds
  const of = total === null ? '' : ` of ${total}`
  const left = total === null || total < read ? '' : `, about ${Math.ceil((total - read) / rate)} seconds left`
  return `Read ${read}${of} services, ${Math.round(rate)} a second${left}`
}
