import type { ObjectDifference } from '../../../../../src/clients/kubernetes/diff/object-difference.ts'
import type {
  LiveObject,
  Manifest,
  ObjectKind,
} from '../../../../../src/clients/kubernetes/kubernetes.ts'
import { at, text } from '../../../../../src/values/json.ts'
import { nameOf } from '../../../../../src/values/manifests/manifests.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'

type Stored = Record<string, unknown>

/**
 * A cluster that serves the operator's API, or an older one, or none; it stores what is applied.
 */
export class OperatorMemory extends KubernetesMemory {
  served: readonly string[] = ['external-secrets.io/v1']
  /** Returns what the operator makes of an applied object. */
  operate: (manifest: Stored) => Stored = (manifest) => manifest
  /** The error with which the API server refuses a comparison. */
  refusal: Error | undefined

  override async listObjects(kind: ObjectKind, namespace: string): Promise<LiveObject[]> {
    const isOperators = kind.apiVersion.startsWith('external-secrets.io/')
    if (isOperators && !this.served.includes(kind.apiVersion)) {
      const name = kind.kind.toLowerCase()
      throw new Error(`error: the server doesn't have a resource type "${name}"`)
    }
    return super.listObjects(kind, namespace)
  }

  override async apply(manifest: Manifest): Promise<void> {
    await super.apply(manifest)
    const kind = text(manifest['kind']).toLowerCase()
    const name = nameOf(manifest)
    const all = await super.listObjects(
      { apiVersion: text(manifest['apiVersion']), kind: text(manifest['kind']) },
      '',
    )
    const live = all.find(({ object }) => nameOf(object) === name)?.object
    this.put(`${kind}s`, this.operate({ ...Object(live), ...structuredClone(manifest) } as Stored))
  }

  override async differences(
    _namespace: string,
    manifests: readonly unknown[],
  ): Promise<ObjectDifference[]> {
    if (this.refusal !== undefined) throw this.refusal
    const found: ObjectDifference[] = []
    for (const desired of manifests) {
      const kind = text(at(desired, 'kind'))
      const all = await super.listObjects({ apiVersion: text(at(desired, 'apiVersion')), kind }, '')
      const live = all.find(({ object }) => nameOf(object) === nameOf(desired))?.object
      const same = JSON.stringify(at(live, 'spec')) === JSON.stringify(at(desired, 'spec'))
      if (!same) found.push({ kind, name: text(at(desired, 'metadata', 'name')), live, desired })
    }
    return found
  }
}

export const vault = `ocid1.vault.oc1.eu-frankfurt-1.example.${'a'.repeat(60)}`

export const owner = { name: 'shop', namespace: 'shop' }

export const described = {
  vault,
  'service-account': 'reader',
  refresh: 900_000,
  data: {
    database: { password: { name: 'db-password' }, user: { name: 'db', property: 'user' } },
  },
}

/** Returns the condition that the operator writes. */
export const ready = (status: 'True' | 'False', message = '', reason = 'SecretSynced'): Stored => ({
  conditions: [{ type: 'Ready', status, reason, message }],
})

export const store = (oracle: object, name = 'own') => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'SecretStore',
  metadata: { name, namespace: 'shop' },
  spec: { provider: { oracle } },
})

export const externalSecret = (name: string, key: string, storeName = 'own') => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name, namespace: 'shop', generation: 1 },
  spec: {
    secretStoreRef: { kind: 'SecretStore', name: storeName },
    data: [{ secretKey: 'a', remoteRef: { key } }],
  },
})
