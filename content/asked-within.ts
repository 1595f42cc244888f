import { normalise } from '#content/normalise.ts'

const sentences = /(?<=[.!?\n])\s+/
const howLong =
  /\bhow (?:long|soon)\b(?! ago)|\bwhen (?:will|do|does|would) (?:they|someone|somebody|anyone|anybody|i|it)\b|\b(?:nothing|anything|any|no one|anyone) sooner\b/
const unanswered =
  /^(?:and |but |so |you said |sorry |well |ok )*(?:you|they) (?:(?:still|just|never) )*(?:did not|have not|never|did not ever|have still not|still have not) (?:answer|answered|say|said|tell|told)\b/
const begins =
  /^\W*(?:(?:and|but|also|so) )?(?:ought|should i|shall i|does|do you|do they|will|would|who|what|why|how|is it|is this|is that|is there|are they|are you|are we|can i|can they|can you|could you|did you|did they|have you)\b/i
const supposes = /\b(?:i think|maybe|might be|probably|possibly)\b/i
const FEWEST_WORDS = 3

/** What somebody asks within an answer, and the answer without it. */
export interface AskedWithin {
  readonly asked: readonly string[]
  readonly rest: string
}

/** Sets apart what somebody asks within an answer, sentence by sentence: "castlegate i think. u didnt say how long". */
export function askedWithin(text: string): AskedWithin {
  const all = text.split(sentences).filter((sentence) => sentence.trim() !== '')
  const asked = all.filter((sentence) => asks(sentence, all.length > 1))
  return {
    asked,
    rest: all
      .filter((sentence) => !asked.includes(sentence))
      .join(' ')
      .trim(),
  }
}

/** Whether it is asked how long it takes till somebody gets in touch. */
export const asksHowLong = (text: string): boolean =>
  howLong.test(normalise(text)) && !/\b(?:ago|have you been)\b/.test(text)

function asks(sentence: string, isOneOfSeveral: boolean): boolean {
  if (sentence.trim().split(/\s+/).length < FEWEST_WORDS) return false
  const said = normalise(sentence)
  if (unanswered.test(said) || /^how long (?:do|does|will|till|until|is)\b/.test(said)) return true
  if (
    isOneOfSeveral &&
    /^(?:and |but |so )?(?:does it matter|will he|will she|do i have to|is it kept|can you tell me)\b/.test(said)
  )
    return true
  return isOneOfSeveral && /\?\s*$/.test(sentence) && begins.test(sentence) && !supposes.test(sentence)
}

/** Whether it is only said that something was not answered. */
export const reminds = (text: string): boolean => unanswered.test(normalise(text))
