import { parse } from 'tldts'
import { fine, type Judged, mended, missing, odd } from '#adapters/directories/cleaning/judged.ts'
import { isMissing } from '#adapters/directories/cleaning/missing.ts'

/** A web address. Mended where only what comes before its host, or spaces, are wrong. */
export function web(given: string): Judged {
  if (isAddress(given)) return fine(given)
  if (isMissing(given.replace(/^https?:\/*/i, ''))) return missing
  const bare = given
    .replaceAll('\\', '/')
    .replace(/^(?:web(?:site)?|url)\s*:\s*/i, '')
    .replace(/^(?:h?t{1,3}ps?\s*[:;]?\s*\/{0,3}\s*)+(?=\S)/i, (start) => (/ps/i.test(start) ? 'https://' : 'http://'))
    .replace(/^(https?:\/\/)?\s*www[\s,.]+/i, (_, scheme) => `${scheme ?? 'http://'}www.`)
    .replaceAll(/^[<("']+|[\s>)"',.;]+$/g, '')
  const better = /^https?:\/\//.test(bare) ? bare : `http://${bare}`
  return isAddress(better) && !better.includes('@') ? mended(better) : odd(given)
}

/** Whether it is a page's address, at a host that there can be. */
function isAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i.test(text) || !URL.canParse(text)) return false
  const { isIcann, domain } = parse(text)
  return isIcann === true && domain !== null
}
