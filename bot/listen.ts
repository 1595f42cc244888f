import { commandIn } from '#bot/command-in.ts'
import { dangerIn, needsCrisisReply } from '#bot/danger.ts'
import type { Contents, Listening } from '#bot/ports/store.ts'
import { normalise } from '#content/normalise.ts'
import { phrases } from '#content/phrases.ts'

const atOnce = { quiet: 0, most: 0 } as const
const answers = new Set(Object.values(phrases.choices).flat())

/** How a message is listened to, from what it holds and the last few before it: danger first, whatever else it is. */
export function listenFor(
  contents: Contents,
  recent: readonly string[],
  listening: Listening['hold'] = atOnce,
): Listening {
  if (contents.type !== 'words') return { kind: 'alone', hold: atOnce, flag: null }
  const risks = dangerIn(contents.text, recent)
  const flag = risks.length > 0 ? ({ note: 'flag', because: 'danger', risks } as const) : null
  if (needsCrisisReply(risks)) return { kind: 'danger', hold: atOnce, flag }
  if (contents.tapped || isAnswer(contents.text)) return { kind: 'alone', hold: atOnce, flag }
  return { kind: 'words', hold: listening, flag }
}

/** A command, a number, or a bare choice: nothing more is waited for. */
function isAnswer(text: string): boolean {
  return /^\s*\d\W*$/.test(text) || answers.has(normalise(text)) || commandIn(text) !== null
}
