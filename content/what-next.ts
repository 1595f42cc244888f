const whatNext =
  /\b(?:what|wat|wot) (?:happens|will happen|is going to happen|goes on|comes) (?:now|next|then|after (?:this|that)|from here|after)\b|\bwhat(?:['’]?s| is) (?:next|going to happen)\b|^\W*(?:(?:and|so|ok|right|then)\b\W*)*(?:what (?:now|next|happens)|now what|then what)\W*$|\bwhat (?:do|should|can) i do (?:now|next|meanwhile|in the meantime|till then|until then|while i wait)\b/i

/** Whether somebody asks what comes next. */
export const asksWhatNext = (text: string): boolean => whatNext.test(text)
