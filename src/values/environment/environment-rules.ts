import { describeIssue } from './environment-issue.ts'
import { schemaFor } from './environment-schema.ts'
import { hasOwnKeys } from './schema-form.ts'

/** The rules for an environment file's content; loaded only if there is any. */
export const environmentRules = { describeIssue, hasOwnKeys, schemaFor }

export type EnvironmentRules = typeof environmentRules
