import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { renderDefaults } from './stage-defaults.ts'

/** Rewrites generated files; with `--check` writes nothing and fails if one is not up to date. */
const checkOnly = process.argv.includes('--check')
const outdated: string[] = []

const write = (files: ReadonlyMap<string, string>): void => {
  for (const [file, content] of files) {
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
    outdated.push(file)
    if (checkOnly) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

write(new Map([['src/values/defaults.ts', await renderDefaults('src/values/defaults.ts')]]))
// The schema, from which the others are generated, contains these defaults, so it is loaded once
// they are written.
const { generatedFiles } = await import('./generated-files.ts')
write(await generatedFiles())
if (checkOnly && outdated.length > 0) {
  console.error(`Out of step: ${outdated.join(', ')}. Run: npm run generate`)
  process.exit(1)
}
