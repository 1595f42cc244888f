import { listening } from '#content/ways.ts'

/** Kinds of things that people tell who want to be heard, the one that weighs most first. */
const kindsTold = [
  ...(['unknown', 'belongings', 'foolish', 'better', 'low', 'middling', 'gap', 'person', 'caring', 'pet'] as const),
  ...(['night', 'quiet', 'work', 'place', 'illness', 'memory'] as const),
] as const

/** What kinds of things somebody tells. */
export const toldIn = listening('told', kindsTold)
