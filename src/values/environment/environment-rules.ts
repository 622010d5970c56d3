import { describeIssue } from './environment-issue.ts'
import { schemaFor } from './environment-schema.ts'
import { hasOwnKeys, wholeSchema } from './schema-form.ts'

/** The rules for an environment file's content; loaded only if there is any. */
export const environmentRules = { describeIssue, hasOwnKeys, schemaFor }

export type EnvironmentRules = typeof environmentRules

/** The JSON Schema of the file, for editors. */
export const environmentJsonSchema = (): Record<string, unknown> => ({
  ...wholeSchema(),
  title: 'Environment of oke-virtual-nodes-actions',
})
