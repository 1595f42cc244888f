const hello =
  /^\W*(?:(?:hi+|hello+|helo|hey+|hiya|heya|hullo|ello|yo|ey ?up|howdy|good (?:morning|afternoon|evening))\b\W*)+(?:(?:there|again|all|both|mate|love|everyone|it['’]?s me|it is me|only me|i['’]?m back|back)\b\W*)*$/i

/** Whether all that somebody says is hello. */
export const saysOnlyHello = (text: string): boolean => hello.test(text)
