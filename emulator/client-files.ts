import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder, writeWhole } from './callers-files.ts'
import { controlPlane } from './control-plane/cluster.ts'
import { environmentFile, type Environment } from './environment.ts'
import type { Instance } from './instance.ts'
import { containersConf, detectMachine } from './kubelet/containers/containers-conf.ts'
import { run } from './process.ts'
import { servedCluster } from './oci/container-engine/cluster-lifecycle/control-planes.ts'
import type { Context } from './oci/core/context.ts'
import { FRANKFURT } from './oci/core/create-context.ts'
import type { SeededUser } from './oci/identity/seed-identity.ts'
import type { Apis } from './apis.ts'
import type { ToolName } from './tools/build.ts'

/**
 * Writes the files that official clients read (all 0600, owned by the caller), and the environment
 * that names them.
 */
export const writeClientFiles = async (
  instance: Instance,
  context: Context,
  { seeded, oidcRequest, github }: Pick<Apis, 'seeded' | 'oidcRequest' | 'github'>,
  tools: Readonly<Record<ToolName, string>>,
): Promise<Environment> => {
  const { ports } = instance
  const { tenancyId } = context
  const folder = join(instance.folder, 'clients')
  makeFolder(folder)
  const registry = `127.0.0.1:${ports.registry}`
  const kubeconfig = join(folder, 'kubeconfig')
  const clusterId = servedCluster(context)
  if (clusterId === undefined) rmSync(kubeconfig, { force: true })
  else writeWhole(kubeconfig, await wholeKubeconfig(instance, tools.kubectl))
  const registriesConf = join(folder, 'registries.conf')
  writeWhole(registriesConf, `[[registry]]\nlocation = "${registry}"\ninsecure = true\n`)
  const containers = join(folder, 'containers.conf')
  writeWhole(containers, containersConf(detectMachine()))
  const authority = join(folder, 'ca.pem')
  writeWhole(authority, github.authorityPem)
  const endpoint = `http://127.0.0.1:${ports.oci}`
  const environment: Environment = {
    endpoint,
    region: FRANKFURT.name,
    tenancyId,
    compartmentId: seeded.compartmentId,
    networkCompartmentId: seeded.networkCompartmentId,
    registryCompartmentId: seeded.registryCompartmentId,
    deployersGroupId: seeded.deployersGroupId,
    clusterId: clusterId ?? '',
    vcnId: seeded.vcnId,
    subnetIds: seeded.subnetIds,
    registry,
    namespace: seeded.namespace,
    registryUser: `${seeded.namespace}/${seeded.userName}`,
    registryToken: seeded.authToken,
    identityDomainUrl: endpoint,
    metadataUrl: `${endpoint}/opc/v2`,
    oidcClientId: seeded.clientId,
    oidcClientSecret: seeded.clientSecret,
    oidcIssuer: github.issuerUrl,
    oidcRequestUrl: oidcRequest.url,
    oidcRequestToken: oidcRequest.token,
    kubeconfig,
    ociConfig: writeOciConfig(folder, tenancyId, seeded),
    registriesConf,
    containersConf: containers,
    certificateAuthority: authority,
    adminEndpoint: `http://127.0.0.1:${ports.admin}`,
    toolFolders: [...new Set([dirname(tools.kubectl), dirname(tools.k6)])],
  }
  writeWhole(environmentFile(instance), JSON.stringify(environment, undefined, 2))
  return environment
}

/**
 * Returns the administrator's kubeconfig with its keys inline: kwokctl's own files belong to root.
 */
const wholeKubeconfig = (instance: Instance, kubectl: string): Promise<string> => {
  const { kubeconfig } = controlPlane(instance)
  const argv = ['config', 'view', '--raw', '--flatten', '--kubeconfig', kubeconfig]
  const env = { ...process.env, HOME: instance.folder }
  return run(kubectl, argv, { doing: 'reading the kubeconfig', seconds: 30, env })
}

const writeOciConfig = (folder: string, tenancyId: string, seeded: Apis['seeded']): string => {
  const profile = (name: string, keyFile: string, user: SeededUser): string[] => {
    writeWhole(keyFile, user.privateKeyPem)
    return [
      `[${name}]`,
      `user=${user.userId}`,
      `fingerprint=${user.fingerprint}`,
      `tenancy=${tenancyId}`,
      `region=${FRANKFURT.name}`,
      `key_file=${keyFile}`,
      '',
    ]
  }
  const profiles = [
    ...profile('DEFAULT', join(folder, 'api-key.pem'), seeded),
    ...profile('DEPLOYER', join(folder, 'deployer-key.pem'), seeded.deployer),
  ]
  const file = join(folder, 'oci-config')
  writeWhole(file, profiles.join('\n'))
  return file
}
