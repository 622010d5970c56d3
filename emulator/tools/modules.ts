import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Narrowed } from './narrowed.ts'

const kubernetesVersion = 'v1.36.2'

/** A Go module of this folder whose `tool` directives name the binaries to build. */
export interface ToolModule {
  readonly name: string
  readonly folder: string
  readonly binaries: readonly string[]
  readonly linkerFlags: string
  readonly narrowed?: Narrowed
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

/** One module for all that shares k8s.io/* versions, so that these are compiled once. */
export const kubernetes: ToolModule = {
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
}

const k6: ToolModule = {
  name: 'k6',
  folder: join(here, 'k6'),
  binaries: ['k6'],
  linkerFlags: '-s -w',
}

/** What the emulator runs. */
export const modules: readonly ToolModule[] = [kubernetes, k6]

/** For tests alone: a program named `helm` as well, of the same k8s.io/* versions. */
export const helm4: ToolModule = {
  name: 'helm4',
  folder: join(here, 'helm4'),
  binaries: ['helm'],
  linkerFlags: '-s -w',
}

/** For tests alone: what it finds in workflows. */
export const actionlint: ToolModule = {
  name: 'actionlint',
  folder: join(here, 'actionlint'),
  binaries: ['actionlint'],
  linkerFlags: '-s -w',
}

/** For tests alone: what Terraform's language says of blocks of the docs. */
export const hclfmt: ToolModule = {
  name: 'hclfmt',
  folder: join(here, 'hclfmt'),
  binaries: ['hclfmt'],
  linkerFlags: '-s -w',
}

/** For tests alone: sigstore's library, which signs images and says whether a signature holds. */
export const cosign: ToolModule = {
  name: 'cosign',
  folder: join(here, 'cosign'),
  binaries: ['cosign'],
  linkerFlags: '-s -w',
}

/** For tests alone: docker's plug-in that builds, and the daemon of builders that can do more than docker's. */
export const buildx: ToolModule = {
  name: 'buildx',
  folder: join(here, 'buildx'),
  binaries: ['buildx', 'buildkitd'],
  linkerFlags: '-s -w',
}

/** For tests alone: runs a workflow of GitHub's on this machine. */
export const act: ToolModule = {
  name: 'act',
  folder: join(here, 'act'),
  binaries: ['act'],
  linkerFlags: '-s -w',
}

/** For tests alone: the External Secrets Operator's own controllers, with its provider for OCI Vault. */
export const externalSecrets: ToolModule = {
  name: 'external-secrets',
  folder: join(here, 'external-secrets'),
  binaries: ['external-secrets'],
  linkerFlags: '-s -w',
  narrowed: {
    module: 'github.com/external-secrets/external-secrets',
    folders: ['apis', 'pkg'],
    registers: {
      'pkg/provider/register/register.go': ['/pkg/provider/oracle'],
      'pkg/generator/register/register.go': [],
    },
  },
}

/** For tests alone: the k6 operator, whose program is named after its folder. */
export const k6Operator: ToolModule = {
  name: 'k6-operator',
  folder: join(here, 'k6-operator'),
  binaries: ['cmd'],
  linkerFlags: '-s -w',
}

/** Where all tools lie, in the user's cache folder. */
export const toolsFolder = (): string => {
  const root = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(root, 'oke-virtual-nodes-actions', 'tools')
}

/** Where a module's binaries lie: the user's cache folder, by the hash of what decides their content. */
export const cacheFolder = (module: ToolModule): string => {
  const hash = createHash('sha256').update(module.linkerFlags)
  if (module.narrowed !== undefined) hash.update(JSON.stringify(module.narrowed))
  const own = readdirSync(module.folder).filter((file) => file.endsWith('.go'))
  for (const file of ['go.mod', 'go.sum', ...own.toSorted()]) {
    hash.update(readFileSync(join(module.folder, file)))
  }
  return join(toolsFolder(), `${module.name}-${hash.digest('hex').slice(0, 16)}`)
}
