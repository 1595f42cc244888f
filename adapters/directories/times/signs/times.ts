import { clock, is, type Sign } from '#adapters/directories/times/signs/sign.ts'
import type { Token } from '#adapters/directories/times/tokens.ts'

const part = (of: 'morning' | 'afternoon' | 'evening') => (): Token => ({ is: 'part', part: of })

/** Times, as people write them, and parts of the day. */
export const times: readonly Sign[] = [
  // `7-9am/pm`
  [/\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.? ?(?:\/|or|&) ?[ap]\.?m\b/y, is('number')],
  [/(\d{1,2})[:.](\d\d) ?m\b/y, ([, hour, minute]) => clock(hour!, minute)],
  [/(?:12(?:[.:]00)? ?)?(?:noon|midday|mid-day)\b/y, () => clock('12', '0', 'pm')],
  [/(?:12(?:[.:]00)? ?)?midnight\b/y, () => clock('12', '0', 'am')],
  [
    /(\d{1,2})[:.](\d\d)(?:[:.]\d\d)? ?([ap])(?:\.? ?m\b\.?|(?= ?-))/y,
    ([, hour, minute, half]) => clock(hour!, minute, half),
  ],
  [/(\d{1,2})([0-5]\d)? ?([ap])\.? ?m\b\.?/y, ([, hour, minute, half]) => clock(hour!, minute, half)],
  [/([01]\d|2[0-3])[:.]?([0-5]\d) ?h(?:ou)?rs?\b/y, ([, hour, minute]) => clock(hour!, minute, '', true)],
  [
    /(?<=\b(?:[01]\d|2[0-3])[0-5]\d ?(?:-|to|until|till) ?)([01]\d|2[0-3])([0-5]\d)\b/y,
    ([, hour, minute]) => clock(hour!, minute, '', true),
  ],
  [
    /([01]\d|2[0-3])([0-5]\d)(?=\s*(?:-|to|until|till|$|[,;.)\n]))/y,
    ([, hour, minute]) => clock(hour!, minute, '', true),
  ],
  [
    /(\d{1,2})[:.](\d\d)(?::\d\d)?(?![\d:a-z])/y,
    ([, hour, minute]) => clock(hour!, minute, '', hour!.startsWith('0') || Number(hour) > 12),
  ],
  [/(\d{1,2})(?! ?[:/]?\d|[a-z'])/y, ([, hour]) => clock(hour!)],
  [/\d[\d.,:/]*[a-z]*/y, is('number')],
  [/(?:in the )?mornings?\b|a\.?m\b\.?/y, part('morning')],
  [/(?:in the )?(?:afternoons?|lunch-?times?)\b|p\.?m\b\.?/y, part('afternoon')],
  [/(?:in the )?(?:evenings?|nights?)\b/y, part('evening')],
]
