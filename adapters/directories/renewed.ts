import { setTimeout } from 'node:timers/promises'

/** Milliseconds that whoever asks waits for what is new. */
const PATIENCE = 500

/**
 * Answers what was made, and makes it again once it is asked for under another name: one at a time. Who asks meanwhile waits a
 * little, and then has what was made before, as they do where making it fails: then `failed` is told. Only where there is
 * nothing yet do they wait for it, or hear that it failed; it is tried again when it is next asked for.
 */
export function renewed<Made>(
  failed: (error: unknown) => void,
  patience = PATIENCE,
): (name: string, make: () => Promise<Made>) => Promise<Made> {
  let last: { readonly name: string; readonly made: Made } | null = null
  let atWork: { readonly isMade: Promise<boolean>; readonly waited: Promise<boolean> } | null = null

  return async function answer(name, make): Promise<Made> {
    if (last?.name === name) return last.made
    atWork ??= { isMade: making(name, make), waited: setTimeout(patience, false, { ref: false }) }
    const { isMade, waited } = atWork
    return (await (last ? Promise.race([isMade, waited]) : isMade)) ? answer(name, make) : last!.made
  }

  async function making(name: string, make: () => Promise<Made>): Promise<boolean> {
    try {
      last = { name, made: await make() }
      return true
    } catch (error) {
      if (!last) throw error
      failed(error)
      return false
    } finally {
      atWork = null
    }
  }
}
