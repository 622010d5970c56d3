import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** What actions are compared with. */
export interface BaselineScripts {
  /** Does nothing. */
  readonly empty: string
  /** Imports `@actions/core` and does nothing, bundled by ncc as dist/ is. */
  readonly core: string
}

/** Makes the two scripts in a folder. @throws Error if ncc fails */
export const makeBaselineScripts = (folder: string): BaselineScripts => {
  const [source, bundled, empty] = ['source', 'core', 'empty'].map((name) => join(folder, name))
  if (!source || !bundled || !empty) throw new Error('no folder for the scripts to compare with')
  for (const made of [source, empty]) {
    mkdirSync(made)
    writeFileSync(join(made, 'package.json'), '{"type":"module"}')
  }
  writeFileSync(join(empty, 'index.js'), '')
  const core = join(root, 'node_modules/@actions/core/lib/core.js')
  writeFileSync(
    join(source, 'index.js'),
    // All of it, as who bundles it without further ado gets it.
    `import * as core from ${JSON.stringify(core)}\nglobalThis.core = core\n`,
  )
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const argv = [ncc, 'build', join(source, 'index.js'), '-o', bundled, '--no-cache']
  const { status, stderr } = spawnSync(process.execPath, argv, {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (status !== 0)
    throw new Error(`ncc failed on the script that imports @actions/core: ${stderr}`)
  return { empty: join(empty, 'index.js'), core: join(bundled, 'index.js') }
}
