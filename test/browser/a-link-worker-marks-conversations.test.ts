import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { barriersOn, hasChromium, startChromium } from '#test/browser/support.ts'
import { pageOf } from '#test/conversations/page/page.ts'
import { scripts } from '#test/conversations/scripts.ts'
import { notRun } from '#test/support/not-run.ts'
import { scriptOf } from '#test/support/script.ts'

describe('A link worker who reads the conversations of the tests', function () {
  this.timeout(60_000)
  if (!hasChromium) return notRun('in a browser', 'Chromium is not here')

  const told = scripts.map(({ script }) => scriptOf(script))
  const folder = mkdtempSync(join(tmpdir(), 'fingerpost-page-'))
  const file = join(folder, 'transcripts.html')
  let browser: Browser
  before(async () => {
    writeFileSync(file, pageOf(told))
    browser = await startChromium()
  })
  after(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  it('meets no barrier that axe knows, on the page and on its print', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    expect(await barriersOn(page)).to.deep.equal([])
    await page.emulateMedia({ media: 'print' })
    expect(await barriersOn(page)).to.deep.equal([])
  })

  it('marks two, and takes the marks home as a text file', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    await page.getByLabel('Good').first().check()
    await page.getByLabel('Would change').nth(2).check()
    await page.getByLabel('What would you change, and why?').nth(2).fill('Say hello first.\nThen ask.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my marks as a text file' }).click(),
    ])
    expect(download.suggestedFilename()).to.equal('marks.txt')
    expect(readFileSync(await download.path(), 'utf8')).to.equal(
      `${told[0]!.title}\nGood\n\n${told[2]!.title}\nWould change\nSay hello first.\nThen ask.\n`,
    )
    expect(await page.getByRole('status').innerText()).to.equal('2 marked, saved as marks.txt.')
  })

  it('reads all of it without JavaScript, where what would save is not shown', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(pathToFileURL(file).href)
    expect(await page.getByRole('article').count()).to.equal(told.length)
    expect(await page.getByRole('button').count()).to.equal(0)
  })
})
