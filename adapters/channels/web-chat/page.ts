import type { Html } from '#adapters/channels/web-chat/html.ts'
import { html } from '#adapters/channels/web-chat/html.ts'
import type { Entry } from '#bot/ports/store.ts'
import type { Line } from '#content/words.ts'
import { label, onButtons, speak } from '#content/words.ts'

/** What is wrong, or what to do, said above the form. */
export type Notice =
  | 'web-empty'
  | 'web-too-long'
  | 'web-not-kept'
  | 'web-not-shown'
  | 'web-gone'
  | 'web-no-place'
  | 'web-waiting'

export interface Page {
  /** What was heard and said, in order. */
  readonly entries: readonly Entry[]
  readonly notice: Notice | null
  /** What is still in the box. */
  readonly draft: string
  /** The name of the next form. */
  readonly form: string
}

const manner = { short: false, numbered: false }
const say = (message: Exclude<Line, { blanks: object }>['message']) => speak([{ message } as Line], manner)

/** The words that a page opens with, before anything was said. They are those that `opened` says. */
export const hello = speak(
  [{ message: 'welcome-hello' }, { message: 'what-matters-ask', blanks: { place: 'none', again: 0 } }],
  manner,
)

/** The whole page. It needs no JavaScript, and has none. */
export function pageOf({ entries, notice, draft, form }: Page): string {
  const shown = shownOf(entries)
  const offer = entries.findLast(({ by }) => by === 'bot')?.offer ?? null
  const isError = notice !== null && notice !== 'web-waiting'
  return framed(
    { isError, styles: ['/chat.css'] },
    html`<p class="danger">${say('web-danger')}</p>
${shown.length > 0 && leave}<h2>${say('web-conversation')}</h2>
<ol>
${shown.length > 0 ? shown.map((entry, at) => message(entry, at === shown.length - 1)) : message({ who: 'bot', text: hello }, true)}
</ol>
${notice && html`<p class="notice" id="notice" role="${notice === 'web-waiting' ? 'status' : 'alert'}">${say(notice)}${notice === 'web-waiting' && html` <a href="/">${say('web-check')}</a>`}</p>`}
<form method="post" action="/" autocomplete="off">
<input type="hidden" name="form" value="${form}">
${
  offer !== null &&
  onButtons(offer.choices).length > 0 &&
  html`<fieldset><legend>${say('web-choose')}</legend>
${onButtons(offer.choices).map(
  (choice) => html`<button name="choice" value="${offer.number}:${choice}">${label(choice)}</button>
`,
)}</fieldset>
`
}<label for="text">${say('web-your-message')}</label>
<textarea id="text" name="text" rows="3" autocomplete="off"${notice && html` aria-describedby="notice"`}>${draft}</textarea>
<button class="send">${say('web-send')}</button>
</form>
${shown.length > 0 && html`<p><a href="/">${say('web-check-again')}</a></p>`}
<p>${say('web-staying')}</p>`,
  )
}

/** What is shown once somebody left. Its second style carries the order to forget. */
export const leftPage = () =>
  framed(
    { isError: false, styles: ['/chat.css', '/left.css'] },
    html`<h2>${say('web-left')}</h2>
<p>${say('web-left-what')}</p>
<p><a href="/">${say('web-left-again')}</a></p>`,
  )

const leave = html`<form class="leave" method="post" action="/leave"><button>${say('web-leave')}</button></form>
`

const framed = ({ isError, styles }: { isError: boolean; styles: readonly string[] }, body: Html): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isError ? 'Error: ' : ''}${say('web-title')}</title>
${styles.map(
  (style) => html`<link rel="stylesheet" href="${style}">
`,
)}</head>
<body>
<main>
<h1>${say('web-heading')}</h1>
${body}
</main>
</body>
</html>
`.text

interface Shown {
  readonly who: 'person' | 'bot' | 'linkWorker'
  readonly text: string
}

const names = { person: 'web-you', bot: 'web-bot', linkWorker: 'web-link-worker' } as const

/** What was written and what was said. A link worker's words are heard, and said again: they are shown once, as theirs. */
function shownOf(entries: readonly Entry[]): Shown[] {
  const theirs = new Set(
    entries.flatMap(({ contents }) => (contents?.type === 'linkWorkerSaid' ? contents.words.trim() : [])),
  )
  return entries.flatMap(({ by, text, contents }) => {
    if (by === 'house') return []
    if (by === 'person') return { who: by, text: contents?.type === 'media' ? say('web-sent-media') : text }
    return { who: theirs.has(text) ? 'linkWorker' : 'bot', text }
  })
}

function message({ who, text }: Shown, latest: boolean): Html {
  const paragraphs = text.split('\n').map((line) => html`<p>${line}</p>`)
  return html`<li class="${who}"${latest && html` id="latest"`}><strong>${say(names[who])}</strong>${paragraphs}</li>
`
}
