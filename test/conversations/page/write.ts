import { writeFileSync } from 'node:fs'
import { BadUse, read, run } from '#bot/commands/command.ts'
import { pageOf } from '#test/conversations/page/page.ts'
import { scripts } from '#test/conversations/scripts.ts'
import { scriptOf } from '#test/support/script.ts'

const help = `Writes every test conversation as one page to read and mark, on a screen or printed.

  npm run transcripts -- [--out FILE]

  --out  the page (transcripts.html)

npm run transcripts:renew plays them again, and writes down how they go now.`

await run(async () => {
  const { values, positionals } = read({ out: { type: 'string', default: 'transcripts.html' } })
  if (values.help) return void console.log(help)
  if (positionals.length > 0) throw new BadUse('Say where the page goes with --out FILE. Try --help.')
  try {
    writeFileSync(values.out, pageOf(scripts.map(({ script }) => scriptOf(script))))
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).syscall) throw error
    throw new BadUse(`${values.out} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
  console.log(`${scripts.length} conversations in ${values.out}: open it in a browser.`)
})
