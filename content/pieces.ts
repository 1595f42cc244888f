/** Where one thing that somebody says ends and another begins. */
const sentences = /(?<=[.?!;])\s+|\n+|\s+[-–]\s+/
const joints =
  /,\s*|(?<!\d(?:pm|am)?)\s+(?=and\s)|\s+(?=(?:but|so|cos|coz|because|also|plus|then|or)\s)|(?<!\s(?:and|but|so|or|cos|then))\s+(?=(?:can (?:i|you|u|they|we|he|she)|do (?:i|you|u|they)|is (?:there|it|he|she)|are (?:they|you|there)|did (?:you|u)|how|whats?|where|when|who|im|i'm|ive|i've)\s)/i
const asks = /^(?:who|whats?|how|where|when|can|do|does|is|are|did)\b/i
/** So many words are said in one breath, and so few are no piece by themselves. */
const [BREATH, FEWEST] = [7, 3]
/** More pieces than anyone with something to say has. */
const MOST = 10

/** A text in the pieces that each do one thing, in order. */
export function piecesOf(text: string): readonly string[] {
  return text
    .split(sentences)
    .flatMap((sentence) => (wordsIn(sentence) > BREATH ? breathsOf(sentence) : [sentence.trim()]))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .slice(0, MOST)
}

/** What is too short to stand alone goes with what comes before it. */
function breathsOf(sentence: string): readonly string[] {
  const breaths: string[] = []
  for (const part of sentence.split(joints)) {
    const last = breaths.at(-1)
    const isLoose = wordsIn(part) < FEWEST && !asks.test(part)
    if (last !== undefined && (isLoose || wordsIn(last) < FEWEST))
      breaths[breaths.length - 1] = `${last} ${part.trim()}`
    else breaths.push(part.trim())
  }
  return breaths
}

const wordsIn = (text: string) => text.trim().split(/\s+/).length
