import { normalise } from '#content/normalise.ts'

const hello =
  /^\W*(?:(?:hi+|hello+|helo|hey+|hiya|heya|hullo|ello|yo|ey ?up|howdy|good (?:morning|afternoon|evening))\b\W*)+(?:(?:there|again|all|both|mate|love|everyone|it['’]?s me|it is me|only me|i['’]?m back|back)\b\W*)*$/i

/** Whether all that somebody says is hello. */
export const saysOnlyHello = (text: string): boolean => hello.test(text)

/** Said back to our hello, before what matters. */
const answersGreeting = [
  /^(?:(?:hi|hello|hey|hiya|good|morning|afternoon|evening|there|my|friend|love|dear|mate|pal|all)(?: |$))+$/,
  /^(?:(?:a|an|so|is|this|it|you|are|just|only|oh|well|right|ok|yes|no|fine|and|computer|robot|machine|bot|what|eh|then)(?: |$))+$/,
  /^(?:(?:hi|hello|hey|hiya|so|well|oh) )*(?:(?:i|we) )?(?:have |just )?(?:saw|seen|got|found|was given|picked up) (?:your|you|this|the|a|ur) (?:card|leaflet|poster|number|sign|advert|text|flyer|details)\b(?!.* about )/,
  /^(?:(?:hi|hello|so|well|oh|i|just) )*(?:do not|not) (?:really |even |quite )?(?:know|sure) (?:what|where|how|why)\b.*\b(?:ask|asking|say|start|put|this|here|do)\b/,
  /^(?:(?:hi|hello|hey) )*(?:my name is|i am called) \w+$/,
]

/** Their words from where they tell of what matters: what stands before that only answers our hello. */
export function besidesHello(words: string): string {
  const sentences = words.split(/(?<=[.!?\n])\s+|\s+\/\s+/)
  const at = sentences.findIndex((sentence) => !answersGreeting.some((way) => way.test(normalise(sentence))))
  return at > 0 ? sentences.slice(at).join(' ') : words
}
