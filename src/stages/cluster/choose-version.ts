import { ActionError } from '../../values/action-error.ts'
import {
  compareVersions,
  type KubernetesVersion,
  readVersion,
  versionText,
} from '../../values/kubernetes/version.ts'

interface Offered {
  readonly text: string
  readonly numbers: KubernetesVersion
}

const unavailable = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'CLUSTER_VERSION_UNAVAILABLE', message, hint })

const readOffered = (texts: readonly string[]): readonly Offered[] =>
  texts.flatMap((text) => {
    const numbers = readVersion(text)
    return numbers === undefined ? [] : [{ text, numbers }]
  })

const newest = (offered: readonly Offered[]): string | undefined =>
  offered.toSorted((a, b) => compareVersions(b.numbers, a.numbers))[0]?.text

/** Oracle publishes patch 0 of a minor as a preview. */
const isPreview = ({ numbers }: Offered): boolean => numbers.patch === 0

const listed = (texts: readonly string[]): string => texts.join(', ') || 'none'

/**
 * The version for a new cluster, in the service's spelling: the newest that matches.
 * @throws ActionError CLUSTER_VERSION_UNAVAILABLE
 */
export const chooseVersion = (
  wanted: KubernetesVersion | 'latest',
  texts: readonly string[],
): string => {
  const offered = readOffered(texts)
  const final = offered.filter((one) => !isPreview(one))
  const fitting =
    wanted === 'latest'
      ? final.length > 0
        ? final
        : offered
      : offered.filter(({ numbers }) => compareVersions(numbers, wanted) === 0)
  const found = newest(fitting)
  if (found !== undefined) return found
  const text = wanted === 'latest' ? 'any version' : versionText(wanted)
  throw unavailable(
    `OKE does not offer ${text} for new clusters; offered: ${listed(texts)}`,
    'Write one of these as kubernetes-version, a minor of them such as 1.36, or latest.',
  )
}

/** The version of an existing cluster, and its upgrades. */
interface Upgradable {
  readonly version: string
  readonly availableUpgrades: readonly string[]
}

const requireOneMinor = (wanted: KubernetesVersion, now: KubernetesVersion, text: string): void => {
  const order = compareVersions(wanted, now)
  if (order < 0) {
    throw unavailable(
      `the cluster has ${text}, and OKE never goes back to ${versionText(wanted)}`,
      'Write the version that the cluster has, or leave kubernetes-version out.',
    )
  }
  if (wanted.major === now.major && wanted.minor - now.minor <= 1) return
  const next = versionText({ major: now.major, minor: now.minor + 1 })
  throw unavailable(
    `the cluster has ${text}: OKE upgrades one minor at a time, and ${versionText(wanted)} is further`,
    `Upgrade to ${next} first, see that the applications run, then continue.`,
  )
}

/**
 * The version to upgrade to. Any patch satisfies a request without a patch.
 * @returns undefined where nothing is to be done
 * @throws ActionError CLUSTER_VERSION_UNAVAILABLE
 */
export const chooseUpgrade = (
  wanted: KubernetesVersion | 'latest' | undefined,
  { version, availableUpgrades }: Upgradable,
): string | undefined => {
  const now = readVersion(version)
  if (wanted === undefined || wanted === 'latest' || now === undefined) return undefined
  if (compareVersions(wanted, now) === 0) return undefined
  requireOneMinor(wanted, now, version)
  const fitting = readOffered(availableUpgrades).filter(
    ({ numbers }) => compareVersions(numbers, wanted) === 0,
  )
  const found = newest(fitting)
  if (found !== undefined) return found
  throw unavailable(
    `OKE does not offer the upgrade from ${version} to ${versionText(wanted)}; offered: ${listed(availableUpgrades)}`,
    'Write one of these as kubernetes-version, or leave it out.',
  )
}
