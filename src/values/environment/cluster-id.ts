import type { Environment } from './environment-schema.ts'

/** OCID of the cluster; undefined if it is only described. */
export const clusterIdOf = ({ cluster }: Pick<Environment, 'cluster'>): string | undefined =>
  typeof cluster === 'string' ? cluster : undefined
