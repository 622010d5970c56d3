import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { isKnownAlias } from '../../clients/files/helm-repositories.ts'
import type { Environment as Variables } from '../../runner/environment.ts'
import type { StageName } from '../../stages/graph.ts'
import { regionOfOcid } from '../../values/oci/cluster-region.ts'
import { type DescribedImage, describedImages } from '../../values/environment/built-images.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { podShapes } from '../../values/environment/described-pools.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { reviewImages } from './review-images.ts'
import { platformProblem } from '../../values/image-build/pod-platform.ts'
import { parseOcid } from '../../values/oci/ocid.ts'
import { isAddress, isRemoteChart } from '../../values/path.ts'

type Note = (problem: string, hint: string) => void

/** All OCIDs of an environment, by their key. */
const ocidsIn = (value: unknown, key = ''): [string, string][] => {
  if (typeof value === 'string') return value.startsWith('ocid1.') ? [[key, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    ocidsIn(inner, key === '' ? name : `${key}.${name}`),
  )
}

/** No call can succeed across realms, and no call of the action's across regions. */
const reviewOcids = (environment: Environment, note: Note): void => {
  const cluster = clusterIdOf(environment)
  if (cluster === undefined) return
  const { realm } = parseOcid(cluster)
  const region = regionOfOcid(cluster)
  if (environment.region !== undefined && region !== undefined && environment.region !== region) {
    const hint = 'Leave region out, or give the OCID of a cluster of that region.'
    note(`region is ${environment.region}, but the cluster is in ${region}`, hint)
  }
  for (const [key, ocid] of ocidsIn(environment)) {
    const other = parseOcid(ocid)
    if (other.realm !== realm) {
      const hint = 'Give OCIDs of one realm; a realm is a separate cloud.'
      note(`${key} is in realm ${other.realm}, but the cluster in ${realm}`, hint)
    } else if (region !== undefined && (regionOfOcid(ocid) ?? region) !== region) {
      const hint = 'Give OCIDs of one region.'
      note(`${key} is in ${regionOfOcid(ocid)}, but the cluster in ${region}`, hint)
    }
  }
}

const reviewNetwork = ({ network }: Environment, note: Note): void => {
  if (network === undefined || network.create !== undefined) return
  if (network['create-groups'] === true) return
  const needed = ['endpoint', 'nodes', 'load-balancer'] as const
  const roles = network['pod-subnet'] === undefined ? needed : ([...needed, 'pods'] as const)
  const hint = 'Give the group of every role, set create-groups: true, or use mode security-list.'
  for (const role of network.mode === 'nsg' ? roles : []) {
    if (network.groups[role] === undefined) {
      note(`network.mode nsg needs network.groups.${role} (input "${role}-nsg-id")`, hint)
    }
  }
}

/** Creating a cluster needs a network, and creating a network a compartment. */
const reviewDescriptions = ({ cluster, network }: Environment, note: Note): void => {
  const create = network?.create
  if (typeof cluster === 'object' && create === undefined) {
    for (const key of ['vcn', 'endpoint-subnet', 'load-balancer-subnet'] as const) {
      if (cluster[key] !== undefined) continue
      note(`cluster.${key} is missing`, 'Give it, or have the network made: network.create.')
    }
  }
  if (create !== undefined && create.compartment === undefined && typeof cluster !== 'object') {
    const hint = 'Give network.create.compartment.'
    note('network.create names no compartment, and no cluster is described', hint)
  }
}

/** Finds an image that pods cannot run here, instead of by a crashing pod. */
const reviewPlatforms = (environment: Environment, note: Note): void => {
  const shapes = podShapes(environment)
  for (const { key, image } of shapes.length === 0 ? [] : describedImages(environment)) {
    const wrong = platformProblem(image.platforms, shapes)
    if (wrong !== undefined) note(`${key}.platforms: ${wrong.problem}`, wrong.hint)
  }
}

/** Names are not unique to OCI, but they are to us. */
const reviewPools = (environment: Environment, note: Note): void => {
  const name = environment['node-pool']?.name ?? ''
  if (!Object.hasOwn(environment['node-pools'] ?? {}, name)) return
  const hint = 'Describe each pool once: in node-pools, or in node-pool.'
  note(`node-pool and node-pools both describe the pool "${name}"`, hint)
}

type Release = NonNullable<Environment['release']>

const isFetched = ({ chart, repository }: Release, variables: Variables): boolean =>
  repository !== undefined || isRemoteChart(chart) || isKnownAlias(chart, variables)

/** The values files that are local paths. */
export const filesOf = (values: Release['values']): string[] =>
  values.filter((one): one is string => typeof one === 'string' && !isAddress(one))

const filesOfImage = ({ key, image }: DescribedImage): [string, string | undefined][] => [
  [`${key}.context`, image.context],
  [`${key}.file`, image.file ?? join(image.context, 'Dockerfile')],
  [`${key}.readme`, image.readme],
]

/** Files that must exist in the workspace. */
const reviewFiles = (
  environment: Environment,
  has: (name: StageName) => boolean,
  variables: Variables,
  note: Note,
): void => {
  const { release, load } = environment
  const files: [string, string | undefined][] = [
    ...(has('build-push') ? describedImages(environment).flatMap(filesOfImage) : []),
    ...(has('deploy') && release !== undefined
      ? ([
          ['release.chart', isFetched(release, variables) ? undefined : release.chart],
          ...filesOf(release.values).map((file): [string, string] => ['release.values', file]),
        ] satisfies [string, string | undefined][])
      : []),
    ['load.script', has('load') ? load?.script : undefined],
  ]
  for (const [key, file] of files) {
    if (file === undefined || existsSync(file)) continue
    const hint = file.includes(',')
      ? 'Write one path per line: a comma belongs to the path.'
      : 'Paths are relative to the workspace: run actions/checkout first, and check them.'
    note(`${key}: ${file} does not exist`, hint)
  }
}

/** Checks beyond single values: values that contradict each other, and missing files. */
export const reviewEnvironment = (
  environment: Environment,
  picked: ReadonlySet<StageName>,
  variables: Variables,
  note: Note,
): void => {
  const has = (name: StageName) => picked.has(name)
  reviewOcids(environment, note)
  reviewNetwork(environment, note)
  reviewDescriptions(environment, note)
  reviewPlatforms(environment, note)
  reviewPools(environment, note)
  reviewImages(environment, note)
  reviewFiles(environment, has, variables, note)
  if (has('load') && !has('deploy') && environment.load?.url === undefined) {
    const hint = 'Give load.url (input "url"), or pick the stage deploy too.'
    note('the stage load has no address to go to', hint)
  }
  if (has('load') && environment.load?.where === 'cluster' && environment.release === undefined) {
    const hint = 'Give release.namespace, or let the action load send it.'
    note('load.where is cluster, but no release says in which namespace its pods are made', hint)
  }
  const isBuilt = has('build-push') && environment.image !== undefined
  if (isBuilt && environment.release?.image !== undefined) {
    const hint = 'Leave one of them out.'
    note('release.image (input "image") is given, but the image is built here too', hint)
  }
}
