import { z } from 'zod'

import { messageOf } from '../action-error.ts'
import { parseDuration } from '../duration.ts'
import { asSecretName } from '../kubernetes/kubernetes-name.ts'
import { regionOfOcid } from '../oci/cluster-region.ts'
import { ocidOf } from '../oci/ocid.ts'
import { parsed, words } from './environment-fields.ts'

/** The region is where the operator reads it. */
const asVault = (text: string): string => {
  const vault = ocidOf('vault')(text)
  if (regionOfOcid(vault) !== undefined) return vault
  throw new Error(`"${text}" names no region`)
}

/** Kubernetes' rule for keys of Secrets. */
const KEY = /^[-._a-zA-Z0-9]{1,253}$/

/** A secret of the vault, or one property of its JSON. */
const vaultSecret = z
  .union([
    words('Name of a secret in the vault.', 'shop-database-password'),
    z.strictObject({
      name: words('Name of a secret in the vault.', 'shop-database'),
      property: words('What of its JSON is taken.', 'password').optional(),
    }),
  ])
  .transform((given) => (typeof given === 'string' ? { name: given } : given))

const refine =
  (check: (key: string) => string | undefined) =>
  (given: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    for (const key of Object.keys(given)) {
      const message = check(key)
      if (message !== undefined) context.addIssue({ code: 'custom', path: [key], message })
    }
  }

const keyProblem = (key: string): string | undefined =>
  KEY.test(key)
    ? undefined
    : `"${key}" is not a key of a Secret: allowed are letters, digits, "-", "_" and "."`

const nameProblem = (name: string): string | undefined => {
  try {
    asSecretName(name)
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

export const secretsSchema = z
  .strictObject({
    vault: parsed(
      asVault,
      'OCID of the vault; its region is where it is read.',
      'ocid1.vault.oc1.eu-frankfurt-1.example.aaaa',
    ),
    'service-account': parsed(
      asSecretName,
      "Service account of the release's namespace as which the vault is read: the policy names it.",
      'shop',
    ),
    refresh: parsed(
      parseDuration,
      'How often the operator looks into the vault for a new version.',
      '15m',
    ).prefault('1h'),
    data: z
      .record(z.string(), z.record(z.string(), vaultSecret).superRefine(refine(keyProblem)))
      .superRefine(refine(nameProblem))
      .meta({
        description:
          'Kubernetes Secrets by name, each with its keys and the names of secrets in the vault.',
        examples: [{ database: { password: 'shop-database-password' } }],
      }),
  })
  .meta({
    description:
      'Secrets of an OCI Vault that the External Secrets Operator brings into the namespace, by workload identity.',
  })
