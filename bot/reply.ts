import type { Ports } from '#bot/ports/ports.ts'
import type { Conversation, Reply } from '#bot/ports/store.ts'
import type { Line } from '#content/words.ts'
import { speak } from '#content/words.ts'

/** Where a channel is not known in this process: whole sentences, and choices that can be typed. */
const plainly = { short: false, numbered: true }

/** These lines as the one message of a turn, in the manner of the channel that the person last wrote by. */
export function replyOf(
  { channels }: Pick<Ports, 'channels'>,
  { channel }: Conversation,
  lines: readonly Line[],
  priority: Reply['priority'],
): Reply {
  return { lines, text: speak(lines, channels[channel]?.manner ?? plainly), priority }
}
