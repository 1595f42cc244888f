import { BadUse } from '#bot/commands/command.ts'
import { type Notebook, placeOf } from '#bot/commands/directory/note/places.ts'
import type { Typed } from '#bot/commands/directory/note/typed.ts'
import type { OpenReferralService } from '#bot/ports/directory.ts'
import type { Noted, Signed } from '#bot/ports/local-notes.ts'
import { MOST_LETTERS, peopleNamed, plainly, signedBy, wrongWith } from '#bot/services/local-notes.ts'

type Rest = readonly string[]

/** Said to people beside the place. A volunteer is named only with their yes. */
export async function tipped(notebook: Notebook, rest: Rest, typed: Typed): Promise<void> {
  const [told, words, ...more] = rest
  if (!told || !words || more.length > 0)
    throw new BadUse('Say of which place, and then the tip in quotes: note tip PLACE "Ask at the desk." --by …')
  const tip = plainly(words)
  const wrong = wrongWith(tip)
  if (wrong) throw new BadUse(`The tip ${wrong}. Say it in ${MOST_LETTERS} plain letters at most.`)
  const place = await placeOf(notebook, told)
  const named = typed['names-nobody'] ? [] : peopleNamed(tip, JSON.stringify(place))
  const lacking = named.find((name) => !typed.agreed.some((one) => one.toLowerCase().includes(name.toLowerCase())))
  if (lacking)
    throw new BadUse(
      `${lacking} seems to be a person. Ask whether they may be named, then add --agreed ${lacking}; or, if it is nobody, --names-nobody.`,
    )
  await keep(notebook, place, typed, { note: 'tip', words: tip, agreed: typed.agreed })
}

export async function hidden(notebook: Notebook, rest: Rest, typed: Typed): Promise<void> {
  const place = await onePlace(notebook, rest, 'hide')
  if (!typed.why) throw new BadUse('Say why, for who reads it after you: --why "flooded until spring"')
  await keep(notebook, place, typed, { note: 'hide', why: typed.why })
}

export async function shown(notebook: Notebook, rest: Rest, typed: Typed): Promise<void> {
  await keep(notebook, await onePlace(notebook, rest, 'show'), typed, { note: 'show' })
}

/** Rung or visited: what people said of it before is let go of. */
export async function checked(notebook: Notebook, rest: Rest, typed: Typed): Promise<void> {
  const place = await onePlace(notebook, rest, 'checked')
  await keep(notebook, place, typed, { note: 'checked' })
  const cleared = await notebook.notes.clearReports(place.id)
  if (cleared > 0) console.log(`${counted(cleared, 'report')} of it cleared.`)
}

export async function removed({ notes }: Notebook, rest: Rest): Promise<void> {
  const number = Number(rest[0])
  if (rest.length !== 1 || !Number.isInteger(number)) throw new BadUse('Say which note, by its number: note remove 3')
  if (!(await notes.remove(number))) throw new BadUse(`There is no note ${number}. Try: note list`)
  console.log(`Note ${number} is taken back.`)
}

/** Keeps a note, and says what comes of it. */
export async function keep(notebook: Notebook, place: OpenReferralService, typed: Typed, noted: Noted): Promise<void> {
  const by = signed(typed)
  const number = await notebook.notes.add({ service: place.id, by, at: Date.now(), noted })
  console.log(`Note ${number}, by ${inWords(by)}. ${place.name}: ${effects[noted.note]}.`)
}

const effects: Readonly<Record<Noted['note'], string>> = {
  tip: 'people are told your tip with it',
  hide: 'nobody is shown it',
  show: 'it is shown again',
  correct: 'it is told with what you put right',
  add: 'it is listed from now on',
  checked: 'it is told as checked today',
}

function signed({ by }: Typed): Signed {
  const who = by ? signedBy(by) : null
  if (!who) throw new BadUse('Say who notes it, and of which team, in a few words: --by "Sam, Langrigg team"')
  return who
}

async function onePlace(notebook: Notebook, [told, ...more]: Rest, word: string): Promise<OpenReferralService> {
  if (!told || more.length > 0) throw new BadUse(`Say of which place, by its id or its whole name: note ${word} PLACE`)
  return placeOf(notebook, told)
}

/** `Sam of the Langrigg team`. */
export const inWords = ({ name, team }: Signed) => (team ? `${name} of ${team}` : name)

const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
