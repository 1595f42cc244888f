import { normalise } from '#content/normalise.ts'

const saysSo =
  /\b(?:did not|never) (?:say|said|mean|meant) no\b|\bi (?:say|said) yes\b|\b(?:gp|doctors?|surgery|records?) (?:\w+ ){0,3}(?:yes|is ok|is fine|is alright|can know|may know|can see)\b/
const refuses = /\b(?:do not|never|not) (?:want|like|let|tell|put|send)\b/

/** Whether somebody says of the GP record that it may be on it: who was taken to say no, and did not, above all. */
export const allowsRecord = (text: string): boolean => saysSo.test(normalise(text)) && !refuses.test(normalise(text))
