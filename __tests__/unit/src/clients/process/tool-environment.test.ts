import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { execUntil } from '../../../../../src/clients/process/exec.ts'
import { KubectlWatch } from '../../../../../src/clients/kubernetes/watch/kubectl-watch.ts'
import {
  type Tool,
  toolGroups,
  variableGroups,
  variablesOf,
} from '../../../../../src/clients/process/tool-environment.ts'

/** Variables of a job that its tools do not need. */
const withheld = [
  'INPUT_PRIVATE-KEY',
  'INPUT_PULL-TOKEN',
  'STATE_auth',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_TOKEN',
  'OCI_CLI_KEY_CONTENT',
  'OCI_CLI_PASSPHRASE',
  'OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM_PASSPHRASE',
  'OKE_VIRTUAL_NODES_KEY_FILE',
  'NPM_TOKEN',
]

const all = Object.values(variableGroups).flatMap(({ names }): readonly string[] => names)
/** One variable for every name in the tables, and those that no tool may see. */
const nameOf = (pattern: string) => pattern.replace('*', 'EXAMPLE')
const job = Object.fromEntries([...all.map(nameOf), ...withheld].map((name) => [name, `<${name}>`]))

const tools = Object.keys(toolGroups).map((tool) => tool.replace('*', 'pass')) as Tool[]

describe('a tool sees what its table says, and no more:', () => {
  const before = process.env
  const folder = mkdtempSync(join(tmpdir(), 'tools-'))

  beforeAll(() => {
    for (const tool of tools) {
      const script = `#!${process.execPath}\nconsole.log(JSON.stringify(process.env))\n`
      writeFileSync(join(folder, tool), script)
      chmodSync(join(folder, tool), 0o755)
    }
    process.env = { ...job, PATH: folder, NODE_OPTIONS: '', TMPDIR: tmpdir() }
  })

  afterAll(() => {
    process.env = before
    rmSync(folder, { recursive: true })
  })

  it.each(tools)('%s', async (command) => {
    const { stdout } = await execUntil(new AbortController().signal)({
      command,
      args: [],
      env: { OF_OURS: 'x' },
    })
    const seen = Object.keys(JSON.parse(stdout) as object)
    expect(seen.toSorted()).toEqual(
      [...new Set([...variablesOf(command).map(nameOf), 'OF_OURS'])].toSorted(),
    )
    expect(seen.filter((name) => withheld.includes(name))).toEqual([])
  })

  it('kubectl that watches', async () => {
    const seen = await new Promise<readonly string[]>((resolve) => {
      const watch = new KubectlWatch([], (event) => {
        void watch.stop()
        resolve(Object.keys(job).filter((name) => event.has(name)))
      })
    })
    const expected = new Set(variablesOf('kubectl').map(nameOf))
    expect(seen.toSorted()).toEqual([...expected].toSorted())
  })

  it.each(['k6', 'docker', 'podman', 'buildah', 'docker-credential-pass'] as const)(
    '%s gets nothing of the identity',
    (tool) => {
      expect(variablesOf(tool).filter((name) => /^(OCI|ACTIONS|GITHUB)_/.test(name))).toEqual([])
    },
  )
})
