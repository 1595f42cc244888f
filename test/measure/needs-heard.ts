import { z } from 'zod'
import { type Heard, needsIn } from '#adapters/language/local/needs.ts'
import { readAgain } from '#adapters/language/local/sought/second-reading.ts'
import { Need } from '#dialogs/memory.ts'
import { readLines } from '#test/measure/sets.ts'

const Line = z.strictObject({ said: z.string(), needs: z.array(Need), maybe: z.array(Need).default([]) })
type Line = z.infer<typeof Line>

/** A set of messages with the needs in each: `maybe` needs are neither asked for nor wrong. */
export function readSet(file: string): readonly Line[] {
  return readLines(file, Line)
}

/** Needs as they are heard in a message: by what needs.yaml teaches, and read again. */
export const needsHeardIn = (said: string): Promise<Heard> => readAgain({ ...needsIn(said), denies: [] }, said, true)

/** What is heard in each message of a set, beside what was meant. */
export async function hearAll(lines: readonly Line[], listen: (said: string) => Promise<Heard>) {
  const all = await Promise.all(lines.map(async (line) => ({ ...line, told: await listen(line.said) })))
  return all.map(({ said, needs, maybe, told }) => {
    const { needs: sure, guesses } = told
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
