import { Parser } from 'htmlparser2'

/** Some feeds escape their HTML, and others escape that again. */
const MOST_ESCAPED = 4

/** The words in a piece of HTML, or of plain text, which is left as it is. Nothing in it is run, loaded or trusted. */
export function plainText(html: string): string {
  let words = html
  for (let n = 0; n < MOST_ESCAPED && /[<&]/.test(words); n++) {
    const before = words
    words = withoutTags(before)
    if (words === before) break
  }
  return spaced(words)
}

/** Without what a terminal would obey or nobody can see, and one space or one new line at a time. */
export function spaced(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/(?:[^\S\n]|[^\P{Cc}\n])+/gu, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'head', 'title', 'svg'])
const onLinesOfTheirOwn =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/
const inALine =
  /^(?:a|abbr|acronym|audio|b|base|big|body|button|canvas|center|cite|code|col|colgroup|del|details|dfn|em|embed|figcaption|font|html|i|img|input|ins|kbd|label|link|map|mark|meta|option|param|picture|q|s|samp|select|small|source|span|strike|strong|sub|summary|sup|tbody|td|textarea|tfoot|th|thead|time|u|var|video|wbr)$/

/** Angle brackets of somebody's own, as in `<info@sale.example>` or `<Carers UK>`, are words. */
function isTag(name: string, whole: string): boolean {
  return unread.has(name) || onLinesOfTheirOwn.test(name) || inALine.test(name) || /[=:]/.test(whole)
}

function withoutTags(given: string): string {
  const end = given.lastIndexOf('>') + 1
  const html = (given.slice(0, end) + unfinished(given.slice(end))).replaceAll(/&#x?0+;/gi, ' ')
  const said: string[] = []
  const within: string[] = []
  const parser = new Parser(
    {
      ontext(text) {
        if (within.length === 0) said.push(text)
      },
      onopentagname(name) {
        if (unread.has(name)) within.push(name)
      },
      onopentag(name) {
        if (within.length > 0) return
        const whole = html.slice(parser.startIndex, parser.endIndex + 1)
        if (!isTag(name, whole)) said.push(whole)
        else if (onLinesOfTheirOwn.test(name)) said.push('\n')
        else if (/^t[dh]$/.test(name)) said.push(' ')
      },
      onclosetag(name) {
        if (within.at(-1) === name) within.pop()
        else if (within.length === 0 && onLinesOfTheirOwn.test(name)) said.push('\n')
      },
    },
    // An address may hold `&copy=1`, which is no sign.
    { decodeEntities: /&#?\w+;/.test(html), recognizeSelfClosing: true },
  )
  parser.end(html)
  return said.join('')
}

/** What no bracket closes is no tag, as in `under <a fiver`, but where it was cut off in one. */
function unfinished(tail: string): string {
  return /<(?:script|style|[!/?])|<\w[^<]*=/i.test(tail) ? tail : tail.replaceAll(/<(?=\w)/g, '&lt;')
}
