import { normalise } from '#content/normalise.ts'

const asks =
  /\b(?:am i allowed|what may i|if (?:that|this|it) is allowed|if i am allowed|(?:that|this) is allowed|can i|may i|could i|is it (?:ok|okay|alright|all right)|is that (?:ok|okay|alright|allowed)|do i (?:have|need) to|does it matter|have not said|did not say|should i)\b/
const ofAnother =
  /\b(?:on behalf|(?:she|he|they) (?:does|do) not (?:yet )?know\b|(?:allowed to|may i|can i|is it (?:ok|okay|all right|alright) to) (?:ask|text|write|message|refer|get help) (?:for|about) my \w+|(?:ask|text|refer|write|message) (?:\w+ ){0,2}(?:for|about) (?:somebody|someone) else|(?:somebody|someone) else|(?:his|her|their) (?:name|agreement|permission|consent)|without (?:asking|telling|him|her|them)|(?:tell|ask) (?:him|her|them)|(?:he|she|they)(?: is| are)? under (?:18|eighteen)|(?:him|her|them) being under|(?:he|she|they) (?:has|have|needs?) to (?:agree|know|say yes))\b/

/** Whether somebody asks if they may ask for another, who may not know of it or be under eighteen. */
export const asksIfAllowed = (text: string): boolean => {
  const said = normalise(text)
  return asks.test(said) && ofAnother.test(said)
}
