import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { hasIndex, mergeValues, type Overlay, overlayOf } from '../../values/charts/overlay.ts'
import { parseValues } from '../../values/charts/values-file.ts'
import type { Json } from '../../values/json.ts'
import { isAddress } from '../../values/path.ts'
import type { HelmRelease } from './helm-arguments.ts'

/** The values files merged; addresses are left to Helm. */
const merged = async (given: HelmRelease['values']): Promise<Json> => {
  const all = given.map(async (one) => {
    if (typeof one !== 'string') return one
    return isAddress(one) ? {} : parseValues(await readFile(one, 'utf8').catch(() => ''))
  })
  return (await Promise.all(all)).reduce(mergeValues, {})
}

const overlay = async ({ set, values }: HelmRelease): Promise<Overlay> =>
  overlayOf(set, set.some(hasIndex) ? await merged(values) : {})

/** The values of a release in the form passed to Helm. */
interface GivenValues {
  readonly args: readonly string[]
  /** For standard input: every process on the machine can see an argument. */
  readonly input?: string
}

/**
 * Writes values from the environment file to a file of their own: Helm keeps the order of files.
 */
const asFile = async (values: Json, folder: string): Promise<string> => {
  const path = join(folder, `values-${randomUUID()}.json`)
  await writeFile(path, JSON.stringify(values), { mode: 0o600 })
  return path
}

/** @param folder for files that must not outlive the job */
export const givenValues = async (release: HelmRelease, folder: string): Promise<GivenValues> => {
  const paths = release.values.map(async (one) =>
    typeof one === 'string' ? one : asFile(one, folder),
  )
  const files = (await Promise.all(paths)).map((file) => `--values=${file}`)
  if (release.set.length === 0) return { args: files }
  const { values, numbers } = await overlay(release)
  const args = [...files, '--values=-', ...numbers.map((number) => `--set=${number}`)]
  return { args, input: JSON.stringify(values) }
}
