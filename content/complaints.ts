import { normalise } from '#content/normalise.ts'

/** Said in asking to complain, and no part of what went wrong. */
const asking = new Set(
  `a an the i we me my you your yours us this that it its is am are be was do does did can could would will shall should may
  must have has had get got go goes going want wanna wants wanted like need wish please just so and or but to of for on in at
  with about against as from not here there hello hi hey there thanks thank ok then now really very properly
  who how where what which whos wheres whats when someone somebody anyone anybody person
  complain complaint complaints complaining complained formal formally official make making put putting in lodge lodging raise raising
  file filing log logging submit take taking further report reporting tell telling speak speaking talk talking write writing ring see
  know let manager boss charge mp ombudsman department procedure form address number link worker workers lot people service happy
  unhappy something else another one`.split(/\s+/),
)

/** So many other words tell what happened. */
const FEWEST_TOLD = 3

/** Whether who asks to complain tells with it what went wrong, and need not be asked. */
export const tellsWhatWentWrong = (text: string): boolean =>
  normalise(text)
    .split(' ')
    .filter((word) => !asking.has(word)).length >= FEWEST_TOLD

const asks =
  /^\W*complain|\b(?:want|wanna|need|like|wish|how|where|who|whom|can i|could i|let me|going to|gonna|make|put in|lodge|raise|file|report|formal|official|further|manager|ombudsman)\b/i
/** Thrown back at us, or said not to be meant. */
const retorts =
  /\bcomplain\w*,? to (?:who|whom|what)\b|(?:\b(?:not|never)|n['’]t|\b(?:dont|havent|didnt|wasnt|isnt))\b[^.!?]{0,25}\bcomplain/i

/** Whether somebody asks to complain, so that a complaint may be opened: not by an insult, nor by throwing our word back. */
export const asksToComplain = (text: string): boolean => asks.test(text) && !retorts.test(text)

const reaches =
  'r[aiu]ng|rung|rings?|call(?:ed|s)?|(?<!\\b(?:my|the|this|a|his|her|our|your|on) )phoned?|text(?:ed|s)?|messaged|contact(?:ed)?|back|answer(?:ed)?|repl(?:y|ied)|in touch'
const neverCame = new RegExp(
  `(?:\\b(?:no ?one|no ?body|no ?1|none|never|not|nowt|nothing)|n['’]t|\\b(?:dont|didnt|havent|hasnt))\\b[^.!?]{0,40}\\b(?:${reaches}|turned up|showed up|came|been)\\b`,
  'i',
)
const promised = new RegExp(`\\b(?:said|told|promised|meant|supposed)\\b[^.!?]{0,40}\\b(?:${reaches}|come)\\b`, 'i')

/** Whether somebody tells that who should have been in touch, or come, was not. */
export const tellsOfLetDown = (text: string): boolean => neverCame.test(text) || promised.test(text)

const cross =
  /\b(?:livid|fuming|furious|raging|seething|fed up|cheesed off|brassed off|p(?:ee|iss)ed off|jokers?|(?:what|such|absolute|complete|total|bloody|proper) a? ?(?:joke|cheek)|its? (?:is )?a joke|shambles|farce|disgrace(?:ful)?|disgusting|disgusted|appalling|pathetic|ridiculous|unacceptable|outrageous|shocking|angry|cross|annoyed|not (?:good enough|on|happy|impressed)|sick (?:and tired )?of)\b/i
/** Of who they feel that they are it is no anger. */
const useless = /(?<!\b(?:feel|feeling|felt|am|i['’]?m|im|so|really|just) )\b(?:useless|hopeless|rubbish)\b/i

/** Whether who was left waiting says in it that they are cross. */
export const isCrossAtWaiting = (text: string): boolean => cross.test(text) || useless.test(text)

const wait =
  /\b(?:fortnight|months?|weeks?|ages|forever|(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|many) days)\b/i

/** Whether somebody tells how long they were left waiting, and that it was long. */
export const tellsLongWait = (text: string): boolean => wait.test(text) && !/\?\s*$/.test(text)
