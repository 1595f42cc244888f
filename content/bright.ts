import type { Act } from '#content/acts.ts'
import { normalise } from '#content/normalise.ts'

/** Good, funny or fond, whatever else is in it. */
const good = new RegExp(
  `\\b(?:${[
    'lol|lolz|lmao|ha ha\\w*|haha\\w*|hehe\\w*|giggl\\w+|chuckl\\w+|had us in stitches|(?:me|us) (?:laugh|smile|chuckle)|made my (?:day|week)',
    'cheered me up|bless (?:him|her|them|it|his|my|me)|tickled|is the (?:nice|good|best|lovely) (?:bit|part|thing)',
    '(?:nice|lovely|good|grand|cracking|smashing) (?:little )?(?:walk|day|chat|natter|cup|cuppa|time|evening|morning|afternoon|surprise|visit|dinner|weather|thing|bit)',
    'better for (?:it|that)|(?:on|by) my (?:feet|lap|knee)|in the sun(?:shine)?|proud (?:of|as)|(?:is|was) (?:lovely|smashing|champion|grand)',
  ].join('|')})\\b`,
)

/** With any of these it is not only that, or not now: `he was nice at first`, `cried all night lol`. */
const sad = new RegExp(
  `\\b(?:${[
    'nobody|no one|nothing|never|lonely|loneliness|alone|miss|missing|missed|wish|wished|would have|would be|used to be|once|at first|but|if|until|wont|will not',
    'only when|gone(?! to\\b)|passed away|(?:he|she|they) went(?! to\\b)|died|dies|dying|dead|die|death|funeral|lost|losing|cry|cried|crying|cries|tears|sad|silent|empty|cancer|hospital|ill|sick|pain',
    'hurt\\w*|hit|hits|punch\\w*|drunk|sober|drink\\w*|money|rent|debts?|kill\\w*|hate\\w*|scared|afraid|worse|worst|awful|horrible|pathetic|useless|worthless',
    'joke|depress\\w*|anxi\\w*|without (?:him|her|them|you)|can not (?!believe)|(?:not|is not|was not|no) (?:very |even |that |so |really |too )?(?:nice|funny|lovely|good day|happy|a|in|much|laugh\\w*)',
    'everyone else|other people|everybody else|last (?:good|nice|lovely)|alright for some|all right for some',
  ].join('|')})\\b`,
)
/** A cry that did them good. */
const goodCry =
  /\b(?:had |have )?(?:a )?(?:little |good |bit of a )?(?:cry|cried|weep)\b(?=.*\b(?:better|good) for (?:it|that)\b)/

/** Whether what somebody tells is something good, funny or fond, and nothing sad beside it. */
export function isBright(text: string, acts: readonly Act[]): boolean {
  const said = normalise(text).replace(goodCry, ' ')
  return (acts.includes('bright') || good.test(said)) && !acts.includes('feels') && !sad.test(said)
}
