import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const kubernetesVersion = 'v1.36.2'

/** A Go module of this folder whose `tool` directives name the binaries to build. */
export interface ToolModule {
  readonly name: string
  readonly folder: string
  readonly binaries: readonly string[]
  readonly linkerFlags: string
}

// Without these, the version reads v0.0.0-master, and Helm and kwok misjudge what the cluster can do.
const versionFlags = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap(
  (variable) => [
    `-X ${variable}.gitVersion=${kubernetesVersion}`,
    `-X ${variable}.gitMajor=1`,
    `-X ${variable}.gitMinor=36`,
    `-X ${variable}.gitTreeState=clean`,
  ],
)

// Helm renders charts without a cluster for the version it was built with.
const helmFlags = ['chartutil', 'lint/rules'].flatMap((name) => [
  `-X helm.sh/helm/v3/pkg/${name}.k8sVersionMajor=1`,
  `-X helm.sh/helm/v3/pkg/${name}.k8sVersionMinor=36`,
])

const here = import.meta.dirname

/** One module for all that shares k8s.io/* versions, so that these are compiled once; k6 has its own. */
export const modules: readonly ToolModule[] = [
  {
    name: 'kubernetes',
    folder: join(here, 'kubernetes'),
    // `server` is etcd's: go build names a binary after its folder.
    binaries: [
      'server',
      'kube-apiserver',
      'kube-controller-manager',
      'kube-scheduler',
      'kubectl',
      'kwok',
      'kwokctl',
      'metrics-server',
      'registry',
      'helm',
    ],
    linkerFlags: ['-s -w', ...versionFlags, ...helmFlags].join(' '),
  },
  { name: 'k6', folder: join(here, 'k6'), binaries: ['k6'], linkerFlags: '-s -w' },
]

/** Where a module's binaries lie: the user's cache folder, by the hash of what decides their content. */
export function cacheFolder(module: ToolModule): string {
  const hash = createHash('sha256').update(module.linkerFlags)
  for (const file of ['go.mod', 'go.sum']) hash.update(readFileSync(join(module.folder, file)))
  const root = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  const key = `${module.name}-${hash.digest('hex').slice(0, 16)}`
  return join(root, 'oke-virtual-nodes-actions', 'tools', key)
}
