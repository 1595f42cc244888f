const goes =
  /\b(?:i['’]?ll|i will|we['’]?ll|we will|i['’]?m (?:gonna|gunna|going to)|i am going to|we['’]?re (?:gonna|going to)|i (?:might|may|could)|we (?:might|may|could)|gonna|gunna)\s+(?:\w+\s+){0,3}?(?:go|try|pop|ring|call|phone|email|give|look|contact|turn up|come|have a|check|visit)\b/i
const refuses = /\b(?:not|never|wo?n['’]?t|ca?n['’]?t|do?n['’]?t|nor|unless|if)\b/i
const them = /\b(?:it|them|there|that|one|those|these|both|thurs|mon|tues|wed|fri|sat|sun)(?:day)?\b/i

/** Whether somebody means to go to a place, or ring it: `ok ill go to knit and natter`. `named` where they name it. */
export const tellsOfGoing = (text: string, named: boolean): boolean =>
  goes.test(text) && !refuses.test(text) && !text.includes('?') && (named || them.test(text))
