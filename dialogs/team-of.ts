import type { Search } from '#dialogs/look-ups.ts'
import type { Memory } from '#dialogs/memory.ts'

/** Whose person it is: by their surgery if it is known, else by where they are. */
export const teamOf = ({ place, answers, age }: Memory): Search => ({
  look: 'team',
  district: place?.district ?? null,
  surgery: answers.surgery ?? null,
  age,
})
