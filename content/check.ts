import { writeFileSync } from 'node:fs'
import { brokenFiles } from '#content/check/files.ts'
import { messagesFile, messagesPath, unreadable } from '#content/check/messages.ts'

// What checks the sentences reads the files too, so that it is loaded only where none of them is broken.
const wrong = [...unreadable(), ...(await brokenFiles())]
if (wrong.length === 0) {
  writeFileSync(messagesPath, messagesFile())
  const [{ findingsIn }, { ourWordings }] = await Promise.all([
    import('#content/check/sentences.ts'),
    import('#content/check/wordings.ts'),
  ])
  wrong.push(...findingsIn(ourWordings()))
}
for (const finding of wrong) console.log(finding)
if (wrong.length > 0) process.exitCode = 1
