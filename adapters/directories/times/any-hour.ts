const always =
  /\b24 ?\/ ?7\b|\b24[ -]?(?:hours?|hrs?)[ ,/-]+(?:and )?(?:(?:a|per|each|every) day|day\b|7|seven)|\b(?:7|seven) days(?: a|\/| per) ?week(?: and|,)? 24[ -]?(?:hours?|hrs?)|\bround the clock/i
const line = '(?:(?:help|hot|life|switch|phone) ?|(?:crisis|emergency|support|advice|listening) )(?:line|board)'
const may = new RegExp(
  `\\b(?:${line}|open|available|call|contact|ring|phone|advice|hotline|here|operates|walk-in|crisis|responds|emergency services)`,
  'i',
)
/** `24 hour helpline`. */
const whole = new RegExp(`\\b24[ -]?(?:hour|hr)s?,?[\\w /,-]{0,30}? (?:${line}|telephone)`, 'i')
const alone = new RegExp(`(?:^|\\n)\\W*(?:${always.source})[^a-z\\n]*(?:days?(?: (?:a|per) week)?)?\\W*(?:$|\\n)`, 'i')
/** Nothing else is said. */
const only =
  /^\W*(?:open )?(?:(?:7|seven) days (?:a|per) week(?: and|,)? )?24[ -]?(?:hours?|hrs?)(?: (?:a|per|each|every) day)?(?:,? (?:and |(?:7|seven) days (?:a|per) week|every day|(?:of|all) (?:the )?year(?: round)?|365 days(?: (?:a|per) year)?)+)*\W*$/i
const hours = '24[ -]?(?:hours?|hrs?)'
const someDays =
  '(?:on |from |only )*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|week(?:days?|ends?))\\b'
/** `24 hours a day, Monday to Friday`: any hour, and not any day. */
const onSomeDays = new RegExp(
  `\\b(?:${hours}(?:,? (?:a|per|each|every) day)?[ ,:(-]+(?:\\w+line,? )?${someDays}[a-z ,&-]*(?:$|[.;\\n)])|${someDays}[ ,:-]+(?:open )?${hours}|${hours}[^.;\\n]*(?:\\b(?:[1-6]|one|two|three|four|five|six) (?:day|night)s|\\b(?:except|excluding|apart from|not|but)(?: for)? ${someDays}))`,
  'i',
)
/** Care of people who live there, and what has to be asked for. */
const care =
  /\b(?:nurs|supervis|resident|inpatient|inmate|living|foster|worn|wear|bracelet|answer ?phone|request|arrange|notice|advance|training|transport|taxi|access to)/i

/** Whether a text tells of something that anyone may use or ring at any hour. */
export function isAtAnyHour(text: string): boolean {
  if (care.test(text) || onSomeDays.test(text)) return false
  return only.test(text) || alone.test(text) || whole.test(text) || (always.test(text) && may.test(text))
}
