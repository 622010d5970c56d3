import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../callers-files.ts'
import { type Instance, socketFolder } from '../instance.ts'
import { EGRESS_SOCKET } from '../network/agent/egress.ts'
import { vcnHostnameOf } from '../oci/container-engine/cluster-endpoints.ts'
import { run } from '../process.ts'
import type { ToolName } from '../tools/build.ts'
import {
  egressConfiguration,
  kwokConfiguration,
  metricsServerManifest,
  tokenWebhookConfig,
  type HpaTiming,
} from './kwok-config.ts'

export type Tools = Readonly<Record<ToolName, string>>

/** The Kubernetes control plane of one emulator, as kwokctl runs it. */
export interface ControlPlane {
  /** The administrator's kubeconfig (client certificate), for the emulator's own use. */
  readonly kubeconfig: string
  /** Where kwokctl keeps certificates, logs and pids. */
  readonly folder: string
}

export const controlPlane = (instance: Instance): ControlPlane => {
  const folder = join(instance.folder, 'kwok', 'clusters', clusterName(instance))
  const kubeconfig = join(instance.folder, 'admin.kubeconfig')
  return { kubeconfig, folder }
}

interface ClusterSettings {
  readonly hpaTiming: HpaTiming
  /** The AuthenticationConfiguration that kube-apiserver starts with. */
  readonly authentication: string
  /**
   * Whether the emulator's own process serves metrics; otherwise users install metrics-server
   * themselves.
   */
  readonly hasMetricsServer: boolean
}

/** The file that kube-apiserver reads, and watches, for the issuers of JWTs to accept. */
export const authenticationFile = (instance: Instance): string =>
  join(instance.folder, 'control-plane', 'authentication.yaml')

/** Creates the cluster, or starts the existing one again; returns when kube-apiserver is ready. */
export const startCluster = async (
  instance: Instance,
  tools: Tools,
  { hpaTiming, authentication, hasMetricsServer }: ClusterSettings,
): Promise<ControlPlane> => {
  const plane = controlPlane(instance)
  const name = ['--name', clusterName(instance)]
  mkdirSync(join(instance.folder, 'control-plane'), { recursive: true })
  writeWhole(authenticationFile(instance), authentication)
  if (existsSync(join(plane.folder, 'kwok.yaml'))) {
    await startParts(instance, tools, ['--wait', '120s'])
    return plane
  }
  const config = writeConfiguration(instance, hpaTiming)
  const metrics = hasMetricsServer ? ['--enable', 'metrics-server'] : []
  const simulated = [...metrics, '--enable-crds', 'ClusterResourceUsage']
  const kubeconfig = ['--kubeconfig', plane.kubeconfig]
  const create = ['create', 'cluster', ...name, '--config', config, ...simulated, ...kubeconfig]
  await kwokctl(instance, tools, [...create, '--wait', '120s'])
  return plane
}

/** Starts those parts of the cluster that are not running. */
export const startParts = (instance: Instance, tools: Tools, more: string[] = []): Promise<void> =>
  kwokctl(instance, tools, ['start', 'cluster', '--name', clusterName(instance), ...more])

const clusterName = (instance: Instance): string => `oke-${instance.name}`

const writeConfiguration = (instance: Instance, hpaTiming: HpaTiming): string => {
  const folder = join(instance.folder, 'control-plane')
  const manifests = join(folder, 'metrics-server')
  mkdirSync(manifests, { recursive: true })
  writeFileSync(join(manifests, 'kustomization.yaml'), 'resources: [metrics-server.yaml]\n')
  writeFileSync(join(manifests, 'metrics-server.yaml'), metricsServerManifest)
  const webhook = join(folder, 'token-webhook.yaml')
  const url = `http://127.0.0.1:${instance.ports.hooks}/token-review`
  writeFileSync(webhook, tokenWebhookConfig(url))
  const egress = join(folder, 'egress.yaml')
  writeFileSync(egress, egressConfiguration(join(socketFolder(instance), EGRESS_SOCKET)))
  const config = join(folder, 'kwok.yaml')
  const pki = join(controlPlane(instance).folder, 'pki')
  const kubeletClient = { certificate: join(pki, 'admin.crt'), key: join(pki, 'admin.key') }
  const files = {
    metricsServerManifests: manifests,
    tokenWebhookConfig: webhook,
    egressConfig: egress,
    authenticationConfig: authenticationFile(instance),
    kubeletClient,
    clientAuthority: join(pki, 'ca.crt'),
    vcnHostname: vcnHostnameOf(instance.name),
  }
  writeFileSync(config, kwokConfiguration({ ...files, hpaTiming, ports: instance.ports }))
  return config
}

const kwokctl = async (instance: Instance, tools: Tools, argv: string[]): Promise<void> => {
  // kwokctl links binaries given as local paths, and downloads all others.
  const binaries = {
    KWOK_KUBE_APISERVER_BINARY: tools['kube-apiserver'],
    KWOK_KUBE_CONTROLLER_MANAGER_BINARY: tools['kube-controller-manager'],
    KWOK_KUBE_SCHEDULER_BINARY: tools['kube-scheduler'],
    KWOK_KUBECTL_BINARY: tools.kubectl,
    KWOK_ETCD_BINARY: tools.etcd,
    KWOK_CONTROLLER_BINARY: tools.kwok,
    KWOK_METRICS_SERVER_BINARY: tools['metrics-server'],
  }
  await run(tools.kwokctl, argv, {
    doing: `kwokctl ${argv[0]} cluster`,
    seconds: 180,
    env: {
      ...process.env,
      ...binaries,
      // It runs kubectl, which keeps a cache there: files of root must not end up in a user's home
      // folder.
      HOME: instance.folder,
      KWOK_WORKDIR: join(instance.folder, 'kwok'),
      KWOK_RUNTIME: 'binary',
      KWOK_KUBE_VERSION: 'v1.36.2',
    },
  })
}
