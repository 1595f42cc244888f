import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { pageOf } from '#test/conversations/page/page.ts'
import { scripts } from '#test/conversations/scripts.ts'
import { scriptOf } from '#test/support/script.ts'

const madeUp = `Ana & Ben write <script>alert(1)</script>
sms, 2026-11-23T10:00, breaks on "xylophone"

must say Mill Lane
must not say <b>

Ana  hello
Ana+ "it's" <script>alert(2)</script>
     (kept: flag, danger <i>)
Bot  Mill Lane
     (is not a note)
(wait PT6H)
Bot  Still there?
Ben  [audio/ogg]
Link worker  [joins]
Link worker  I'm Sam.
Bot  I'm Sam.
`

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '')

describe('A transcript', () => {
  it('is read as who said what to whom, what was kept, and how long nobody wrote', () => {
    const { title, mustSay, mustNotSay, channel, breaksOn, lines } = scriptOf(madeUp)
    expect([title, channel, breaksOn]).to.deep.equal([
      ...['Ana & Ben write <script>alert(1)</script>', 'sms', 'xylophone'],
    ])
    expect([mustSay, mustNotSay]).to.deep.equal([['Mill Lane'], ['<b>']])
    expect(lines).to.deep.equal([
      { by: 'person', name: 'Ana', text: 'hello', burst: false },
      { by: 'person', name: 'Ana', text: `"it's" <script>alert(2)</script>`, burst: true },
      { by: 'staff', kept: 'flag, danger <i>' },
      { by: 'bot', to: 'Ana', text: 'Mill Lane\n(is not a note)' },
      { by: 'time', wait: 'PT6H' },
      { by: 'bot', to: 'Ana', text: 'Still there?' },
      { by: 'person', name: 'Ben', text: '[audio/ogg]', burst: false },
      { by: 'link worker', text: '[joins]' },
      { by: 'link worker', text: "I'm Sam." },
      { by: 'bot', to: 'Ben', text: "I'm Sam." },
    ])
    expect(() => scriptOf(`${madeUp}somebody whispers\n`)).to.throw(
      'This is no line of a transcript: somebody whispers',
    )
  })
})

describe('The page of conversations', () => {
  const page = pageOf(scripts.map(({ script }) => scriptOf(script)))

  it('holds every conversation, each line of it, with its title in the index', () => {
    expect([...page.matchAll(/<article /g)]).to.have.length(scripts.length)
    const text = plain(page).replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    for (const script of scripts.map((one) => scriptOf(one.script))) {
      expect(text.split(script.title).length - 1, script.title).to.equal(2)
      const words = script.lines.flatMap((line) =>
        'text' in line && !/^\[.+\]$/.test(line.text) ? line.text.split('\n') : [],
      )
      for (const line of [...words, ...script.mustSay, ...script.mustNotSay]) expect(text).to.include(line)
    }
  })

  it('tells what was done, kept, waited for and carried on in words', () => {
    const text = plain(pageOf([scriptOf(madeUp)]))
    for (const words of [
      ...['By text message, from 10.00am on Monday 23 November 2026.', 'It must say: “Mill Lane”.', 'Ana, at once'],
      ...['6 hours go by.', 'Kept for staff: flag, danger', 'Ben sends a voice note', 'Fingerpost, to Ana'],
      ...[
        'Link worker joins the conversation',
        'This reached Ben.',
        'Something is made to go wrong at &quot;xylophone&quot;',
      ],
    ])
      expect(text).to.include(words)
  })

  it('escapes all that anyone said, and needs nothing from elsewhere', () => {
    const one = pageOf([scriptOf(madeUp)])
    expect([...one.matchAll(/<script/g)]).to.have.length(1)
    expect(one).to.include('&lt;script&gt;alert(1)&lt;/script&gt;').and.include('&quot;it&#39;s&quot; &lt;script&gt;')
    expect(one).to.not.match(/<[bi]>|\b(?:src|srcset)=|https?:|@import|url\(/)
  })

  it('is written where it is asked to be', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerpost-page-'))
    const write = (...typed: string[]) =>
      spawnSync(process.execPath, [join(import.meta.dirname, 'page/write.ts'), ...typed], { encoding: 'utf8' })
    const out = join(folder, 'page.html')
    expect(write('--out', out).stdout).to.equal(`${scripts.length} conversations in ${out}: open it in a browser.\n`)
    expect(readFileSync(out, 'utf8')).to.equal(page)
    const nowhere = write('--out', join(folder, 'no/page.html'))
    expect([nowhere.status, nowhere.stderr]).to.deep.equal([
      2,
      `${join(folder, 'no/page.html')} cannot be written (ENOENT).\n`,
    ])
    rmSync(folder, { recursive: true })
  })
})
