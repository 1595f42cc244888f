import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { barriersOn, hasChromium, startChromium } from '#test/browser/support.ts'
import { notRun } from '#test/support/not-run.ts'
import type { Web } from '#test/support/web.ts'
import { startWeb } from '#test/support/web.ts'

describe('Someone who leaves a computer that others use', function () {
  this.timeout(60_000)
  if (!hasChromium) return notRun('in a browser', 'Chromium is not here')

  let browser: Browser
  let web: Web
  before(async () => {
    // Playwright turns off the keeping of whole pages for Back, which is what must be shown to be empty.
    browser = await startChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    web = await startWeb()
  })
  after(async () => {
    await browser.close()
    await web.stop()
  })

  it('presses Leave, and the next person finds nothing of it, not by Back and not by the page itself', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(web.url)
    for (const text of ['my landlord put me out', 'person']) {
      await page.getByLabel('Your message').fill(text)
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Send', exact: true }).click()])
    }
    await page.getByLabel('Your message').fill('not sent yet, about my landlord')
    await Promise.all([
      page.waitForURL('**/left'),
      page.getByRole('button', { name: 'Leave, and clear this page' }).click(),
    ])
    await page.getByText('You have left').waitFor()
    for (let steps = 0; steps < 3; steps++) {
      await page.goBack()
      expect(await page.content()).to.not.include('landlord')
      expect(await page.getByLabel('Your message').inputValue()).to.equal('')
    }
    await page.goto(web.url)
    expect(await page.content())
      .to.not.include('landlord')
      .and.not.include('not here any more')
    expect(await page.context().cookies()).to.deep.equal([])
  })

  it('meets no barrier that axe knows on the page after it', async () => {
    const page = await browser.newPage()
    await page.goto(`${web.url}/left`)
    expect(await barriersOn(page)).to.deep.equal([])
  })
})
