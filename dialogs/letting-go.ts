import type { Memory } from '#dialogs/memory.ts'

/** What is remembered once they said that there is no harm: nothing of it, so that it never comes back. What staff were told stands. */
export function withoutHarm(memory: Memory) {
  const others = (needs: Memory['needs']) => needs.filter((id) => id !== 'safety')
  return {
    ...{ quiet: null, dangerHeard: false, safeReplies: 0, misses: 0 },
    ...{ needs: others(memory.needs), owed: others(memory.owed), guesses: others(memory.guesses) },
    notNeeds: [...others(memory.notNeeds), 'safety' as const],
  }
}
