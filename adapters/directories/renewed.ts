import { setTimeout } from 'node:timers/promises'

/** Milliseconds that whoever asks waits for what is new. */
const PATIENCE = 500

/**
 * Answers what was made, and makes it again once it is asked for under another name: one at a time. Who asks meanwhile waits a
 * little, and then has what was made before, as they do where making it fails. Only where there is nothing yet do they
 * wait for it, or hear that it failed; it is tried again when it is next asked for.
 */
export function renewed<Made>(patience = PATIENCE): (name: string, make: () => Promise<Made>) => Promise<Made> {
  let last: { readonly name: string; readonly made: Made } | null = null
  let atWork: { readonly done: Promise<void>; readonly waited: Promise<void> } | null = null

  return async function answer(name, make): Promise<Made> {
    if (last?.name === name) return last.made
    atWork ??= begin(name, make)
    const { done, waited } = atWork
    const isNew = last ? await Promise.race([done.then(yes, no), waited.then(no)]) : await done.then(yes)
    return isNew ? answer(name, make) : last!.made
  }

  function begin(name: string, make: () => Promise<Made>) {
    return { done: making(name, make), waited: setTimeout(patience, undefined, { ref: false }) }
  }

  async function making(name: string, make: () => Promise<Made>): Promise<void> {
    try {
      last = { name, made: await make() }
    } finally {
      atWork = null
    }
  }
}

const yes = () => true
const no = () => false
