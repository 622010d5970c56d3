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
  readonly narrowed?: readonly Narrowed[]
}

// Without these, the version is v0.0.0-master, and Helm and kwok misjudge what the cluster
// supports.
const versionFlags = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap(
  (variable) => [
    `-X ${variable}.gitVersion=${kubernetesVersion}`,
    `-X ${variable}.gitMajor=1`,
    `-X ${variable}.gitMinor=36`,
    `-X ${variable}.gitTreeState=clean`,
  ],
)

// Without a cluster, Helm renders charts for the version that it was built with.
const helmFlags = ['chartutil', 'lint/rules'].flatMap((name) => [
  `-X helm.sh/helm/v3/pkg/${name}.k8sVersionMajor=1`,
  `-X helm.sh/helm/v3/pkg/${name}.k8sVersionMinor=36`,
])

const here = import.meta.dirname

/** One module for everything that shares k8s.io/* versions, so that these are compiled once. */
export const kubernetes: ToolModule = {
  name: 'kubernetes',
  folder: join(here, 'kubernetes'),
  // `server` is etcd: go build names a binary after its folder.
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

/** The modules that the emulator runs. */
export const modules: readonly ToolModule[] = [kubernetes, k6]

/** For tests only: another program named `helm`, with the same k8s.io/* versions. */
export const helm4: ToolModule = {
  name: 'helm4',
  folder: join(here, 'helm4'),
  binaries: ['helm'],
  linkerFlags: '-s -w',
}

/** For tests only: lints workflows. */
export const actionlint: ToolModule = {
  name: 'actionlint',
  folder: join(here, 'actionlint'),
  binaries: ['actionlint'],
  linkerFlags: '-s -w',
}

/** For tests only: checks Terraform blocks in the docs. */
export const hclfmt: ToolModule = {
  name: 'hclfmt',
  folder: join(here, 'hclfmt'),
  binaries: ['hclfmt'],
  linkerFlags: '-s -w',
}

/** For tests only: sigstore's library, which signs images and verifies signatures. */
export const cosign: ToolModule = {
  name: 'cosign',
  folder: join(here, 'cosign'),
  binaries: ['cosign'],
  linkerFlags: '-s -w',
}

/**
 * For tests only: docker's build plug-in, and the daemon of builders that support more than
 * docker's own.
 */
export const buildx: ToolModule = {
  name: 'buildx',
  folder: join(here, 'buildx'),
  binaries: ['buildx', 'buildkitd'],
  linkerFlags: '-s -w',
}

/** For tests only: runs a GitHub workflow on this machine. */
export const act: ToolModule = {
  name: 'act',
  folder: join(here, 'act'),
  binaries: ['act'],
  linkerFlags: '-s -w',
}

/** The External Secrets Operator. */
export const EXTERNAL_SECRETS = 'github.com/external-secrets/external-secrets'

/**
 * For tests only: the External Secrets Operator's own controllers, with its provider for OCI Vault.
 */
export const externalSecrets: ToolModule = {
  name: 'external-secrets',
  folder: join(here, 'external-secrets'),
  binaries: ['external-secrets'],
  linkerFlags: '-s -w',
  narrowed: [
    {
      module: EXTERNAL_SECRETS,
      folders: ['apis', 'pkg'],
      registers: {
        'pkg/provider/register/register.go': ['/pkg/provider/oracle'],
        'pkg/generator/register/register.go': [],
      },
    },
  ],
}

/** For tests only: the k6 operator, whose program is named after its folder. */
export const k6Operator: ToolModule = {
  name: 'k6-operator',
  folder: join(here, 'k6-operator'),
  binaries: ['cmd'],
  linkerFlags: '-s -w',
}

/**
 * For tests only: Traefik, a controller of Ingresses and of the Gateway API. Two of its dependencies
 * are forks that no module proxy has: the originals take their place. So are some of the DNS
 * providers by which it can ask for certificates, which all are left out.
 */
export const traefik: ToolModule = {
  name: 'traefik',
  folder: join(here, 'traefik'),
  binaries: ['traefik'],
  linkerFlags: '-s -w',
  narrowed: [
    {
      module: 'github.com/go-acme/lego/v5',
      folders: [
        ...['acme', 'certcrypto', 'certificate', 'challenge', 'internal', 'lego', 'log'],
        ...['platform', 'registration'],
      ],
      registers: {},
      overlay: 'lego',
    },
    {
      module: 'github.com/abbot/go-http-auth',
      folders: ['auth.go', 'basic.go', 'digest.go', 'md5crypt.go', 'misc.go', 'users.go'],
      registers: {},
      overlay: 'http-auth',
    },
    {
      module: 'github.com/gorilla/mux',
      folders: ['doc.go', 'middleware.go', 'mux.go', 'regexp.go', 'route.go'],
      registers: {},
      overlay: 'mux',
    },
  ],
}

/** Returns the folder of all tools, in the user's cache folder. */
export const toolsFolder = (): string => {
  const root = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(root, 'oke-virtual-nodes-actions', 'tools')
}

/**
 * Returns the folder of a module's binaries, named by the hash of everything that determines their
 * content.
 */
export const cacheFolder = (module: ToolModule): string => {
  const hash = createHash('sha256').update(module.linkerFlags)
  for (const one of module.narrowed ?? []) hash.update(JSON.stringify(one))
  const all = readdirSync(module.folder, { recursive: true, encoding: 'utf8' })
  const own = all.filter((file) => file.endsWith('.go'))
  for (const file of ['go.mod', 'go.sum', ...own.toSorted()]) {
    hash.update(readFileSync(join(module.folder, file)))
  }
  return join(toolsFolder(), `${module.name}-${hash.digest('hex').slice(0, 16)}`)
}
