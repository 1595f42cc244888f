import { leavesPlainText, takesTooManyTexts } from '#content/check/by-text.ts'
import { saysWhatIsNotSaid } from '#content/check/not-said.ts'
import { sentencesIn, tooHard, wordsIn } from '#content/check/reading-age.ts'
import type { Wording } from '#content/check/wordings.ts'
import { isKnownNumber, numbersIn } from '#content/crisis-lines.ts'

const MOST_WORDS = 20

/** What a rule finds in a wording: a sentence each, with the words in question and what would mend them. */
export type Rule = (wording: Wording) => readonly string[]

/** What design section 6 asks of every sentence, as far as a machine can hold it. */
export const rules: readonly Rule[] = [
  ...[tooLong, tooHard, saysWhatIsNotSaid, shouts, asksTwice, asksAndGoesOn],
  ...[leavesPlainText, takesTooManyTexts, saysStrangeNumbers, saysOtherNumbers, leavesOutHelp],
]

function tooLong({ ways }: Wording): readonly string[] {
  return ways
    .flatMap(sentencesIn)
    .filter((sentence) => wordsIn(sentence).length > MOST_WORDS)
    .map((long) => `"${long}" has ${wordsIn(long).length} words, at most ${MOST_WORDS}: cut it in two.`)
}

function shouts({ ways }: Wording): readonly string[] {
  const loud = ways.flatMap(sentencesIn).filter((sentence) => sentence.includes('!'))
  return loud.map((sentence) => `"${sentence}" has an exclamation mark: write a full stop.`)
}

function asksTwice({ ways }: Wording): readonly string[] {
  const asking = ways.filter((text) => text.split('?').length > 2)
  return asking.map((text) => `"${text}" asks more than one thing: leave one question, and tell the rest.`)
}

/** These ask before they are done. */
const asksFirst: ReadonlySet<string> = new Set(['self-referral-reach-here', 'what-matters-offer-person'])
const yesOrNo = /^(?:Are|Is|Do|Does|Did|Have|Has|Can|Could|Will|Would|Shall|Should|May|Might)\b.*\?$/

/** A question that is answered yes or no stands last, before its choices. Another may be followed by how to answer it. */
function asksAndGoesOn({ message, ways }: Wording): readonly string[] {
  if (asksFirst.has(message)) return []
  return ways.flatMap((text) =>
    sentencesIn(text)
      .slice(0, -1)
      .filter((sentence) => yesOrNo.test(sentence))
      .map((question) => `"${question}" is not the last sentence: put it at the end, where its choices follow.`),
  )
}

function saysStrangeNumbers({ ways }: Wording): readonly string[] {
  return numbersOf(ways)
    .filter((number) => !isKnownNumber(number))
    .map((number) => `${number} is not in content/crisis-lines.yaml: check it and put it there, or leave it out.`)
}

function saysOtherNumbers({ ways, whole, message }: Wording): readonly string[] {
  const known = whole ? numbersOf(whole.ways) : numbersOf(ways)
  return numbersOf(ways)
    .filter((number) => !known.includes(number))
    .map((number) => `${number} is not in ${message} itself: give the same numbers in both.`)
}

/** Emergency numbers, which nobody who is in danger goes without for the price of a text. */
const help = ['999', '116 123']

function leavesOutHelp({ ways, whole, message }: Wording): readonly string[] {
  if (!whole) return []
  const told = help.filter((number) => whole.ways.every((text) => numbersIn(text).includes(number)))
  return told
    .filter((number) => !ways.every((text) => numbersIn(text).includes(number)))
    .map((number) => `${number} is left out, and ${message} itself has it: put it back.`)
}

const numbersOf = (ways: readonly string[]) => [...new Set(ways.flatMap(numbersIn))]
