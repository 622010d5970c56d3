import { invalidInput } from '../input-text.ts'

/** A requested Kubernetes version: all three numbers, or a minor whose patch OKE picks. */
export interface KubernetesVersion {
  readonly major: number
  readonly minor: number
  readonly patch?: number | undefined
}

const FORM = /^v?([0-9]{1,3})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?$/

/** The numbers of `v1.36.1`, `1.36.1` or `1.36`; undefined for what is no version. */
export const readVersion = (text: string): KubernetesVersion | undefined => {
  const [, major, minor, patch] = FORM.exec(text.trim()) ?? []
  if (major === undefined || minor === undefined) return undefined
  const numbers = { major: Number(major), minor: Number(minor) }
  return patch === undefined ? numbers : { ...numbers, patch: Number(patch) }
}

/** @throws ActionError INPUT_INVALID */
export const parseVersion = (text: string): KubernetesVersion | 'latest' => {
  if (text === 'latest') return text
  const version = readVersion(text)
  if (version !== undefined) return version
  throw invalidInput(
    `"${text}" is no Kubernetes version`,
    'Write latest, a minor such as 1.36, or all of it, such as 1.36.1.',
  )
}

/** E.g. `v1.36.1`, or `v1.36`. */
export const versionText = ({ major, minor, patch }: KubernetesVersion): string =>
  `v${[major, minor, ...(patch === undefined ? [] : [patch])].join('.')}`

/** Compares versions: below 0 if `a` is older; a missing part counts as equal. */
export const compareVersions = (a: KubernetesVersion, b: KubernetesVersion): number =>
  a.major - b.major ||
  a.minor - b.minor ||
  (a.patch === undefined || b.patch === undefined ? 0 : a.patch - b.patch)
