import type { Memory } from '#dialogs/memory.ts'

/** Nothing was begun, or somebody they fear may hold the phone: that there was anything is not said. */
export const mayBeSeen = ({ begun, quiet, limited, notSafeToWrite }: Memory) =>
  !begun || quiet !== null || limited || notSafeToWrite
