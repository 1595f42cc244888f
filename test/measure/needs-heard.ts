import { z } from 'zod'
import type { Heard } from '#adapters/language/local/needs.ts'
import { Need } from '#dialogs/memory.ts'
import { readLines } from '#test/measure/sets.ts'

const Line = z.strictObject({ said: z.string(), needs: z.array(Need), maybe: z.array(Need).default([]) })
type Line = z.infer<typeof Line>

/** A set of messages with the needs in each: `maybe` needs are neither asked for nor wrong. */
export function readSet(file: string): readonly Line[] {
  return readLines(file, Line)
}

/** What is heard in each message of a set, beside what was meant. */
export function hearAll(lines: readonly Line[], listen: (said: string) => Heard) {
  return lines.map(({ said, needs, maybe }) => {
    const { needs: sure, guesses } = listen(said)
    const heard = sure.map(({ id }) => id)
    const meant = (id: Need | undefined) => id !== undefined && [...needs, ...maybe].includes(id)
    return {
      said,
      needs,
      heard,
      guesses,
      missed: needs.filter((id) => !heard.includes(id)),
      wrong: heard.filter((id) => !meant(id)),
      /** The surest is meant; or nothing is, and nothing is said. */
      top: needs.length > 0 ? meant(heard[0]) : heard.length === 0,
      firstGuess: heard.length === 0 && meant(guesses[0]),
      aGuess: guesses.some(meant),
      quiet: heard.length === 0 && guesses.length === 0,
    }
  })
}
