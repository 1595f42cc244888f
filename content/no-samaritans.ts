import { normalise } from '#content/normalise.ts'

const refuses =
  /\b(?:no|not|never|nor|stop|enough of|fed up of|sick of|without|leave off|rather than|anything but)\b(?: (?!samaritans?\b)\w+){0,5} (?:the )?samaritans?\b(?! (?:number|line|did|was|were|is|are|answer))|\bno samaritans?\b|\bsamaritans? (?:is|are|was|were) (?:not|no) (?:for|what|my|any)\b|\bsamaritans? no\b/
const ofNumber = /\b(?:do|did|does|can|could) not (?:know|have|find|got|remember|hear)\b/

/** Whether somebody wants no Samaritans: `I'm not one for the Samaritans`. Who could not reach them wants them. */
export function refusesSamaritans(text: string): boolean {
  return text.split(/[.!?;\n]+/).some((sentence) => {
    const said = normalise(sentence)
    return refuses.test(said) && !ofNumber.test(said) && !/\b(?:rang|ring|called|call|tried|answer\w*)\b/.test(said)
  })
}

/** `I don't want anything anymore` is no such thing. */
const nothingWanted =
  /\b(?:do|did|does|am) not (?:\w+ ){0,2}?(?:want|wanting|need|needing|after|looking for|asking for) (?:anything|nothing|owt|any help|help|any of (?:that|it)|anybody|anyone)\b(?! (?:to\b|more|else|any ?more|left|in life|out of|from life|bad|like|now))|\b(?:want|need|after) (?:nothing|nowt)\b(?! (?:to\b|more|else|any ?more|left|but))/

/** Whether somebody says that they want nothing, and only tells: `just saying, I don't want anything`. */
export const wantsNothing = (text: string): boolean => nothingWanted.test(normalise(text))
