import { readFileSync } from 'node:fs'
import { normalise } from '#content/normalise.ts'

/** First names that people have here, and no word, town or service is called by. */
const firstNames: ReadonlySet<string> = new Set(
  readFileSync(`${import.meta.dirname}/first-names.txt`, 'utf8')
    .trim()
    .split(/\s+/),
)

const kin =
  'husband|hubby|wife|partner|mum|mam|mom|mother|dad|father|son|lad|boy|daughter|lass|girl|sister|brother|nan|nana|gran|grandma|grandad|granddad|granddaughter|grandson|niece|nephew|aunt|auntie|uncle|cousin|friend|mate|dog|cat|budgie|rabbit|pony|horse|parrot'
/** `my husband len`, `our Pat`, `the dog, Bess`: these say that a name is somebody's, however it is written. */
const behindKin = new RegExp(
  `\\b(?:(?:my|our|his|her|the) (?:\\w+ )?(?:${kin})|our|auntie?|uncle),? (?:called |named )?(\\p{L}{2,12})\\b(?!['’][^s])`,
  'giu',
)
/** A name by itself, and no part of a longer one: `Sue Ryder`, `St Helens`, `Jean Street`. */
const capital =
  /(?<!\b(?!(?:And|But|My|Me|So|Our|When|Then|Oh|Well|If|That|With)\b)\p{Lu}[\p{L}.']* |[\p{L}'-])(\p{Lu}\p{Ll}{1,11})(?=['’]s\b|[\s,.!?;:)]|$)(?!['’]?s? \p{Lu}\p{Ll}| (?:from|off|here|road|street|house|court|centre|park)\b)/gu
/** Somebody at work, whoever is written to, and who writes: none of them is told of. */
const notTold =
  /\b(?:dr|doctor|nurse|carer|worker|sister|vicar|councillor|officer|mrs|mr|miss|ms|hi|hiya|hello|hey|dear|thanks|thank you|cheers|love|from|(?:it|this)(?:['’]?s| is)|i['’]?m|i am|name(?:['’]?s| is)?|(?:call|calls) me|all)[.,]? $/i
const signsOff = /(?:^|[,.!?\n]|\bx+)\s*$/i

/** Things that can be asked after by anybody, if they were told of twice. */
const things =
  /\b(my|our|the) (piano|organ|violin|accordion|garden|greenhouse|allotment|shed|roses|tomatoes|caravan|boat|jigsaw|knitting|choir|band|wedding|seaside|chip shop|bakery|railway|farm|blackbird|robin|cat|dog|budgie|hens|pigeons)\b/gi

/** Of these nothing is asked after: of danger, harm, the body, money, blame, or who is parted in anger. */
const harsh = new RegExp(
  `\\b(?:${[
    'hit|hits|hitting|hurt\\w*|punch\\w*|slap\\w*|kick\\w*|beat(?:s|en|ing)? (?:me|us|her|him)|shout\\w*|scream\\w*|swear\\w*|swore|hate\\w*|scare\\w*|afraid|frighten\\w*|threat\\w*|abus\\w*|control\\w*',
    'forced?|rape\\w*|sex\\w*|touch(?:ed|es|ing) me|naked|police|court|prison|jail|arrest\\w*|murder\\w*|stab\\w*|hang\\w*|hung|knife|gun|blood|bleed\\w*|overdos\\w*|suicid\\w*|kill\\w*|self harm\\w*|cut (?:my|him|her)\\w*',
    'drunk|drink\\w*|drank|alcohol\\w*|drugs?|using|gambl\\w*|debts?|owe[sd]?|stole\\w*|steal\\w*|thie\\w+|money|rent|bills?|bailiffs?|fault|blame\\w*|guilt\\w*|because of me|should have|if only',
    'cheat\\w*|affair|lied|liar|lying|left (?:me|us|him|her)|walked out|divorc\\w*|split up|my ex|ex|row|rows|fell out|fallen out|not (?:speak|talk)\\w*|estranged|taken away|social services|safeguarding|inquest|jump(?:ed)?',
  ].join('|')})\\b`,
)

/** A name is asked after for so many things said. */
const LATELY = 3

/** Whom or what somebody tells of, that may be asked after: a name, or a thing of which they told twice. Null where it is not safe to. */
export function toldOfIn(texts: readonly string[]): string | null {
  if (texts.some((text) => harsh.test(normalise(text)))) return null
  const named = texts
    .slice(-LATELY)
    .toReversed()
    .flatMap((text) => namesIn(text).toReversed())
  if (named[0]) return named[0]
  const [, whose = '', thing = ''] = [...(texts.at(-1) ?? '').matchAll(things)].at(-1) ?? []
  const times = texts.flatMap((text) => [...text.matchAll(things)]).filter((one) => one[2] === thing).length
  return times < 2 ? null : `${/the/i.test(whose) ? 'the' : 'your'} ${thing.toLowerCase()}`
}

function namesIn(text: string): readonly string[] {
  const afterKin = [...text.matchAll(behindKin)].map(
    ([, name = '']) => name[0]!.toUpperCase() + name.slice(1).toLowerCase(),
  )
  const alone = [...text.matchAll(capital)]
    .filter(({ index, 0: name }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + name.length)]
      return !notTold.test(before) && !(signsOff.test(before) && /^[\s.!x]*$/.test(after))
    })
    .map(([, name = '']) => name)
  return [...afterKin, ...alone].filter((name) => firstNames.has(name))
}
