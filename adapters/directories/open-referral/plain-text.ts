/** The words in a piece of HTML, or of plain text, which is left as it is. Nothing in it is run, loaded or trusted. */
export function plainText(html: string): string {
  return (
    html
      // A part that begins with `script` or `style` is what stood inside one.
      .split(/<(?=\/?(?:script|style)\b)/i)
      .map((part, at) => (at === 0 ? part : /^\//.test(part) ? part.slice(part.indexOf('>') + 1) : ''))
      .join('')
      .replaceAll(/<!--[^<]*-->/g, '')
      .replaceAll(/<\/?(?:p|div|br|li|ul|ol|h\d|tr|table|section)\b[^<>]*>/gi, '\n')
      .replaceAll(/<[a-z/!][^<>]*>/gi, '')
      .replaceAll(/&(#x?)?([0-9a-z]{1,8});/gi, character)
      // What a terminal would obey, and spaces.
      .replaceAll(/(?:[^\S\n]|[^\P{Cc}\n])+/gu, ' ')
      .replaceAll(/ ?\n[ \n]*/g, '\n')
      .trim()
  )
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€', deg: '°', frac12: '½' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', middot: '·' },
  ...{ eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ouml: 'ö', uuml: 'ü', copy: '©', reg: '®', trade: '™' },
}

function character(whole: string, number: string | undefined, name: string): string {
  if (!number) return named[name.toLowerCase()] ?? whole
  const code = Number.parseInt(name, number === '#' ? 10 : 16)
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
