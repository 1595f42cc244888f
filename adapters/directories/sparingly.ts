import { setFlagsFromString } from 'node:v8'

/** Does a long piece of work in little memory, though it takes longer: what is done with is let go of before more is asked for. */
export async function sparingly<Result>(work: () => Promise<Result>): Promise<Result> {
  setFlagsFromString('--optimize-for-size')
  try {
    return await work()
  } finally {
    setFlagsFromString('--no-optimize-for-size')
  }
}
