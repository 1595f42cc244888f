/** How often it is told, in milliseconds. */
const OFTEN = 200

/** Tells how far a reading has come, how fast it goes and what time is left: on a terminal, and nowhere else. */
export function progressOn(
  terminal: NodeJS.WriteStream,
  clock: () => number = () => performance.now(),
  what = 'services',
) {
  // With the first service: until then, a source may be made ready.
  let began: number | null = null
  let told = 0
  return {
    tell(read: number, total: number | null): void {
      if (!terminal.isTTY) return
      const now = clock()
      began ??= now
      if (now - Math.max(told, began) < OFTEN) return
      told = now
      terminal.write(`\r\u001b[K${sentenceOf(read, total, (now - began) / 1000, what)}`)
    },
    end(): void {
      if (told > 0) terminal.write('\r\u001b[K')
    },
  }
}

function sentenceOf(read: number, total: number | null, seconds: number, what: string): string {
  const rate = read / seconds
  const of = total === null ? '' : ` of ${total}`
  const left = total === null || total < read ? '' : `, about ${inWords((total - read) / rate)} left`
  return `Read ${read}${of} ${what}, ${Math.round(rate)} a second${left}`
}

function inWords(seconds: number): string {
  return seconds > 90 ? `${Math.round(seconds / 60)} minutes` : `${Math.ceil(seconds)} seconds`
}
