import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepResult } from '../../../scripts/local-job.ts'
import { linesOf } from './sign-ins.ts'

/** Every file below a folder, by its path. */
export const filesBelow = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )

/** Tokens, keys and passwords of a text, such as a session's files or docker's config. */
export const secretsIn = (text: string): string[] => {
  const tokens = text.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? []
  const keys = text.match(/-----BEGIN [^-]*PRIVATE KEY-----[^-]+-----END/g) ?? []
  const logins = [...text.matchAll(/"auth":\s*"([^"]+)"/g)].map(([, auth = '']) => auth)
  const passwords = logins.map((auth) => Buffer.from(auth, 'base64').toString().split(':')[1] ?? '')
  return [...tokens, ...keys.flatMap((key) => linesOf(key)), ...logins, ...passwords]
}

/** How a secret may hide: as it is, in base64 of either alphabet, in a URL, in JSON. */
const formsOf = (secret: string): string[] => {
  const bytes = Buffer.from(secret)
  const encoded = [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')]
  return [secret, ...encoded, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
}

/** What anybody sees of a step. The runner hears the lines with masks, and shows none of them. */
export const visibleOf = ({ stdout, outputs, state, exported, summary }: StepResult): string => {
  const lines = stdout.replace(/^::add-mask::.*$/gm, '')
  return [lines, ...[outputs, state, exported].map((all) => JSON.stringify(all)), summary].join(
    '\n',
  )
}

/** The secrets that a text holds in some form, also when line ends cut them up; shortened. */
export const foundIn = (text: string, secrets: readonly string[]): string[] => {
  const joined = text.replace(/\s+|%0A/g, '')
  return secrets
    .filter((secret) =>
      formsOf(secret).some((form) => text.includes(form) || joined.includes(form)),
    )
    .map((secret) => `${secret.slice(0, 8)}…`)
}
