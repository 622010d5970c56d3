import type { Environment } from '../../values/environment/environment-schema.ts'
import type { StageName } from '../graph.ts'

const needed: Readonly<Record<StageName, readonly (keyof Environment)[]>> = {
  'build-push': ['image'],
  'ensure-network': ['cluster', 'network'],
  'ensure-node-pool': ['cluster', 'network', 'node-pool'],
  'metrics-server': ['cluster', 'metrics-server'],
  deploy: ['cluster', 'release'],
  load: ['load'],
  'assert-scaling': ['cluster', 'release', 'scaling'],
}

const own: Readonly<Record<StageName, readonly (keyof Environment)[]>> = {
  'build-push': ['image', 'images'],
  'ensure-network': ['network'],
  'ensure-node-pool': ['node-pool', 'node-pools'],
  'metrics-server': ['metrics-server'],
  deploy: ['release'],
  load: ['load'],
  'assert-scaling': ['scaling'],
}

/** Whether the section that requests a stage is present. */
export const isDescribed = (name: StageName, has: (section: keyof Environment) => boolean) =>
  own[name].some(has)

/** The sections of the environment that a stage requires. */
export const neededSections = (
  name: StageName,
  has: (section: keyof Environment) => boolean,
): readonly (keyof Environment)[] => {
  if (name === 'build-push' && has('images')) return []
  const isOfMany = name === 'ensure-node-pool' && has('node-pools')
  return isOfMany ? needed[name].filter((section) => section !== 'node-pool') : needed[name]
}
