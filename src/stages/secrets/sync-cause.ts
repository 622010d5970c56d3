import { readStatement } from './statement.ts'
import type { OracleStore } from './stores.ts'

/** An ExternalSecret that is not synced, with what is known of it. */
export interface SyncFailure {
  readonly name: string
  readonly namespace: string
  /** Names of secrets in the vault. */
  readonly wanted: readonly string[]
  /** Undefined if there is no such store, it is not visible, or it reads no OCI Vault. */
  readonly store: OracleStore | undefined
  /** The operator's events and conditions, the newest first. */
  readonly said: string
  /** Whether the same store could read the vault itself, which needs another statement. */
  readonly isVaultSeen: boolean
  /** Whether the same store synced another secret. */
  readonly isStoreTrusted: boolean
  readonly clusterId?: string | undefined
}

interface SyncCause {
  readonly text: string
  readonly hint: string
}

type Judge = (failure: SyncFailure) => SyncCause

const namesOf = ({ wanted }: SyncFailure): string => wanted.map((one) => `"${one}"`).join(', ')

const vaultOf = ({ store }: SyncFailure): string =>
  store === undefined ? 'the vault' : `vault ${store.vault}`

const accountOf = ({ store }: SyncFailure): string => store?.serviceAccount ?? ''

/** OCI returns the same for missing and forbidden: other facts decide. */
const notFound: Judge = (failure) => {
  const { namespace, clusterId, isStoreTrusted, isVaultSeen } = failure
  const account = accountOf(failure)
  const reader = { namespace, serviceAccount: account === '' ? 'ACCOUNT' : account, clusterId }
  const statement = readStatement(reader)
  if (isStoreTrusted) {
    return {
      text: `${vaultOf(failure)} has no secret ${namesOf(failure)}, or it lies in another compartment than those which can be read`,
      hint: `Correct the name, or add a statement for the compartment of the secret:\n${statement}`,
    }
  }
  const whose =
    account === ''
      ? 'the service account of the operator'
      : `service account ${namespace}/${account}`
  const vault = isVaultSeen ? '' : ` Is it the right vault (${vaultOf(failure)})?`
  return {
    text: `OCI does not let ${whose} read ${namesOf(failure)}: the policy statement is missing, or ${vaultOf(failure)} has no such secret`,
    hint: `Write the statement where the secrets lie; it counts some minutes later:\n${statement}\nIf it is there: is there a secret of that name, and not to be deleted?${vault}`,
  }
}

const noAccount: Judge = (failure) => ({
  text: `service account ${failure.namespace}/${accountOf(failure)} is not there`,
  hint: 'Name one that the chart makes or that is there (service-account), and name it in the policy.',
})

const noIdentity: Judge = (failure) => ({
  text: `OKE gave service account ${failure.namespace}/${accountOf(failure)} no identity`,
  hint: 'Workload identity needs an enhanced cluster, and pods that reach TCP 12250 of the API endpoint; ensure-network adds the rules.',
})

const noProperty: Judge = (failure) => ({
  text: `${namesOf(failure)} in ${vaultOf(failure)} is no JSON with the property that is asked for`,
  hint: 'Correct "property", or store the secret as a JSON object.',
})

const ownedElsewhere: Judge = ({ name }) => ({
  text: `the Secret that ExternalSecret/${name} is for is owned by another one`,
  hint: 'Give it another name.',
})

/** Messages of the operator and the SDK, and their meaning; the most certain first. */
const judges: readonly (readonly [says: RegExp, judge: Judge])[] = [
  [/serviceaccounts? "[^"]*" not found/i, noAccount],
  [/Proxymux|RPST|cluster type is enhanced|:12250|resourcePrincipalSessionTokens/i, noIdentity],
  [/NotAuthorizedOrNotFound|status code:? 404|Authorization failed or requested/i, notFound],
  [/missing Key in secret|unable to unmarshal secret/i, noProperty],
  [/owned by another/i, ownedElsewhere],
]

/** Why an ExternalSecret is not synced, and what to do; the operator's message if unknown. */
export const syncCause = (failure: SyncFailure): SyncCause => {
  const found = judges.find(([says]) => says.test(failure.said))
  if (found !== undefined) return found[1](failure)
  if (failure.said === '') {
    return {
      text: 'the External Secrets Operator has not looked at it',
      hint: 'Does the operator run, and may it work in this namespace? Look at its log.',
    }
  }
  return {
    text: failure.said.split('\n')[0] ?? '',
    hint: `kubectl describe externalsecret ${failure.name} shows what the operator did.`,
  }
}
