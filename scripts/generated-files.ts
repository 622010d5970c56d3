import { existsSync, readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { environmentJsonSchema } from './environment-json-schema.ts'
import {
  timelineJsonSchema,
  timelineSchema,
} from '../src/stages/assert-scaling/evidence/timeline-schema.ts'
import { toolGroups, variableGroups } from '../src/clients/process/tool-environment.ts'
import { policyLists } from '../src/values/policies.ts'
import {
  actionFolders,
  fillReadme,
  renderAction,
  renderActions,
  renderTools,
} from './action-docs.ts'
import { readAction } from './read-action.ts'
import { renderEnvironment } from './environment-docs.ts'
import { renderPolicies, renderPolicyTable } from './policy-docs.ts'
import { factTable } from './emulator-facts.ts'
import { scalingPicture } from './scaling-picture.ts'

const policies = 'src/values/policies.ts'

const readmes = async (): Promise<Map<string, string>> => {
  const pages = new Map<string, string>()
  for (const folder of actionFolders) {
    const file = folder === '.' ? 'docs/root-action.md' : `${folder}/README.md`
    if (!existsSync(file)) continue
    const made = renderAction(folder, readAction(folder))
    const described = fillReadme(readFileSync(file, 'utf8'), 'action.yml', made)
    const lists = policyLists.filter(({ action }) => action === folder)
    const filled = fillReadme(described, policies, renderPolicies(lists))
    const options = { ...(await resolveConfig(file)), filepath: file }
    pages.set(file, await format(filled, options))
  }
  return pages
}

const tools = async (): Promise<string> => {
  const file = 'docs/tools.md'
  const source = 'src/clients/process/tool-environment.ts'
  const filled = fillReadme(
    readFileSync(file, 'utf8'),
    source,
    renderTools(toolGroups, variableGroups),
  )
  return format(filled, { ...(await resolveConfig(file)), filepath: file })
}

const emulatorFacts = async (): Promise<string> => {
  const file = 'docs/emulator-facts.md'
  const source = 'emulator/conformance/facts.ts'
  const filled = fillReadme(readFileSync(file, 'utf8'), source, factTable())
  return format(filled, { ...(await resolveConfig(file)), filepath: file })
}

/** Generates the page of every key of the environment file. */
const environmentPage = async (): Promise<string> => {
  const file = 'docs/environment-file.md'
  const source = 'src/values/environment/environment-schema.ts'
  const filled = fillReadme(readFileSync(file, 'utf8'), source, renderEnvironment())
  return format(filled, { ...(await resolveConfig(file)), filepath: file })
}

/** Generates the table of actions in the README. */
const firstPage = async (): Promise<string> => {
  const file = 'README.md'
  const filled = fillReadme(readFileSync(file, 'utf8'), 'every action.yml', renderActions())
  return format(filled, { ...(await resolveConfig(file)), filepath: file })
}

/** Generates the page of every policy statement. */
const policyPage = async (): Promise<string> => {
  const file = 'docs/policies.md'
  const filled = fillReadme(readFileSync(file, 'utf8'), policies, renderPolicyTable(policyLists))
  return format(filled, { ...(await resolveConfig(file)), filepath: file })
}

/** Generates the README's picture, of the run that `npm run demo -- --picture` left. */
const picture = (): string =>
  scalingPicture(timelineSchema.parse(JSON.parse(readFileSync('docs/scaling.json', 'utf8'))))

/** Returns every file that is generated from the sources, by path. */
export const generatedFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const schema = `${JSON.stringify(environmentJsonSchema(), null, 2)}\n`
  return (await readmes())
    .set('schema/oke.schema.json', schema)
    .set('schema/timeline.schema.json', `${JSON.stringify(timelineJsonSchema(), null, 2)}\n`)
    .set('docs/scaling.svg', picture())
    .set('README.md', await firstPage())
    .set('docs/environment-file.md', await environmentPage())
    .set('docs/tools.md', await tools())
    .set('docs/policies.md', await policyPage())
    .set('docs/emulator-facts.md', await emulatorFacts())
}
