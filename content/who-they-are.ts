import { ofOursIn } from '#content/of-ours.ts'

const sentences = /(?<=[.!?;\n])/

const goesOn = /^\W*(?:or )?(?:the )?(?:police|government|home office|immigration)\W*\?\W*$/i

/** A text without what it asks of who we are: "is it the government? police?" tells of no crime. */
export function besidesWhoTheyAre(text: string): string {
  const all = text.split(sentences)
  const asks = (sentence: string) =>
    ofOursIn(sentence).some((one) => one === 'whoIsStaff' || one === 'whatIsLinkWorker')
  return all.filter((sentence) => !asks(sentence) && !goesOn.test(sentence)).join('')
}
