import { normalise } from '#content/normalise.ts'

/** With fewer words somebody answers, asks, or remarks on something. */
const FEWEST_WORDS = 16

const wantsNothing = /\b(?:not|never|no longer) (?:really |actually )?(?:want|need|looking|after|know who)\b/g
const asks = new RegExp(
  `\\b(?:${[
    'want|wants|wanted|need|needs|needed|looking (?:for(?! (?:her|his|their)\\b)|to|at(?! (?:me|her|him)\\b)|into)|after (?:a|some|any|something|someone)',
    'wonder(?:ed|ing)?|know (?:of|any|anyone|where|how|who|what)|(?:is|are) there|any (?:chance|idea|help|advice|where)',
    '(?:can|could|will|would) (?:you|i|we|someone|somebody|anyone|they)|could do with|would (?:like|love)|like to|fancy',
    'some(?:one|body|where|thing) (?:to|who can|that can)\\b(?! (?:talk|speak) to)|help|find|advice|support|where|how (?:do|can|would)|please|hoping|interested',
  ].join('|')})\\b`,
)

/** Of more words than this, a story is heard before anything is looked for. */
const MANY_WORDS = 25

/** Whether somebody tells at some length what is on their mind, and asks for nothing in it. */
export function isStory(text: string): boolean {
  const opened = besidesOpening(text)
  if (opened.includes('?')) return false
  const told = normalise(opened.replaceAll(reported, ' ')).replaceAll(wantsNothing, ' ')
  return normalise(text).split(' ').length >= FEWEST_WORDS && !asks.test(told)
}

/** What somebody else asks is told, and asks us nothing: `she says where is Sheila`. */
const reported =
  /\b(?:he|she|they|mum|mam|mom|dad|nan) (?:just |always |keeps? |only )?(?:says?|said|saying|asks?|asked|asking|goes|shouts?)\b[^.,!?\n]*/gi

/** `Do you know what she says` opens a story, and asks us nothing. */
const opensStory =
  /\b(?:do|did|d) ?(?:you|u|ya|yer) know (?:what|how) (?=(?:he|she|they|mum|mam|mom|dad|nan|(?:my|our|the) \w+) (?:just |always |then |actually )?(?:says?|said|does|did|asks?|asked|told|calls?|called|keeps?|thinks?|thought|looks?|looked|goes|went|put|wants?|wanted)\b)/gi

/** Said back of what we asked, in wonder, in front of a story: `Kev? Where did that come from. Well since you ask,`. */
const echo =
  /^\W*(?:(?:what|who|me|my|our|the|and|oh|well|ha+)\W+)*\p{L}+\s*\?+\s*(?=\p{L}.{60})(?:(?:where (?:did|has|does) (?:that|this|he|she|it) (?:come|came|spring|spr[au]ng) from|what made you (?:ask|think|say) (?:that|of (?:him|her|that))|what about (?:him|her|it|them)|why (?:do|d) you ask|how funny|funny you should (?:ask|say)(?: that)?)[.,!?\s]+)?(?:well,? )?(?:(?:since|seeing as|as|now) you(?:['’]re| are)? (?:ask(?:ed|ing)?|mention(?:ed)? it)[.,\s]+)?/isu

/** A text without what only opens a story in it. */
export const besidesOpening = (text: string): string => text.replace(echo, '').replaceAll(opensStory, ' ').trim()

/** Whether that is so long that it is heard first, whatever need stands in it. */
export const isLongStory = (text: string): boolean => isStory(text) && text.trim().split(/\s+/).length > MANY_WORDS
