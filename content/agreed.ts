import { phrases } from '#content/phrases.ts'

const more =
  /^\W*(?:(?:yes|yeah|yea|yeh|yep|yup|aye|ye|yh|ya|defo|deffo|definitely|actually|and|oh|well|quite)\b[\s,.!]*)*(?:yes|yeah|yea|yeh|yep|yup|aye|ye|yh|ya|defo|deffo|definitely|there(?: i|['’]?)s|there are|i do|i have|a few(?: things)?|lots|loads|plenty|a lot|a bit|more|other things|another thing|one more thing|something(?: else)?|please|too|as well|actually|tho|though|[\s,.!])+\W*$/i

/** Whether somebody only says that there is something else, and not yet what. */
export const saysThereIsMore = (text: string): boolean => more.test(text) && !/^\W*more\W*$/i.test(text)

/** What begins so, said as often as they like. */
function beginning(ways: readonly string[]): RegExp {
  const yes = [...new Set([...ways, '1'])].toSorted((one, other) => other.length - one.length).join('|')
  return new RegExp(
    `^\\W*(?:(?:${yes})(?![\\w'’])[\\s,.!]*)+(?:(?:but|and|then|just|please|though|tho)\\b[\\s,]*)*`,
    'i',
  )
}

const onlyYes = beginning(phrases.choices['yes']!)
const yesOrSend = beginning([...phrases.choices['yes']!, ...phrases.choices['send']!])

const behind = (text: string, begins: RegExp): string | null => {
  const [said] = begins.exec(text) ?? []
  return said === undefined ? null : text.slice(said.length).trim()
}

/** What stands behind a yes, or a call to send it: "but ring after 6" of "yes but ring after 6". Null where it does not begin with one. */
export const behindYes = (text: string): string | null => behind(text, yesOrSend)

/** What stands behind a yes to anything but to send it: "send it" is no yes to whether a number is safe. */
export const behindPlainYes = (text: string): string | null => behind(text, onlyYes)
