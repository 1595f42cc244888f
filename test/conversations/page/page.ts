import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime, Duration } from 'luxon'
import { Html, html } from '#adapters/channels/web-chat/html.ts'
import type { Script, ScriptLine } from '#test/support/script.ts'
import { peopleIn } from '#test/support/script.ts'

const beside = (file: string) => new Html(readFileSync(join(import.meta.dirname, file), 'utf8'))

/** Every conversation on one page that needs nothing else, to be read and marked on a screen or on paper. */
export const pageOf = (scripts: readonly Script[]): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fingerpost: conversations to read and mark</title>
<style>
${beside('page.css')}</style>
</head>
<body>
<header>
<h1>Conversations to read and mark</h1>
<p>Each is a test: it is played again whenever Fingerpost changes, and this is how it goes now. The people are made up.
Please say of each whether you would have it go like that. Print the page to write on paper, or mark it here.</p>
<p id="saving" hidden><button type="button" id="save">Save my marks as a text file</button> <span role="status" id="saved"></span></p>
</header>
<nav aria-labelledby="index">
<h2 id="index">The ${scripts.length} conversations</h2>
<ol>
${scripts.map(
  ({ title }, at) => html`<li><a href="#conversation-${at + 1}">${title}</a></li>
`,
)}</ol>
</nav>
<main>
${scripts.map(conversation)}</main>
<script>
${beside('marks.js')}</script>
</body>
</html>
`.text

const channels = { web: 'On the web page', sms: 'By text message', whatsapp: 'By WhatsApp' }

function conversation(script: Script, at: number): Html {
  const { title, channel, now, breaksOn, mustSay, mustNotSay } = script
  const number = at + 1
  return html`<article id="conversation-${number}" aria-labelledby="title-${number}">
<h2 id="title-${number}">${number}. ${title}</h2>
<p>${channels[channel]}, from ${DateTime.fromISO(now).setLocale('en-GB').toFormat("h.mma 'on' cccc d LLLL yyyy")}.${breaksOn && ` Something is made to go wrong at "${breaksOn}".`}</p>
${demands('It must say', mustSay)}${demands('It must not say', mustNotSay)}<ol class="lines">
${told(script)}</ol>
<div class="marks" data-title="${title}">
<fieldset>
<legend>Your mark for conversation ${number}</legend>
${['Good', 'Would change', 'Wrong'].map(
  (mark) => html`<label><input type="radio" name="mark-${number}" value="${mark}"> ${mark}</label>
`,
)}</fieldset>
<label for="note-${number}">What would you change, and why?</label>
<textarea id="note-${number}" rows="4"></textarea>
</div>
</article>
`
}

function demands(what: string, words: readonly string[]): Html | false {
  return (
    words.length > 0 &&
    html`<p class="demands">${what}: ${words.map((one) => `“${one}”`).join(', ')}.</p>
`
  )
}

/** The lines as bubbles. What a link worker said is carried on by the bot word for word, and shown once. */
function told(script: Script): readonly Html[] {
  const several = peopleIn(script).length > 1
  return script.lines.map((line, at) => {
    const before = script.lines[at - 1]
    if (line.by === 'bot' && before?.by === 'link worker' && before.text === line.text)
      return html`<li class="aside">This reached ${line.to}.</li>
`
    return bubble(line, several)
  })
}

function bubble(line: ScriptLine, several: boolean): Html {
  switch (line.by) {
    case 'time':
      return html`<li class="aside">${Duration.fromISO(line.wait).reconfigure({ locale: 'en-GB' }).toHuman()} go by.</li>
`
    case 'staff':
      return html`<li class="aside kept">Kept for staff: ${line.kept}</li>
`
    case 'person':
      return said('person', line.burst ? `${line.name}, at once` : line.name, line.text)
    case 'link worker':
      return said('link-worker', 'Link worker', line.text)
    case 'bot':
      return said('bot', several ? `Fingerpost, to ${line.to}` : 'Fingerpost', line.text)
  }
}

const doings: Readonly<Record<string, string>> = { '[joins]': 'joins the conversation', '[leaves]': 'leaves it' }

/** What is in brackets was done, not said. */
function said(kind: string, who: string, text: string): Html {
  const [, media] = text.match(/^\[(\w+)\/\w+\]$/) ?? []
  const done = doings[text] ?? (media && `sends ${media === 'audio' ? 'a voice note' : 'a picture'}`)
  if (done)
    return html`<li class="${kind}"><p class="who">${who} <em>${done}</em></p></li>
`
  return html`<li class="${kind}"><p class="who">${who}</p>
${text.split('\n').map(
  (line) => html`<p>${line}</p>
`,
)}</li>
`
}
