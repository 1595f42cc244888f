import { wishes } from '#content/wishes.ts'
import type { Wish } from '#dialogs/memory.ts'

const others: Readonly<Record<string, Wish>> = {
  withChild: 'children',
  'step-free': 'stepFree',
  'women-only': 'women',
  phone: 'remote',
  online: 'remote',
}

/** A wish of a judged set as we know it. */
export const oursWish = (wish: string): readonly Wish[] => {
  const ours = others[wish] ?? wish
  return wishes.filter((one) => one === ours)
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The day in `day:FR`, Monday as 1. */
export function weekdayIn(wishes: readonly string[]): number | null {
  const day = wishes.find((wish) => wish.startsWith('day:'))?.slice(4)
  return day ? days.indexOf(day) + 1 : null
}
