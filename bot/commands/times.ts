import { type Time, timesIn } from '#adapters/directories/times/prose.ts'
import { linesOf } from '#bot/commands/lines.ts'

/** Says what is understood of the times in each line of standard input, by itself. */
export async function readTimes(json: boolean): Promise<void> {
  for await (const text of linesOf(process.stdin)) {
    const { sure, times, notes } = timesIn(text)
    if (json) console.log(JSON.stringify({ text, sure, times, notes }))
    else
      console.log(
        [text, `  ${times.map(asText).join('; ') || 'not sure'}`, ...notes.map((note) => `  (${note})`)].join('\n'),
      )
  }
}

function asText({ days, from, to, freq, ordinal }: Time): string {
  const range = from && to ? `${from}-${to}` : from ? `from ${from}` : to && `until ${to}`
  const often = ordinal ? `${freq} (${ordinal === -1 ? 'last' : ordinal})` : freq
  return [often, days.join(' '), range].filter(Boolean).join(' ')
}
