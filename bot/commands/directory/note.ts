import { BadUse } from '#bot/commands/command.ts'
import { added } from '#bot/commands/directory/note/adding.ts'
import { corrected } from '#bot/commands/directory/note/correcting.ts'
import { listed } from '#bot/commands/directory/note/listing.ts'
import { withNotebook } from '#bot/commands/directory/note/places.ts'
import { typedAfterNote } from '#bot/commands/directory/note/typed.ts'
import { checked, hidden, removed, shown, tipped } from '#bot/commands/directory/note/writing.ts'
import { correctable } from '#bot/ports/local-notes.ts'

const help = `What you know of a place and no feed tells. It is signed, dated, said to people as yours, and outlasts every import.

  npm run directory -- note tip PLACE "Ask at the desk. Come late, it is quieter." --by "Sam, Langrigg team"
                       [--agreed Jo]             a volunteer whom it names, and who said yes to that
                       [--names-nobody]          what looks like a name in it is none
  npm run directory -- note correct PLACE FIELD "01632 960111" --by …    none in its place takes away what is wrong
  npm run directory -- note hide PLACE --why "flooded" --by …            nobody is shown it
  npm run directory -- note show PLACE --by …                            it is shown again
  npm run directory -- note checked PLACE --by …                         it is as it is told: clears what people said of it
  npm run directory -- note add --name "Soup at St Anne's" [--kind "Food bank"] [--FIELD …] --by …
  npm run directory -- note add FILE.json --by …                         one Open Referral UK service: a place no feed has
  npm run directory -- note list [PLACE] [--reports]                     all notes, or those of one place; what people said
  npm run directory -- note remove NUMBER                                takes a note back

  PLACE is an id, as search gives it, or the whole name of a place.
  FIELD is one of ${correctable.join(', ')}.
  --by is who says it, and of which team. Both are said to people: "Sam of the Langrigg team, May 2026: …".
  --json --data DIR  as everywhere: npm run directory -- --help`

const words = {
  tip: tipped,
  correct: corrected,
  hide: hidden,
  show: shown,
  checked,
  add: added,
  list: listed,
  remove: removed,
}
const asWord = (name: string | undefined) =>
  Object.keys(words).find((one) => one === name) as keyof typeof words | undefined

/** Writes down what staff know of a place, and lists it. */
export async function noting(): Promise<void> {
  const { values, positionals } = typedAfterNote()
  if (values.help) return console.log(help)
  const [, name, ...rest] = positionals
  const word = asWord(name)
  if (!word) throw new BadUse(`Say ${Object.keys(words).join(', ')} after note, or try: note --help`)
  await withNotebook(values.data, (notebook) => words[word](notebook, rest, values))
}
