import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { privateEndpoints } from '../oci/container-engine/cluster-endpoints.ts'
import { openIdSettings } from '../oci/container-engine/openid-settings.ts'

const rules = z.strictObject({
  ingressSecurityRules: z.array(z.record(z.string(), z.unknown())),
  egressSecurityRules: z.array(z.record(z.string(), z.unknown())),
})

const endpoints = z
  .strictObject({
    public: z.boolean().default(true),
    private: z.enum(privateEndpoints).default('none'),
    vcnHostname: z.boolean().default(false),
  })
  .refine(
    (given) => given.public || given.private !== 'none' || given.vcnHostname,
    'a cluster has at least one endpoint',
  )

const cluster = z
  .strictObject({
    name: z.string().min(1).default('cluster1'),
    type: z.enum(['ENHANCED_CLUSTER', 'BASIC_CLUSTER']).default('ENHANCED_CLUSTER'),
    /** In the form of UpdateCluster; the emulator's issuer by default. */
    openIdConnectTokenAuthenticationConfig: openIdSettings.optional(),
    endpoints: endpoints.optional(),
  })
  .prefault({})

const schema = z.strictObject({
  /** `empty`: nothing is set up, and the network is in the cluster's compartment. */
  tenancy: z.enum(['set-up', 'empty']).default('set-up'),
  cluster,
  /** `nothing` leaves out network and cluster, which the user then creates. */
  from: z.enum(['quick-create', 'nothing']).default('quick-create'),
  /** CIDR blocks. */
  network: z
    .strictObject({
      vcn: z.string().default('10.0.0.0/16'),
      endpoint: z.string().default('10.0.0.0/28'),
      nodes: z.string().default('10.0.10.0/24'),
      loadBalancer: z.string().default('10.0.20.0/24'),
    })
    .prefault({}),
  /** Replaces the rules of quick-create in the list of that subnet, in the API's form. */
  securityLists: z
    .strictObject({
      endpoint: rules.optional(),
      nodes: rules.optional(),
      loadBalancer: rules.optional(),
    })
    .prefault({}),
})

/**
 * The initial state of a fresh emulator: the cluster, the network's blocks, and its security lists.
 */
export type SeedDescription = z.output<typeof schema>

/** The state after OKE's quick-create. */
export const quickCreate: SeedDescription = schema.parse({})

/** Reads a description (YAML or JSON). @throws Error that names the file and every invalid field */
export const readSeed = (file: string): SeedDescription => {
  let given: unknown
  try {
    given = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`--seed ${file}: ${(error as Error).message}`, { cause: error })
  }
  const read = schema.safeParse(given ?? {})
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`--seed ${file}: ${wrong.join('; ')}`)
}
