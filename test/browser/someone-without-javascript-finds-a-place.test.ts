import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { answered, barriersOn, hasChromium, startChromium } from '#test/browser/support.ts'
import { keepWhole, wholeFrom } from '#test/support/editions.ts'
import { notRun } from '#test/support/not-run.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

const trafford = join(import.meta.dirname, '../../../shared/data/trafford-oruk-v3.json')

describe('Someone on a library PC', function () {
  this.timeout(60_000)
  if (!hasChromium) return notRun('in a browser', 'Chromium is not here')

  let browser: Browser
  let web: Web
  before(async () => {
    browser = await startChromium()
  })
  after(() => browser.close())
  afterEach(() => web.stop())

  /** Writes in the box and presses Send, with the keyboard alone. */
  async function writes(page: Page, text: string): Promise<void> {
    await page.getByLabel('Your message').fill(text)
    await page.keyboard.press('Tab')
    await answered(page, () => page.keyboard.press('Enter'))
  }

  const chooses = (page: Page, name: string) =>
    answered(page, () => page.getByRole('button', { name, exact: true }).press('Enter'))
  const latest = (page: Page) => page.locator('#latest').innerText()

  async function open(javaScriptEnabled: boolean, width = 1_000): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 700 } })
    const page = await context.newPage()
    await page.goto(web.url)
    return page
  }

  it('finds a place and refers themselves, with no JavaScript and no mouse', async () => {
    web = await startWeb()
    const page = await open(false)
    expect(await latest(page))
      .to.include('computer')
      .and.include("What's on your mind")
    await writes(page, 'nothing in the cupboards. near thornley')
    expect(await latest(page))
      .to.include('food bank voucher')
      .and.match(/Phone 01632 960\d{3}/)
    await chooses(page, 'Ask a link worker')
    for (const answer of ['Ana', '07700 900123, mornings', 'Castlegate Surgery', 'singing']) await writes(page, answer)
    for (const _ of ['what would make it easier', 'something else']) await chooses(page, 'Skip this')
    expect(await latest(page))
      .to.include('Shall I send it?')
      .and.include('07700 900123')
    await chooses(page, 'Send it')
    await page.getByText(/The reference is FP-/).waitFor()
    await chooses(page, 'Yes')
    await chooses(page, 'No')
    expect((await web.stores.records.kept('consent')).map(({ note }) => note.given)).to.deep.equal([true, false])
    const [referral] = await web.stores.records.kept('referral')
    expect(referral?.note).to.deep.include({ name: 'Ana', surgery: 'Castlegate Surgery', team: 'thornley-vale' })
    expect(new URL(page.url()).search).to.equal('')
  })

  it('takes what was said away on paper, without the form', async () => {
    web = await startWeb()
    const page = await open(false)
    await writes(page, 'im lonely, thornley')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Phone 01632').first().isVisible()).to.equal(true)
    expect(await page.locator('form:visible').count()).to.equal(0)
  })

  it('is given the numbers at once where they are in danger', async () => {
    web = await startWeb()
    const page = await open(false)
    await writes(page, 'i dont want to be here anymore')
    expect(await latest(page))
      .to.include('999')
      .and.include('116 123')
      .and.include('Are you safe right now?')
    await chooses(page, 'No')
    await page.getByText('ring 999 now, or go to A&E').waitFor()
    expect(await web.stores.records.kept('flag')).to.have.length(2)
  })

  it('meets no barrier that axe knows, and no sideways scrolling on a small screen', async () => {
    web = await startWeb()
    const page = await open(true, 320)
    const found: string[][] = [await barriersOn(page)]
    await writes(page, 'food near thornley')
    found.push(await barriersOn(page))
    await page.goto(`${web.url}/?empty`)
    found.push(await barriersOn(page))
    expect(found).to.deep.equal([[], [], []])
    const scrolls = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
    expect(scrolls).to.equal(false)
  })

  if (!existsSync(trafford)) return notRun('near Sale, on the real directory', '../shared is not here')
  it('finds real places near Sale in the directory of Trafford, as complete as their records', async () => {
    web = await startWeb('trafford-trial')
    await keepWhole(web.stores.editions, await wholeFrom(trafford))
    const page = await open(false)
    await writes(page, 'is there a food bank near m33 3ab')
    expect(await latest(page))
      .to.include('near M33')
      .and.match(/0161 \d{3} \d{4}/)
      .and.match(/Last checked/)
    await writes(page, 'can a link worker ring me')
    for (const answer of ['Jo', '07700 900124', 'mornings', 'none', 'gardening', 'skip', 'skip'])
      await writes(page, answer)
    await chooses(page, 'Send it')
    await page.getByText(/The reference is FP-/).waitFor()
    expect(await web.stores.records.kept('referral')).to.have.length(1)
  })
})
