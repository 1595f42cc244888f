import { agreeing, choiceIn } from '#bot/choices.ts'
import { commandIn } from '#bot/command-in.ts'
import { dangerIn, isBeforeDanger } from '#bot/danger.ts'
import type { Ports } from '#bot/ports/ports.ts'
import type { Contents, Conversation, Entry, Waiting } from '#bot/ports/store.ts'
import { staffReading } from '#bot/services/staffed.ts'
import type { Choice } from '#content/words.ts'
import type { Heard } from '#dialogs/vocabulary.ts'

type Hearing = Pick<Ports, 'analyser' | 'area' | 'clock' | 'store'>

/**
 * Makes one thing heard of what waits: a message by itself, or plain words that came in pieces. Null where it is outlived,
 * or says yes to what was not asked yet.
 * Danger is heard first, then STOP, then a choice of the latest offer, then any other command, then words.
 */
export async function hear(ports: Hearing, before: Conversation, pieces: readonly Waiting[]): Promise<Heard | null> {
  const [first] = pieces
  if (!first) return null
  const { contents, kind, position } = first
  switch (contents.type) {
    case 'words':
      if (kind === 'danger') return danger(ports, before, contents.text, position)
      if (isBeforeDanger(before.flags, position)) return heardBefore(ports, kind, joined(pieces))
      if (contents.tapped) return heardTapped(ports, before, contents, position)
      return heardWords(ports, before, joined(pieces), position)
    case 'due':
      return before.recent.some((said) => said.position > contents.setAt) ? null : { type: `due.${contents.reminder}` }
    default:
      return contents
  }
}

/** Who reads it is said as of now: where the bot was down, it may have been written hours ago. */
function danger({ area, clock }: Hearing, { recent }: Conversation, text: string, position: number): Heard {
  const earlier = recent.filter((said) => said.position < position).map((said) => said.text)
  return { type: 'danger', risks: dangerIn(text, earlier), staff: staffReading(area, clock()) }
}

/**
 * What was written before a danger that was answered first. An answer is outlived, since its question is asked again
 * once that is over; so is a BACK, which was not meant for the reply to danger.
 */
async function heardBefore(ports: Hearing, kind: Waiting['kind'], text: string): Promise<Heard | null> {
  if (kind === 'words') return { ...(await said(ports, text)), type: 'saidBefore' }
  const command = commandIn(text)
  return command && command !== 'back' ? { type: command } : null
}

/** A tap on an offer that is over is only words, and agrees to nothing that was asked since. */
async function heardTapped(
  ports: Hearing,
  before: Conversation,
  { text, tapped }: Contents & { type: 'words' },
  position: number,
): Promise<Heard | null> {
  const { number, choices } = before.offer
  const choice = choices.find((offered) => offered === tapped!.choice)
  if (choice && tapped!.offer === number) return chose(choice)
  const offer = { number, choices: choices.filter((offered) => !agreeing.has(offered)) }
  return heardWords(ports, { ...before, offer }, text, position)
}

async function heardWords(ports: Hearing, before: Conversation, text: string, position: number): Promise<Heard | null> {
  const command = commandIn(text)
  const choice = choiceIn(text, before.offer)
  if (command && !(choice && command !== 'stop')) return { type: command }
  if (!choice) return said(ports, text)
  return agreeing.has(choice) && (await wasAskedSince(ports, before, position)) ? null : chose(choice)
}

/** Whether the latest offer was first made after this was written: nobody agrees to what they have not been asked. */
async function wasAskedSince({ store }: Hearing, { id, offer }: Conversation, position: number): Promise<boolean> {
  const isIt = (entry: Entry) => entry.offer?.number === offer.number
  // Mostly nothing was said since. What was may only say again that the same offer stands.
  if (!(await store.since(id, position)).some(isIt)) return false
  return (await store.since(id, 0)).find(isIt)!.position > position
}

async function said({ analyser }: Hearing, text: string): Promise<Extract<Heard, { type: 'said' }>> {
  return { type: 'said', text, understood: await analyser.understand(text) }
}

const chose = (choice: Choice): Heard => ({ type: `chose.${choice}` })

const joined = (pieces: readonly Waiting[]) =>
  pieces.map(({ contents }) => (contents.type === 'words' ? contents.text : '')).join(' ')
