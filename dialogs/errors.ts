/** Why we stopped, and what to do about it. README.md explains each one; a test checks that it does. */
const reasons = {
  DIALOG_LOOP: 'A turn looked things up more often than it may. One lookup state leads to another.',
  SNAPSHOT_UNREADABLE:
    'A kept conversation holds what this version does not know. Add its old name to dialogs/former.ts.',
  SNAPSHOT_FROM_LATER: 'A kept conversation was written by a later version. It waits for one; start the newer release.',
  SETTING_WRONG: 'A setting is not what is expected.',
  LINES_EXPIRED:
    'Crisis lines have not been checked in time. Check each on its own page: see content/crisis-lines.yaml.',
  PORT_TAKEN: 'The web page cannot be served at this port. Stop what is there, or set another PORT.',
  FOLDER_HELD: 'Another Fingerpost is running on this data folder. Stop it, or give this one a folder of its own.',
  FOLDER_WRONG: 'The data folder cannot be made or written in. Mend its rights, or use another.',
  STORE_FROM_LATER:
    'A store file was written by a later version of Fingerpost. Start that version, or use another folder.',
  STORE_BROKEN: 'A store file cannot be used as it is.',
  STORE_FULL: 'The disk is full, so nothing more can be kept. Free some space: what was acknowledged is safe.',
  KEY_WRONG: 'The key does not open what is kept here. Use the FINGERPOST_KEY that this folder was made with.',
  NOT_TAKEN: 'The carrier refused the message, so it was certainly not sent. It will be tried again.',
  IMPORT_FAILED: 'The directory could not be imported, so the one before it stays in place.',
} as const

export type ErrorCode = keyof typeof reasons

/** Every code, for the README's test. */
export const errorCodes = Object.keys(reasons) as readonly ErrorCode[]

/** The one error of ours: a code, what it means, and the particulars that a person needs to mend it. Never personal data. */
export class BotError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, particulars = '', cause?: unknown) {
    super([reasons[code], particulars].filter(Boolean).join(' '), { cause })
    this.name = 'BotError'
    this.code = code
  }
}
