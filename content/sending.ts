import { normalise } from '#content/normalise.ts'

/** Said around a call to send it, and nothing by itself: that all of it is right, or kind words. */
const around =
  '(?:oh|ah|aw|well|yes|yeah|yep|yup|ye|aye|ok|okay|right|please|pls|plz|just|now|so|then|and|go on|go ahead|carry on|get on with it|(?:you|u) (?:can|may)|(?:can|could|will) you|i said|i am happy(?: for you)? to|you are ok(?:ay)? to|happy(?: for you)? to|good to|ok(?:ay)? to|(?:that|it|this|they|everything)(?: is| are)?(?: all)?|is|(?:looks?|sounds?|seems?|reads?)|all|good|fine|lovely|great|grand|perfect|correct|true|brilliant|spot on|alright|to me|by me|with me|with that|i think|that is me(?: done)?|(?:i )?can not see (?:anything|owt|nothing|nowt)(?: that is)?(?: wrong)?(?: with (?:it|that))?|nothing(?: is)? wrong(?: with (?:it|that)| there)?|happy|love|dear|duck|hun|pet|mate|pal|thanks|thank you|ta|cheers|x+)'
const call =
  '(?:(?:get|have) (?:it|that|this|them) (?:sent|off)|off (?:it|you) goes?|(?:send|sned|snd|submit)(?: (?:it|that|this|them|all|the lot|the form|everything|my referral|the referral))?)(?: (?:as (?:it )?is|like (?:that|it is)|how it is|off|in|over|away|through|now|today|please|pls|then|go on|to them|for me|straight away|thanks|thank you|ta|cheers|love|dear|mate|x+))*'
const calls = new RegExp(`^(?:${around} )*${call}$`)
const onlyAround = new RegExp(`^${around}(?: ${around})*$`)
/** `Send it or dont` decides nothing. */
const leavesOpen = new RegExp(`^(?:${around} )*(?:either )?${call} or (?:do not|not|leave it|forget it)\\b.*$`)
/** All of it is read to them before it goes in any case. */
const wantsItRead =
  /^(?:(?:and|but|so|please) )*(?:(?:will|can|could|would|do) you )?(?:read|show|tell) (?:it|that|this|me|all)\b.*\b(?:before (?:you|it|u)|first)\b/
const clauses = /(?<=[.,;!?\n])\s+|\s+(?=and (?:then )?(?:please |just )*(?:send|submit)\b)/i

/** Whether a message calls for all of it to be sent, and what else it says. */
export interface Sending {
  readonly sends: boolean
  readonly rest: string
}

/** A call to send it, set apart from whatever else somebody says: "Bridge Street. And then send it". */
export function sendingIn(text: string): Sending {
  const all = text.split(clauses).map((clause) => ({ clause, said: normalise(clause) }))
  const rest = all.filter(({ said }) => !calls.test(said) && !leavesOpen.test(said) && !wantsItRead.test(said))
  const left = rest.map(({ clause }) => clause).join(' ')
  return {
    sends: all.some(({ said }) => calls.test(said)),
    rest: rest.length === all.length ? text.trim() : left.replace(/[\s,;.]+$/, '').trim(),
  }
}

/** Whether it calls to send it only since none of it goes to their doctor: `oh send it. its not in the doctors then`. */
export function sendsOffRecord(text: string): boolean {
  const { sends, rest } = sendingIn(text)
  const said = rest.split(clauses).map(normalise)
  return sends && !text.includes('?') && said.every((clause) => offRecord.test(clause) || saysOnlyGoOn(clause))
}
const offRecord =
  /^(?:(?:and|so|as long as|since|because|cos|if) )*(?:it|that|this)(?: is| does| will)? not (?:go |going |be )?(?:in|on|at|to|with) (?:the |my |any )?(?:gps?|doctors?|drs?|surgery|medical|health)(?: records?| notes?| file)?(?: then)?(?: that is (?:something|good|fine|ok|okay|alright|a relief))?$/

/** Whether what was to be changed is to stay as it was. */
export const staysAsItWas = (text: string): boolean =>
  /^(?:(?:no|oh|ok|okay|just|actually|well|sorry|please|then) )*(?:(?:leave|keep) (?:it|that|the old one)(?: (?:as|how|like) it (?:is|was))?|(?:the )?same(?: as (?:it was|before))?|do not change (?:it|anything)|no change|as it (?:is|was))(?: (?:then|please|thanks))?$/.test(
    normalise(text),
  )

/** Whether somebody only says that there is no more: "thats it thank you". */
export const saysThatIsAll = (text: string): boolean =>
  /^(?:(?:ok|okay|right|well|no|and|so|i think) )*that (?:is|was|will be) (?:it|all|everything|the lot)(?: (?:for now|then|really|from me|thanks|thank you|ta|cheers|love|x+))*$/.test(
    normalise(text),
  )

/** Whether it says only to go on, or that all is well: "go on then", "ok", "looks right to me". */
export const saysOnlyGoOn = (text: string): boolean => {
  const said = normalise(text)
  return said === '' || onlyAround.test(said)
}

/** Of something else than what is sent: somebody sooner, a place, or the number of one. */
const asksElse =
  /^(?:(?:but|and|also|oh|please|though|still|can you) )*(?:i (?:also |still |really |just |do )*(?:need|want|would like|could do with) (?:(?:some|any) ?(?:one|body)|a person|a human)(?: else)? (?:sooner|quicker|faster|earlier|now|today|tonight|tomorrow|this week|as well|too)\b|i (?:also |still |do )*(?:need|want) to (?:talk|speak) to (?:(?:some|any) ?(?:one|body)|a person|a human)\b|is there (?:any|some)where\b|(?:is|are) there (?:a|an|any|some) (?:\w+ ){0,2}(?:clubs?|groups?|class|classes|places?|cafes?|choirs?|food ?banks?|meals?|walks?|lunch)\b|what (?:is|was) (?:the|that) (?:phone )?number (?:for|of)\b)/
/** It is to wait, or to be another: no plain call to send it. */
const takesBack =
  /\b(?:not|never|no|cancel|stop|wait|change|wrong|first|only|unless|if|after|instead|without|my (?:gp|doctor|number|name|surgery))\b/

/** What somebody wants besides, who plainly calls to send it: "send it then. but i need somebody sooner". Null where they do not, or take any of it back. */
export function alsoAsksIn(text: string): string | null {
  const all = text.split(/(?<=[.,;!\n])\s+|\s+(?=but\s)/i).map((clause) => ({ clause, said: normalise(clause) }))
  const at = all.findIndex(({ said }) => !calls.test(said) && !saysOnlyGoOn(said))
  if (at < 1 || !all.slice(0, at).some(({ said }) => calls.test(said))) return null
  const more = all
    .slice(at)
    .map(({ clause }) => clause)
    .join(' ')
  return asksElse.test(normalise(more)) && !takesBack.test(normalise(more)) ? more : null
}
