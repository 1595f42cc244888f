import { argv } from 'node:process'
import { run } from '#bot/commands/command.ts'
import { hearAll, needsHeardIn, readSet } from '#test/measure/needs-heard.ts'
import { setFile } from '#test/measure/sets.ts'

/**
 * How well needs are heard in a set that is not developed against: `npm run -s measure:needs -- NAME`, or the path of a file.
 */
await run(async () => {
  const file = setFile(argv[2] ?? 'needs-judge', 'needs')
  const lines = readSet(file)
  const heard = await hearAll(lines, needsHeardIn)

  const asked = heard.flatMap(({ needs }) => needs)
  const caught = heard.flatMap(({ needs, missed }) => needs.filter((id) => !missed.includes(id)))
  const meant = heard.filter(({ needs }) => needs.length > 0)
  const chat = heard.filter(({ needs }) => needs.length === 0)

  console.log(`${file}\n`)
  row('messages', `${heard.length}, of which ${chat.length} tell of no need`)
  row('top-1: the surest is meant', share(heard.filter(({ top }) => top).length, heard.length))
  row('  where a need is meant', share(meant.filter(({ top }) => top).length, meant.length))
  row('  with the first guess', share(heard.filter(({ top, firstGuess }) => top || firstGuess).length, heard.length))
  row('needs heard of all', share(caught.length, asked.length))
  row('messages with a wrong need', share(heard.filter(({ wrong }) => wrong.length > 0).length, heard.length))
  row('no need, and nothing said', share(chat.filter(({ heard }) => heard.length === 0).length, chat.length))
  row('no need, and nothing guessed', share(chat.filter(({ quiet }) => quiet).length, chat.length))
  row('nothing sure, and guessed', share(meant.filter(({ guesses }) => guesses.length > 0).length, meant.length))
  row('  a guess is meant', share(meant.filter(({ aGuess }) => aGuess).length, meant.length))

  console.log('\nneed: heard of meant, and said where it was not')
  for (const id of [...new Set([...asked, ...heard.flatMap(({ wrong }) => wrong)])].sort()) {
    const of = asked.filter((one) => one === id).length
    const was = caught.filter((one) => one === id).length
    const wrongly = heard.filter(({ wrong }) => wrong.includes(id)).length
    row(`  ${id}`, `${was}/${of}${wrongly > 0 ? `, wrongly ${wrongly}` : ''}`)
  }

  console.log('\nmissed or wrong: what was said, what was meant, what was heard')
  for (const one of heard.filter(({ top, missed, wrong }) => !top || missed.length > 0 || wrong.length > 0)) {
    const guessed = one.guesses.length > 0 ? ` (guessed ${one.guesses.join(', ')})` : ''
    console.log(`  ${one.said} | ${one.needs.join(', ') || 'none'} | ${one.heard.join(', ') || 'nothing'}${guessed}`)
  }
})

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(32)}${figure}`)
}

function share(some: number, all: number): string {
  return all === 0 ? 'none to judge by' : `${((100 * some) / all).toFixed(1)}% (${some} of ${all})`
}
