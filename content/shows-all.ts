const asks = [
  /\b(?:show|read|see|tell|send me)\b[^.!?]*\b(?:the whole|all of it|the lot|everything|it all|(?:it )?back to me|(?:it|that) again)\b/i,
  /\bshow(?: me)? all\b/i,
  /\b(?:show|let) me (?:see |read |know )?(?:it|that|what (?:it|you|they)|the (?:form|words|rest|referral))\b/i,
  /\bwhat(?:['’]?s| is| does| do| would| will| did| are| have| has)?(?: (?:exactly|actually))? (?:it|you|that|this|u)(?: (?:exactly|actually|be|have|got))* (?:says?|send|sending|sends|put|written|tell(?:ing)? them)\b(?! (?:about|of) )/i,
  /\bwhat (?:will|would|do|can) they (?:see|read|get|be sent|be told)\b/i,
  /\b(?:can|could|may) i (?:see|read|have a look at) (?:it|that|what|the)\b/i,
  /\b(?:read|say) (?:it|that|what (?:it says|you have|you['’]?ve))\b[^.!?]*\b(?:out|to me|says|got|put)\b/i,
]
const denies = /\b(?:do ?n['’]?t|do not|never) (?:show|read|tell|say|send)\b/i

/** Whether somebody would see all of what would be sent: "show me what it says". */
export const asksForAll = (text: string): boolean =>
  text.split(/(?<=[.!?;\n])\s+/).some((sentence) => !denies.test(sentence) && asks.some((way) => way.test(sentence)))
