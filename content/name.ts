import { meaningsIn } from '#content/meanings.ts'
import { normalise } from '#content/normalise.ts'
import { commands, phrases } from '#content/phrases.ts'
import { isOrdinary } from '#content/ways-words.ts'

/** Somebody's whole name has no more words. */
const MOST_WORDS = 5
const MOST = 200

/** Said before a name, over and over: "hi, my name is", "they can call me". */
const before =
  /^(?:hi|hello|hey|hiya|(?:i(?:['’]ve)? )?(?:said|told (?:you|u))|ok|okay|yes|yeah|yep|um|er|well|oh|so|please|just|only|sorry|erm|it would be|that would be|(?:my|me|the) (?:(?:full|first|real|last|second|family|maiden) )?(?:sur)?name(?:['’]?s| is| would be)?|names|name(?: is)?|i['’]?m called|i['’]?m known as|i['’]?m|i am|it['’]?s|it is|this is|(?:you |they |u )?(?:can |may |could |should )?(?:just )?call(?:s)? me|(?:they|you|u) can (?:just )?(?:use|say|put|have)|use|put(?: down| me down as)?|say|(?:i['’]?d|i would) like to be(?: called| known as)?|(?:everyone|everybody|people|most people|friends|my friends|they|mates|everyone just|family)(?: all| just)? calls? me|(?:also |better )?known as|i go by|i get called|i answer to|called|i prefer(?: to be called)?|i['’]?d prefer|i like(?: to be called)?|prefer|tell them|ask for)(?=[\s,:.–-]|$)[\s,:.–-]*/i
/** Said after a name: "please", "is fine", "x", "short for Margaret", "with a k". */
const after =
  /[\s,.!–-]+(?:please|pls|plz|thanks|thank you|thx|ta|cheers|x+|xx+|lol|(?:is|will be|would be|['’]s) (?:fine|ok|okay|good|my name|great|best|what (?:i|everyone|people|they) .*|the name)|will do|if that['’]?s ok|ok\b.*|love|mate|for short|short for .*|with an? .*|spel(?:t|led) .*|but .*|as in .*|innit|i guess|i suppose|actually|though|tho)\s*[.!]*$/
const nickname = /\b(?:calls?(?:ed)? me|go(?:es)? by|known as|but i (?:like|prefer)|prefer)\s+(.+)$/i
/** What follows is no part of the name: "Hamid. Dari speaking". */
const sentenceEnds = /(?<!(?:^|\s)(?:mrs?|ms|dr|prof|rev|st|miss|\p{L}))\.\s+/iu
const letters = /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*)*$/u

/** Words that nobody is called. */
const never = new Set(
  `i you he she it we they me him them us my your his their the a is are am was do does did dont not no yes nope nah none want need rather why what who when where
  how which can could would should will_you help name names say anonymous nobody anyone someone because if this that to for with about of have has had tell know like
  private skip pass stop feel feeling lonely sad ill sorry please thanks person human nothing whatever matter later dunno idk unsure unknown lost money food benefits
  fine good right wrong great lovely perfect correct ok okay all everything true here there late early done enough text texts texting phone calls email emails`.split(
    /\s+/,
  ),
)
const commandWords = new Set([
  ...phrases.stopWords.map((word) => word.toLowerCase()),
  ...commands.flatMap(([, ways]) => ways),
])

/** The name in an answer to "What name shall they use?", as it was written. Nothing where it is clearly none. */
export function nameIn(text: string): string | null {
  const said = text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (said.length > MOST || /[?\d@]/.test(said) || commandWords.has(normalise(said))) return null
  const name = stripped(nickname.exec(said)?.[1] ?? said).split(sentenceEnds)[0]!
  const means = meaningsIn(name.includes(' ') ? said : name)
  if (means.has('skip') || means.has('thanks') || means.has('angry')) return null
  // "Al" sounds like "all". One word that is nobody's name is known below.
  if (means.has('unsure') && name.includes(' ')) return null
  const words = normalise(name).split(' ')
  if (name.split(' ').length > MOST_WORDS || !letters.test(name)) return null
  return words.some((word) => never.has(word)) ? null : name
}

const saidOutright =
  /\b(?:my (?:first |real )?name(?:['’]?s| is)|names?(?: is|['’]s)|i['’]?m called|call me|known as)(?=[\s:,]+(\p{L}[\p{L}'’-]+))/giu
const saidInPassing =
  /\b(?:it['’]?s|it is|i['’]?m|i am|this is|told (?:you|u)|i said|i put|well)(?=[\s:,]+(\p{L}[\p{L}'’-]+))/giu

/** A name that stands among much else: "its for me what name well its terry like i said". In passing, only a word that tells of nothing else. */
export function nameWithin(text: string): string | null {
  const read = text.slice(0, MOST * 5)
  for (const clause of read.split(/[.,;!?\n]+/)) {
    const alone = nameIn(clause)
    if (alone && !alone.split(' ').every(isOrdinary)) return alone
  }
  const isName = (word: string) => nameIn(word) !== null
  const outright = [...read.matchAll(saidOutright)].map(([, word]) => word!).find(isName)
  return (
    outright ??
    [...read.matchAll(saidInPassing)].map(([, word]) => word!).find((word) => isName(word) && !isOrdinary(word)) ??
    null
  )
}

/** Without what is said around it, however often. Each time something goes, so that this ends. */
function stripped(said: string): string {
  const less = said
    .replace(before, '')
    .replace(after, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
  return less === said ? said : stripped(less)
}
