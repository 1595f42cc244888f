/** Texts remembered at a time. */
const MOST = 100

/** The same question to a text, whose answers to the last of them are remembered: each that listens to a message asks again. */
export function lately<Answer>(ask: (text: string) => Answer, most = MOST): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    if (known.has(text)) return known.get(text)!
    if (known.size >= most) known.clear()
    const answer = ask(text)
    known.set(text, answer)
    return answer
  }
}
