import { html } from '#adapters/channels/web-chat/html.ts'
import type { Row } from '#bot/services/gap-lists.ts'

/** Pixels. */
const [ROW, LABEL, BAR, NUMBER] = [28, 160, 400, 140]
const TOP = 48

/** Gaps by district as bars, each with its number in words beside it, as an SVG picture that can be read aloud. */
export function gapsChart(rows: readonly Row[], title: string): string {
  const most = Math.max(1, ...rows.map(({ gaps }) => (typeof gaps === 'number' ? gaps : 0)))
  const [width, height] = [LABEL + BAR + NUMBER, TOP + rows.length * ROW + 12]
  const bars = rows.map(({ what, gaps }, at) => {
    const y = TOP + at * ROW
    const long = typeof gaps === 'number' ? Math.round((gaps / most) * BAR) : 0
    return html`<g>
<text x="${LABEL - 10}" y="${y + 18}" text-anchor="end">${shortened(what)}</text>
<rect x="${LABEL}" y="${y + 4}" width="${long}" height="${ROW - 8}" fill="#1d5c8f"/>
<text x="${LABEL + long + 8}" y="${y + 18}">${gaps}</text>
</g>
`
  })
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="14">
<title id="title">${title}</title>
<desc id="desc">${rows.map(({ what, gaps }) => `${what}: ${gaps}`).join('. ') || 'No gap is kept.'}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="10" y="26" font-size="16" font-weight="bold">${title}</text>
${bars}</svg>
`.text
}

const LONGEST = 20
const shortened = (label: string) => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label)
