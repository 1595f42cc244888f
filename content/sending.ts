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

/** Whether it says only to go on, or that all is well: "go on then", "ok", "looks right to me". */
export const saysOnlyGoOn = (text: string): boolean => {
  const said = normalise(text)
  return said === '' || onlyAround.test(said)
}
