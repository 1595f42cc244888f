/** How many texts are made of all the ways to say one thing, and of one way at the most. */
const [IN_ALL, OF_ONE] = [30, 10]
/** What stands in a gap, and around what is asked for. */
const between = 'the my and to it i really so just for her his is was a that all got some with of'.split(' ')
const around = ['', 'is there a ', '', 'looking for ', '', 'any ', 'help with ', '', 'i need ', 'where can i find ']

/** What ways to say something, in the notation of phrases/ways.yaml, sound like said out: the same each time, none twice. */
export function spokenOut(ways: readonly string[]): readonly string[] {
  const each = Math.ceil(IN_ALL / Math.max(1, ways.length))
  const texts = ways.flatMap((way, nth) => {
    const several = Math.min(OF_ONE, each + (way.match(/\|/g)?.length ?? 0))
    return Array.from({ length: several }, (_, turn) => `${around[(nth + turn) % around.length]}${one(way, turn)}`)
  })
  return [...new Set(texts.filter((text) => text.length > 1))].filter(spread(IN_ALL))
}

/** One of the texts that a way stands for: another word of each place at each turn. */
function one(way: string, turn: number): string {
  const words = way.split(' ').map((part, at) => {
    if (part === '....' || part === '<>') return filled(turn + at, turn % 4)
    if (part === '..') return filled(turn + at, turn % 2)
    if (part === '<number>') return String(2 + ((turn * 7) % 40))
    const may = part.replace(/\?$/, '').split('|')
    return part.endsWith('?') && turn % 2 === 1 ? '' : may[(turn * (at + 1)) % may.length]!.replace('*', '')
  })
  return words.join(' ').replaceAll('_', ' ').replaceAll(/\s+/g, ' ').trim()
}

const filled = (from: number, many: number) =>
  Array.from({ length: many }, (_, at) => between[(from * 3 + at * 5) % between.length]).join(' ')

/** So many of a list, from all along it. */
const spread = (most: number) => (_: string, at: number, all: readonly string[]) =>
  all.length <= most || Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length)
