import { rm } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { ActionError } from '../values/action-error.ts'
import type { Kubeconfig } from '../values/kubeconfig.ts'
import { readIfThere, writePrivate } from './private-file.ts'

/** A kubeconfig on disk. */
export interface KubeconfigFile {
  readonly path: string
  /** Undefined if there is no such file. */
  read(): Promise<Kubeconfig | undefined>
  write(config: Kubeconfig): Promise<void>
  remove(): Promise<void>
}

/** The first file that KUBECONFIG names: the one that kubectl itself would change. */
export const namedKubeconfig = (
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined =>
  (environment['KUBECONFIG'] ?? '').split(delimiter).find((path) => path !== '')

/** @throws ActionError KUBECONFIG_INVALID from read() if the file is no YAML mapping. */
export const kubeconfigFile = (path: string): KubeconfigFile => ({
  path,
  read: async () => {
    const text = await readIfThere(path)
    if (text === undefined) return undefined
    return text.trim() === '' ? {} : parse(path, text)
  },
  // JSON is YAML too, and every client reads it.
  write: (config) => writePrivate(path, `${JSON.stringify(config, null, 2)}\n`),
  remove: () => rm(path, { force: true }),
})

/** The YAML parser is loaded only for a file that somebody else wrote. */
const parse = async (path: string, text: string): Promise<Kubeconfig> => {
  const invalid = (cause?: unknown) =>
    new ActionError({
      code: 'KUBECONFIG_INVALID',
      message: `${path} is not a kubeconfig, so no context can be added to it`,
      hint: 'Correct or remove the file, or give another path; it is left untouched.',
      cause,
    })
  const parsed: unknown = await readYaml(text).catch((cause: unknown) => {
    throw invalid(cause)
  })
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw invalid()
  return { ...parsed }
}

const readYaml = async (text: string): Promise<unknown> => {
  if (text.trimStart().startsWith('{')) return JSON.parse(text) as unknown
  return (await import('yaml')).parse(text) as unknown
}
