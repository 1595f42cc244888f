import type { Memory } from '#dialogs/memory.ts'

/** Nothing was begun, or somebody they fear may hold the phone: that there was anything is not said. */
export const mayBeSeen = ({ begun, quiet, limited, notSafeToWrite }: Memory) =>
  !begun || quiet !== null || limited || notSafeToWrite

/** Harm was told of, or may be: none of their own words is said back, for whoever reads this. */
export const mayBeRead = ({ quiet, notSafeToWrite }: Pick<Memory, 'quiet' | 'notSafeToWrite'>) =>
  quiet !== null || notSafeToWrite
