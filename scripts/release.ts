import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { actionFolders } from './action-docs.ts'
import { type BillOfMaterials, withoutDevelopment } from './release/bill-of-materials.ts'
import { changelogSection, versionOfTag } from './release/changelog.ts'

/**
 * `npm run release -- assets FOLDER`: makes the files of a release, from the tag in
 * GITHUB_REF_NAME. Fails if the tag, package.json and CHANGELOG.md disagree, or if dist/ is not
 * what its sources give.
 */
const root = resolve(import.meta.dirname, '..')

const run = (program: string, argv: readonly string[]): Buffer => {
  const { status, stdout, stderr, error } = spawnSync(program, argv, {
    cwd: root,
    timeout: 600_000,
    maxBuffer: 256 * 1024 * 1024,
  })
  if (status === 0) return stdout
  throw new Error(`${program} ${argv[0]} failed: ${error?.message ?? stderr.toString().trim()}`)
}

/** @throws Error that says which of tag, package.json and changelog is wrong */
const releaseOf = (tag: string): { version: string; notes: string } => {
  const version = versionOfTag(tag)
  if (version === undefined) throw new Error(`"${tag}" is no release tag such as v1.2.3`)
  const declared = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  ).version
  if (declared !== version) throw new Error(`the tag is ${tag}, but package.json says ${declared}`)
  const notes = changelogSection(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)
  if (notes === undefined) throw new Error(`CHANGELOG.md has nothing under "## ${version}"`)
  return { version, notes }
}

/** Builds dist/ and the generated documents again and compares them byte by byte. */
const checkGenerated = (): void => {
  run(process.execPath, ['scripts/generate.ts', '--check'])
  run(process.execPath, ['scripts/build-dist.ts', '--check'])
}

/** Returns the parts of the repository that a workflow needs to use the actions. */
const published = (): string[] => {
  const files = actionFolders.map((folder) => join(folder, 'action.yml'))
  return ['LICENSE', 'README.md', 'CHANGELOG.md', 'schema', 'dist', ...files]
}

const writeAssets = (folder: string): void => {
  const { version, notes } = releaseOf(process.env['GITHUB_REF_NAME'] ?? '')
  checkGenerated()
  mkdirSync(folder, { recursive: true })
  const name = `oke-virtual-nodes-actions-${version}`
  writeFileSync(join(folder, 'notes.md'), `${notes}\n`)
  const archive = ['archive', '--format=tar.gz', `--prefix=${name}/`, 'HEAD', ...published()]
  writeFileSync(join(folder, `${name}.tgz`), run('git', archive))
  const all = run('npm', ['sbom', '--sbom-format=cyclonedx']).toString()
  const bill = withoutDevelopment(JSON.parse(all) as BillOfMaterials)
  writeFileSync(join(folder, `${name}.sbom.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`)
  console.log(`${name}: notes, archive and bill of materials in ${folder}`)
}

const [command, folder] = process.argv.slice(2)
try {
  if (command !== 'assets' || folder === undefined) throw new Error('Usage: release assets FOLDER')
  writeAssets(folder)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
