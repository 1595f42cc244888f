const later =
  /\b(?:tomorrow|tmrw|tomoz|next (?:week|month|year)|(?:days|weeks?|months?)['’]?|notice|letter|section 21|s21|court|by (?:mon|tue|wed|thu|fri|sat|sun)\w*)\b/i
const now =
  /\b(?:tonight|tonite|2nite|2night|now|today|outside|outdoors|streets?|rough|freezing|cold|stuck out|out in|doorway|nowhere to sleep)\b/i
const withChildren =
  /\b(?:my|our|the|with|got|\d) (?:\w+ )?(?:kids?|children|bab(?:y|ies)|toddlers?|little ones?)\b|\bpregnant\b/i

/** Whether who has no bed wants one for tonight, by what they told last: a letter about next month is no night outside. */
export const isForTonight = (said: readonly string[]): boolean => {
  const last = said.at(-1) ?? ''
  return now.test(last) || !later.test(last)
}

/** Whether children go where they go, by all that they told: no shelter for grown-ups is a bed for those. */
export const hasChildrenAlong = (said: readonly string[]): boolean => said.some((text) => withChildren.test(text))
