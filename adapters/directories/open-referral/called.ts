import { wordsIn } from '#adapters/directories/serves.ts'

/** Words that tell what there is and not whose, or where it is and not what: `Main Office`, `FOOD BANK`, `North Branch`. */
const general = new Set(
  wordsIn(
    `a admin administration an and assistance at bank branch branches case center centers central centre centres clinic clinics
    counseling counselling county crisis department downtown east eastern emergency financial food for general group groups
    head headquarters help helpline hotline in information intake line location locations main management ministry north
    northern of office offices on our outpatient outreach pantry program programme programmes programs project referral
    regional residential resource resources satellite service services shelter site sites south southern store support team
    the thrift transportation unit volunteer volunteering volunteers west western`,
  ),
)

/** What a service is called where its own name says too little by itself: with whose it is in front. */
export function called(name: string, provider: string | null, towns: readonly string[]): string {
  const telling = new Set(wordsIn(name).filter((word) => !general.has(word)))
  for (const word of wordsIn(towns.join(' '))) telling.delete(word)
  if (telling.size > 0 || !provider || wordsIn(provider).join(' ').includes(wordsIn(name).join(' '))) return name
  return `${provider}: ${name}`
}
