import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { EmulatorEnvironment } from './processes.ts'

/** An application of the reader's own, as its environment file describes it. */
export interface OwnApplication {
  readonly file: string
  /** The root of its repository: paths of the file start there. */
  readonly workspace: string
  /** Of its release; undefined without one. */
  readonly namespace: string | undefined
  /** What the emulator has instead of the tenancy's own. */
  readonly inputs: Readonly<Record<string, string>>
}

/** The sections that the emulator's own parts belong to; the action itself checks the rest. */
const sections = z.looseObject({
  network: z.looseObject({}).nullish(),
  image: z.looseObject({}).nullish(),
  release: z.looseObject({ namespace: z.string() }).nullish(),
})

/** The folder above that holds `.git`; that of the file where none does. */
const repositoryOf = (file: string): string => {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return dirname(file)
  }
}

/**
 * Reads which parts of the emulator stand in for those of the tenancy: cluster, region, subnet of the
 * nodes, compartment and registry of `image`.
 * @param path of an environment file
 * @throws Error if there is no such file, or it is no environment file
 */
export const ownApplication = (path: string, environment: EmulatorEnvironment): OwnApplication => {
  const file = resolve(path)
  const { network, image, release } = sections.parse(parse(readFileSync(file, 'utf8')))
  const registry = {
    'compartment-id': environment.registryCompartmentId,
    registry: environment.registry,
  }
  return {
    file,
    workspace: repositoryOf(file),
    namespace: release?.namespace,
    inputs: {
      'cluster-id': environment.clusterId,
      region: environment.region,
      ...(network ? { 'node-subnet-id': environment.subnetIds.nodes } : {}),
      ...(image ? registry : {}),
    },
  }
}
