import { normalise } from '#content/normalise.ts'

const sentences = /[.!?;,\n]+/
const opening =
  '(?:(?:so|and|but|ok|okay|no|yes|yeah|well|right|oh|please|sorry|hello|hi|just|i said|i mean|tell me|i asked|carry on) )*'
const who =
  '(?:you|u|they|them|someone|somebody|anyone|anybody|he|she|it|the person|that person|a person|the (?:link worker|lady|man|woman))'
const will = '(?:will|do|does|did|are|is|have|has|going to|gonna|be|going|still|even|actually|coming to|due to)'
const rings =
  '(?:ring|rings|ringing|rang|rung|call|calls|calling|called|phone|phones|phoning|phoned|talk|contact|contacting|get back|be in touch|get in touch|answer|reply)'
const me = '(?: (?:to|with|back to))?(?: (?:me|us|my phone|back))*'
const after =
  '(?: (?:then|now|today|tomorrow|please|tho|though|yet|exactly|again|at|on|or not|monday|tuesday|wednesday|thursday|friday|mate|love))*'
const day = '(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const when = '(?:when|what time|what day|which day|how long|when about|what time about)'

const ways = [
  `${when}`,
  `${when}(?: ${will})*(?: ${who})(?: ${will})*(?: ${rings})${me}`,
  `${when}(?: ${will})+ (?:the |my |this )?(?:call|phone call|person|it)(?: (?:come|coming|ringing|be|happen))?`,
  `${when}(?: ${will})* ${rings}${me}`,
  `how long (?:till|until|before) ${who}(?: ${will})* ${rings}${me}`,
  `${when} (?:someone|person|worker|lady|man) (?:will )?${rings}${me}`,
  `${when}(?: ${who})(?: ${will})*`,
  `(?:did|have|has)(?: not)? ${who}(?: ${will})* ${rings}${me}`,
  `(?:is it|it is|are you|are they|will it be)(?: (?:still|on|this|definitely|be))* ${day}(?: (?:that|when|for))?(?: ${who}(?: ${will})* ${rings}${me})?`,
  `(?:still|is it still|so) ${day}`,
  `still (?:ring|call|phone) me`,
  `(?:still )?${day} (?:still )?(?:you|u|they) ${rings}${me}`,
].map((way) => new RegExp(`^${opening}${way}${after}$`))

/** Whether somebody who waits to be rung asks when, or whether they were: "ok wen", "no wen u ring", "did they ring". */
export const asksWhenRung = (text: string): boolean =>
  text.split(sentences).some((sentence) => {
    const said = normalise(sentence)
    return said !== '' && ways.some((way) => way.test(said))
  })
