import { at, text } from '../../values/json.ts'
import { isOfOperator } from './objects.ts'

/** A SecretStore or ClusterSecretStore that reads an OCI Vault. */
export interface OracleStore {
  readonly kind: string
  readonly name: string
  readonly vault: string
  readonly region: string
  /** Empty if not set: the operator uses InstancePrincipal, unless there are keys. */
  readonly principal: string
  readonly hasKeys: boolean
  /** Empty if the operator reads with its own identity. */
  readonly serviceAccount: string
}

export const STORES = ['SecretStore', 'ClusterSecretStore'] as const

/** Undefined for another object, and for a store of another provider. */
export const oracleStoreOf = (object: unknown): OracleStore | undefined => {
  const oracle = at(object, 'spec', 'provider', 'oracle')
  if (oracle === undefined || !isOfOperator(object, ...STORES)) return undefined
  return {
    kind: text(at(object, 'kind')),
    name: text(at(object, 'metadata', 'name')),
    vault: text(at(oracle, 'vault')),
    region: text(at(oracle, 'region')),
    principal: text(at(oracle, 'principalType')),
    hasKeys: at(oracle, 'auth') !== undefined,
    serviceAccount: text(at(oracle, 'serviceAccountRef', 'name')),
  }
}

/** The store that an ExternalSecret names: its kind and name. */
export const storeRefOf = (externalSecret: unknown): { kind: string; name: string } => {
  const ref = at(externalSecret, 'spec', 'secretStoreRef')
  return { kind: text(at(ref, 'kind'), 'SecretStore'), name: text(at(ref, 'name')) }
}
