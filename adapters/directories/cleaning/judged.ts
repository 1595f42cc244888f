/** What a text is to be: as it was given, mended where that is sure, or null where it says nothing. What is odd is kept as given. */
export interface Judged {
  readonly text: string | null
  readonly odd: boolean
}

export const fine = (text: string): Judged => ({ text, odd: false })
export const mended = fine
export const odd = (text: string): Judged => ({ text, odd: true })
export const missing: Judged = { text: null, odd: false }
