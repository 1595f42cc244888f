import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { stateOf } from '#dialogs/step.ts'
import { answered, hasChromium, startChromium } from '#test/browser/support.ts'
import { keepWhole } from '#test/support/editions.ts'
import { notRun } from '#test/support/not-run.ts'
import type { Ground, Path } from '#test/support/paths.ts'
import { expectShown, imported, paths, sample } from '#test/support/paths.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

describe('Every path in Chromium, with JavaScript off', function () {
  this.timeout(60_000)
  if (!hasChromium) return notRun('paths in a browser', 'Chromium is not here')

  let browser: Browser
  before(async () => {
    browser = await startChromium()
  })
  after(() => browser.close())

  describe('on the sample directory', () => walked(sample, walk))
  describe('on the directory of Trafford', () => {
    if (imported) walked(imported, walk)
    else notRun('paths on a real directory in a browser', '../shared is not here')
  })

  async function walk(web: Web, ground: Ground, path: Path): Promise<void> {
    const { says, ends, keeps } = path
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(web.url)
    for (const text of says(ground.town)) await writes(page, text)
    const conversation = [...web.conversations].at(-1)!
    const { snapshot } = await web.stores.store.open(conversation)
    const shown = await page.locator('ol').innerText()
    expect(stateOf(snapshot!), shown).to.match(new RegExp(`${ends}$`))
    const notes = await web.stores.records.of(conversation)
    expect([...new Set(notes.map(({ note }) => note.note))].filter((note) => note !== 'flag')).to.have.members(keeps)
    expectShown(path, ground, await page.locator('ol > li').allInnerTexts())
    await context.close()
  }

  /** Presses the button of these words, or writes them where there is none. */
  async function writes(page: Page, text: string): Promise<void> {
    const button = page.getByRole('button', { name: new RegExp(`^${RegExp.escape(text)}$`, 'i') })
    const pressed = (await button.count()) > 0 ? button : page.getByRole('button', { name: 'Send', exact: true })
    if (pressed !== button) await page.getByLabel('Your message').fill(text)
    await answered(page, () => pressed.press('Enter'))
  }
})

function walked(ground: Ground, walk: (web: Web, ground: Ground, path: Path) => Promise<void>): void {
  let web: Web
  before(async () => {
    web = await startWeb(ground.area)
    const edition = await ground.edition()
    if (edition) await keepWhole(web.stores.editions, edition)
  })
  after(() => web.stop())
  for (const path of paths) it(path.name, () => walk(web, ground, path))
}
