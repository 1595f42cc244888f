import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, LaunchOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const hasChromium = existsSync(path)

/** Debian's Chromium, as root and with no network but loopback. */
export const startChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({
    ...options,
    executablePath: path,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on a page, by its rule and where. The page must allow scripts, as ours itself needs none. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[]
  }
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Does that and is on the page with its answer, as somebody is who reads that it is not here yet and checks again. */
export async function answered(page: Page, does: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), does()])
  const check = page.getByRole('link', { name: 'Check for an answer' })
  while ((await check.count()) > 0) {
    await page.waitForTimeout(250)
    await Promise.all([page.waitForEvent('load'), check.click()])
  }
}
