import { describeIssue } from './environment-issue.ts'
import { schemaFor } from './environment-schema.ts'
import { hasOwnKeys, wholeSchema } from './schema-form.ts'

/** What the content of an environment file is checked by: loaded only where there is some. */
export const environmentRules = { describeIssue, hasOwnKeys, schemaFor }

export type EnvironmentRules = typeof environmentRules

/** The JSON Schema of the file, for editors. */
export const environmentJsonSchema = (): Record<string, unknown> => ({
  ...wholeSchema(),
  title: 'Environment of oke-virtual-nodes-actions',
})
