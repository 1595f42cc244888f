/** A time as a feed may write it, as `HH:MM` by the clock on the wall, whatever time zone is written: `09:00Z` in July is nine. */
export function clock(written = ''): string | null {
  const [, hours, minutes = '00', half] =
    /^(?:\d{4}-\d\d-\d\d[T ])?(\d{1,2})(?:[:.](\d\d))?(?::\d\d(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?:Z|[+-]\d\d:?\d\d)?$/i.exec(
      inColons(written.trim()),
    ) ?? []
  if (hours === undefined || Number(hours) > 24 || minutes > '59') return null
  if (half && Number(hours) > 12) return `${hours}:${minutes}`
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours)
  return `${String(hour).padStart(2, '0')}:${hour === 24 ? '00' : minutes}`
}

/** `0930` and `1730`, and `noon`. */
function inColons(written: string): string {
  if (/^(?:12(?:[.:]00)? ?)?(?:noon|mid-?day)$/i.test(written)) return '12:00'
  if (/^(?:12(?:[.:]00)? ?)?midnight$/i.test(written)) return '00:00'
  return /^\d{4}$/.test(written) ? `${written.slice(0, 2)}:${written.slice(2)}` : written
}
