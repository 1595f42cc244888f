import { needIds } from '#content/needs.ts'
import { subjects } from '#content/subjects.ts'
import type { Need } from '#dialogs/memory.ts'

/** What somebody may look for: a subject, something of a need that is no subject, or nothing. */
export type Label = string

export const NOTHING: Label = 'nothing'
export const ofNeed = (need: Need): Label => `of ${need}`

export const labels: readonly Label[] = [...subjects.keys(), ...needIds.map(ofNeed), NOTHING]
