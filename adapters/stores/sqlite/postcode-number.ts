const LETTERS = ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const [OUT, IN] = [4, 3]

/** Beyond any postcode's number. */
export const BEYOND = 2 ** 37
/** As many numbers belong to one district. */
export const IN_A_DISTRICT = LETTERS.length ** IN

/**
 * A postcode as a number, so that a table of millions is small and those of a district stand together. A district is the
 * number before them. Null where it is neither.
 */
export function numberOf(text: string): number | null {
  const written = text.replaceAll(' ', '').toUpperCase()
  if (whole.test(written)) return number(written.slice(0, -IN).padEnd(OUT) + written.slice(-IN))
  return district.test(written) ? number(written.padEnd(OUT + IN)) : null
}

const whole = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/
const district = /^[A-Z]{1,2}\d[A-Z\d]?$/

function number(letters: string): number {
  let sum = 0
  for (const letter of letters) sum = sum * LETTERS.length + LETTERS.indexOf(letter)
  return sum
}
