import { listening } from '#content/ways.ts'

const heard = listening('strangers', ['always', 'later'])

/** Whether somebody says that they are not who wrote before: plainly, or in words that mean it only after some hours. */
export function isStranger(text: string, later: boolean): boolean {
  const all = heard(text)
  return all.has('always') || (later && all.has('later'))
}
