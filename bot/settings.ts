import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { Channel } from '#bot/ports/channel.ts'
import { areaIds } from '#content/areas.ts'
import { BotError } from '#dialogs/errors.ts'

const KEY_BYTES = 32

// Number('') is 0, and a setting that is there but empty is a slip.
const digits = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number)
const number = (least: number, most: number) => digits.pipe(z.number().min(least).max(most))
const whole = (least: number, most: number) => digits.pipe(z.int().min(least).max(most))

/** Every setting, and what it is where nothing is said. README.md lists them; a test checks that. */
const shape = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: whole(0, 65_535).default(3978),
  DATA_DIR: z.string().min(1).default('data'),
  AREA: z.enum(areaIds).default('thornshire'),
  FINGERPOST_KEY: z
    .base64()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === KEY_BYTES)
    .optional(),
  LISTEN_QUIET_SECONDS: number(0, 60).default(3),
  LISTEN_MOST_SECONDS: number(0, 120).default(10),
  LOOK_UP_SECONDS: number(0.1, 10).default(2),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  MOST_CONNECTIONS: whole(1, 100_000).default(1_000),
  IMPORT_EVERY_HOURS: number(0, 8_760).default(24),
} as const

/** What each must be, in words. */
const expected: Readonly<Record<keyof typeof shape, string>> = {
  NODE_ENV: 'development, production or test',
  PORT: 'a whole number from 0 to 65535',
  DATA_DIR: 'the path of a folder',
  AREA: areaIds.join(' or '),
  FINGERPOST_KEY: `${KEY_BYTES} random bytes as base64: node -p "crypto.randomBytes(${KEY_BYTES}).toString('base64')" makes one`,
  LISTEN_QUIET_SECONDS: 'a number of seconds from 0 to 60',
  LISTEN_MOST_SECONDS: 'a number of seconds from 0 to 120',
  LOOK_UP_SECONDS: 'a number of seconds from 0.1 to 10',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent',
  MOST_CONNECTIONS: 'a whole number from 1 to 100000',
  IMPORT_EVERY_HOURS: 'a number of hours to 8760, or 0 for never',
}

export const settingNames = Object.keys(shape)

const Settings = z.object(shape)
export type Settings = z.infer<typeof Settings>

/** The settings, read from the environment and checked once. `SETTING_WRONG` says which, and what is expected; never its value. */
export function readSettings(environment: NodeJS.ProcessEnv = withFile()): Settings {
  const { data, error } = Settings.safeParse(environment)
  if (data) return data
  const wrong = new Set(error.issues.map(({ path }) => path[0] as keyof typeof shape))
  throw new BotError('SETTING_WRONG', [...wrong].map((name) => `${name}: expected ${expected[name]}.`).join(' '))
}

/** How long a text channel listens, as its port wants it. */
export function listeningBy({ LISTEN_QUIET_SECONDS, LISTEN_MOST_SECONDS }: Settings): Channel['listening'] {
  return { quiet: LISTEN_QUIET_SECONDS * 1_000, most: LISTEN_MOST_SECONDS * 1_000 }
}

/** The environment, and what `.env` says of what it does not. */
function withFile(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}
