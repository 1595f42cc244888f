import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadUse, read, run } from '#bot/commands/command.ts'
import { conversation } from '#dialogs/conversation.ts'
import { drawnInto, pictureOf } from '#test/dialogs/picture/picture.ts'

const help = `Draws the machine into dialogs/README.md, from the machine itself.

  npm run draw`

await run(async () => {
  const { values, positionals } = read({})
  if (values.help) return void console.log(help)
  if (positionals.length > 0) throw new BadUse('It draws dialogs/README.md, and nothing else. Try --help.')
  const readme = join(import.meta.dirname, '../../../dialogs/README.md')
  writeFileSync(readme, drawnInto(readFileSync(readme, 'utf8'), pictureOf(conversation)))
})
