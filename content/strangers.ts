import { listening } from '#content/ways.ts'

const heard = listening('strangers', ['always', 'later', 'afterHarm', 'afterHarmLater'])

/** Whether somebody says that they are not who wrote before: plainly, or in words that mean it only after some hours. */
export function isStranger(text: string, later: boolean): boolean {
  const all = heard(text)
  return all.has('always') || (later && all.has('later'))
}

/** Whether somebody asks after what was said, or what this is, as only who did not write it would: after harm was told. */
export function asksAfterAnother(text: string, later: boolean): boolean {
  const all = heard(text)
  return all.has('afterHarm') || (later && all.has('afterHarmLater'))
}
