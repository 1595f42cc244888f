const saysNothing =
  /^(?:-1|[-–—_.?*/\s]+|n\/?a|#(?:n\/a|ref!|value!|name\?)|nil|none|null|nan|undefined|unknown|tb[acd]|to be confirmed|\[object object\]|not (?:applicable|available|given|known|provided|relevant|set|specified|stated)|no (?:data|details|information)|see above)\.?$/i

/** Whether a text is only what people and machines write where they have nothing to say. */
export function isMissing(text: string): boolean {
  return text === '' || saysNothing.test(text)
}
