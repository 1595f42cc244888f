const notNamed =
  '(?:the|my|our|this|that|a|an|same|his|her|their|own|main|busy|quiet|whole|next|high|cross|live|end|across|over|up|down)'
const street = new RegExp(
  `\\b(?:(?:i|we)(?: live|['’]?m|['’]?re| am| are) )?(?:in|on|at|off|near) (?:\\d+[a-z]?,? )?(?!${notNamed}\\b)[\\w'’]+(?: (?!${notNamed}\\b)[\\w'’]+)? (?:lane|street|road|rd|avenue|terrace|crescent|gardens|grove|mews)\\b`,
  'gi',
)

/** A text without the street that it names: `i live on mill lane and im lonely` tells of no mill. */
export const besidesStreet = (text: string): string => text.replaceAll(street, ' ')
