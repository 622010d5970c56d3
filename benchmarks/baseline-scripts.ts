import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** The scripts that actions are compared with. */
export interface BaselineScripts {
  /** The path of a script that does nothing. */
  readonly empty: string
  /**
   * The path of a script that imports `@actions/core` and does nothing, bundled by ncc like dist/.
   */
  readonly core: string
}

/** Writes the two scripts into a folder. @throws Error if ncc fails */
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
    // Keeps all of it, as a plain bundle would.
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
