// Own file: the only policy statement here that depends on a release.
/** The reader of a vault: a service account of a cluster. */
interface VaultReader {
  readonly namespace: string
  readonly serviceAccount: string
  /** OCID; undefined if unknown. */
  readonly clusterId?: string | undefined
}

/** Returns the policy statement with which a service account can read the contents of secrets. */
export const readStatement = ({ namespace, serviceAccount, clusterId }: VaultReader): string => {
  const conditions = [
    `request.principal.type='workload'`,
    `request.principal.namespace='${namespace}'`,
    `request.principal.service_account='${serviceAccount}'`,
    `request.principal.cluster_id='${clusterId ?? 'OCID of the cluster'}'`,
  ]
  return `Allow any-user to read secret-family in compartment NAME where all {${conditions.join(', ')}}`
}
