import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { trustsOf } from '../../emulator/oci/identity/trust.ts'
import type { Stored } from '../../emulator/oci/core/store.ts'
import { forgetSetUp } from '../../emulator/seed/empty-tenancy.ts'
import type { LocalOci } from './local-oci.ts'

const page = readFileSync(
  join(import.meta.dirname, '..', '..', 'docs', 'your-tenancy.md'),
  'utf8',
)

/** The page's command blocks, in order. */
export const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

/** GitHub's issuer, as the trust names it. */
export interface Issuer {
  readonly issuer: string
  readonly publicKeyEndpoint: string
}

/**
 * Removes from a tenancy all set-up except an administrator and a cluster, and moves the network
 * into the cluster's compartment.
 */
export const emptyTenancy = ({ context, seeded }: LocalOci): Issuer => {
  const [trust] = trustsOf(context).list()
  if (trust === undefined) throw new Error('there is no trust')
  forgetSetUp(context)
  for (const name of NETWORK) {
    const all = context.store.collection<Stored & { compartmentId: string }>(name)
    for (const one of all.list()) all.put({ ...one, compartmentId: seeded.compartmentId })
  }
  return trust
}

const NETWORK = [
  ...['vcns', 'subnets', 'securityLists', 'routeTables', 'natGateways', 'serviceGateways'],
  ...['internetGateways', 'dhcpOptions', 'networkSecurityGroups'],
]

/** Fills in what the page leaves to the reader: OCIDs, repository and addresses. */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((all, [from, to]) => all.replaceAll(from, to), text)

/** Stores its values, like GitHub; secrets come through standard input. */
const gh = `
case "$1 $2" in
  "variable set"|"secret set")
    kind=$1; name=$3; shift 3
    while [ $# -gt 1 ]; do [ "$1" = --body ] && body=$2; shift; done
    [ -n "\${body+x}" ] || body=$(cat)
    [ -n "$body" ] || { echo "$name is empty" >&2; exit 1; }
    printf %s "$body" > "$0.$kind.$name";;
  *) ls "$0".* 2>/dev/null || true;;
esac`

/** There is no Kubernetes here: it only checks that names are set before they are used. */
const kubectl = `
for word in "$@"; do [ -n "$word" ] || { echo "an argument is empty: $*" >&2; exit 1; }; done
echo "kubectl $*" >> "$0.log"; echo yes`

const podman = `
echo "podman $*" >> "$0.log"; cat > "$0.password"`

const standIns = { kubectl, podman }

/** Runs the program of this name that PATH would otherwise find. */
export const RUN_REAL = 'PATH=${PATH#*:} exec "${0##*/}" "$@"'

/** Writes scripts that replace the programs that reach beyond OCI. Returns their folder. */
export const pageTools = (parent: string, others: Readonly<Record<string, string>> = standIns): string => {
  const folder = join(parent, 'page-programs')
  mkdirSync(folder)
  for (const [name, body] of Object.entries({ gh, ...others })) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

/** Returns the values that `gh` received, by name. */
export const kept = (folder: string, kind: 'variable' | 'secret', name: string): string =>
  readFileSync(join(folder, `gh.${kind}.${name}`), 'utf8')
