import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepResult } from '../../../scripts/local-job.ts'
import type { JobSteps } from '../actions/job-steps.ts'
import type { Environment } from '../emulator-fixture.ts'
import { linesOf } from './sign-ins.ts'

/** Returns every file in a folder, by path. */
export const filesBelow = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )

/** Patterns of secrets: JSON web tokens, private keys, presigned URLs, and the latter in base64. */
const polls = [
  /eyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g,
  /-----BEGIN [^-]*PRIVATE KEY-----(?:\\n|[^-])+-----END/g,
  /LS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0EgUFJJVkFURS|BFTkNSWVBURUQg)[\w+/]+/g,
  /aHR0cHM6Ly[89][\w-]{40,}/g,
  /https:\/\/[^\s"]+[?&]authorization=Signature[^\s"]+/g,
]

/** Returns tokens, keys and passwords in a text, e.g. a session's files or docker's config. */
export const secretsIn = (text: string): string[] => {
  const found = polls.flatMap((poll) => text.match(poll) ?? [])
  const [keys, others] = [true, false].map((isKey) =>
    found.filter((secret) => secret.startsWith('-----') === isKey),
  )
  const logins = [...text.matchAll(/"auth":\s*"([\w+/=]{16,})"/g)].map(([, auth = '']) => auth)
  const passwords = logins.map((auth) => Buffer.from(auth, 'base64').toString().split(':')[1] ?? '')
  const lines = (keys ?? []).flatMap((key) => linesOf(key.replaceAll('\\n', '\n')))
  return [...(others ?? []), ...lines, ...logins, ...passwords]
}

/** Returns the secrets in files, and in the files that an OCI config among them names. */
export const secretsOfFiles = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    const named = [...text.matchAll(/^\w+_file=(.*)$/gm)].map(([, file = '']) => file)
    return [...secretsIn(text), ...secretsOfFiles(named)]
  })

/**
 * Returns base64 in either alphabet, alone or within a longer text, with each of the three
 * alignments.
 */
const base64Of = (secret: string): string[] =>
  [0, 1, 2].flatMap((skipped) => {
    const bytes = Buffer.from(secret).subarray(skipped)
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3))
    return [whole.toString('base64'), whole.toString('base64url')]
  })

/** Returns the forms in which a secret may appear: as it is, in base64, in a URL, in JSON. */
const formsOf = (secret: string): string[] => [
  ...[secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)],
  ...base64Of(secret),
]

/**
 * Returns what others see of a step. The runner handles the lines with masks, and shows none of
 * them.
 */
export const visibleOf = ({ stdout, outputs, state, exported, summary }: StepResult): string => {
  const lines = stdout.replace(/^::add-mask::.*$/gm, '')
  return [lines, ...[outputs, state, exported].map((all) => JSON.stringify(all)), summary].join(
    '\n',
  )
}

/** Returns everything that a step has masked. */
export const masksOf = ({ stdout }: StepResult): string[] =>
  [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, secret = '']) =>
    secret.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  )

const shortened = (secret: string): string => `${secret.slice(0, 12)}…`

/**
 * Returns the secrets that a text contains in some form, even if line ends cut them up; shortened.
 */
export const foundIn = (text: string, secrets: readonly string[]): string[] => {
  const joined = text.replace(/\s+|%0A|\\[nr]/g, '')
  return [...new Set(secrets)]
    .filter((secret) =>
      formsOf(secret).some((form) => text.includes(form) || joined.includes(form)),
    )
    .map(shortened)
}

/**
 * Returns the secrets that steps show: given ones, those that one of them masked, and all that
 * match a pattern.
 */
export const shownBy = (steps: readonly StepResult[], secrets: readonly string[]): string[] => {
  const text = steps.map(visibleOf).join('\n')
  const all = [...secrets, ...steps.flatMap(masksOf)]
  return [...foundIn(text, all), ...secretsIn(text).map(shortened)]
}

/**
 * Returns the same for the files of a job: its temporary folder, which is also the home folder, and
 * its workspace.
 */
export const leftBy = (job: JobSteps, secrets: readonly string[]): string[] => {
  const texts = [job.temporaryFolder, job.workspace].flatMap((folder) =>
    Object.values(filesBelow(folder)),
  )
  const all = [...secrets, ...job.steps.flatMap(masksOf)]
  return [...foundIn(texts.join('\n'), all), ...secretsIn(texts.join('\n')).map(shortened)]
}

/** Returns values that a log must keep readable, but that the mask of some step would hide. */
export const overMasked = (
  steps: readonly StepResult[],
  { region, namespace, registry, tenancyId, clusterId }: Environment,
): string[] => {
  const masks = steps.flatMap(masksOf)
  return [region, namespace, registry, tenancyId, clusterId].filter((value) =>
    masks.some((mask) => value.includes(mask)),
  )
}
