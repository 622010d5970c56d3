import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Builds and pushes nothing: the registry's own tests cover its rights. */
const buildah = `
while [ $# -gt 0 ]; do
  case "$1" in
    --digestfile) shift; printf %s "$DIGEST" > "$1";;
    --digestfile=*) printf %s "$DIGEST" > "\${1#*=}";;
  esac
  shift
done`

/** Renders the same objects from every chart, with the given image; remembers an installation. */
const helm = `
rendered() {
  values=$(cat)
  field() { printf %s "$values" | sed -n "s/.*\\"$1\\":\\"\\([^\\"]*\\)\\".*/\\1/p"; }
  printf "{ apiVersion: v1, kind: CronJob, metadata: { name: shop }, spec: { jobTemplate: { spec: { template: { spec: { imagePullSecrets: [{ name: ocir }], containers: [{ name: a, image: '%s@%s' }] } } } } } }" \\
    "$(field repository)" "$(field digest)"
}
case "$*" in
  template*) rendered;;
  upgrade*--dry-run=server*) printf '{"manifest":"%s"}' "$(rendered)";;
  "get manifest"*)
    printf 'apiVersion: v1\\nkind: ConfigMap\\nmetadata: { name: shop }\\ndata: { said: "%s" }\\n' "$*"
    cat "$0.installed";;
  "get values"*) echo '{}';;
  upgrade*) touch "$0.installed"; echo '{"version":1}';;
  history*)
    [ -f "$0.installed" ] || { echo 'Error: release: not found' >&2; exit 1; }
    echo '[{"revision":1,"status":"deployed","updated":"2026-11-01T00:00:00Z"}]';;
esac`

/** kubectl for an API server that is empty, and allows every creation. */
const kubectl = `
case "$*" in
  *"auth whoami"*) echo '{"status":{"userInfo":{"username":"ci","groups":[]}}}';;
  *"get namespace"*|*"diff "*|*jsonpath*) ;;
  *"create "*|*"apply "*) cat;;
  *) echo '{"items":[]}';;
esac`

/**
 * Writes programs that replace the real ones for a step; they always succeed. Returns their folder.
 */
export const policyTools = (parent: string): string => {
  const folder = join(parent, 'programs')
  mkdirSync(folder)
  for (const [name, body] of Object.entries({ buildah, helm, kubectl })) {
    const file = join(folder, name)
    writeFileSync(file, `#!/bin/sh\nDIGEST=sha256:${'0'.repeat(64)}${body}\n`)
    chmodSync(file, 0o755)
  }
  return folder
}

/** Marks the release as installed, with these objects in addition to its own. */
export const rememberInstalled = (folder: string, manifest: string): void =>
  writeFileSync(join(folder, 'helm.installed'), `---\n${manifest}\n`)

/** Marks the release as not installed. */
export const forgetInstalled = (folder: string): void =>
  rmSync(join(folder, 'helm.installed'), { force: true })
