import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { EmulatorEnvironment } from './processes.ts'

/** The user's own application, as its environment file describes it. */
export interface OwnApplication {
  readonly file: string
  /** The root of its repository, to which paths in the file are relative. */
  readonly workspace: string
  /** The namespace of its release; undefined without one. */
  readonly namespace: string | undefined
  /** The emulator's counterparts of the tenancy's resources. */
  readonly inputs: Readonly<Record<string, string>>
}

/** The sections with counterparts in the emulator; the action itself checks the rest. */
const sections = z.looseObject({
  network: z.looseObject({}).nullish(),
  image: z.looseObject({}).nullish(),
  release: z.looseObject({ namespace: z.string() }).nullish(),
})

/** Returns the closest parent folder with a `.git`; the file's own folder if there is none. */
const repositoryOf = (file: string): string => {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return dirname(file)
  }
}

/**
 * Returns which parts of the emulator replace those of the tenancy: cluster, region, subnet of the
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
