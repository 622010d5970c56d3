import { z } from 'zod'

import { clusterSchema } from '../src/values/environment/cluster-schema.ts'
import { environmentSchema, schemaFor } from '../src/values/environment/environment-schema.ts'
import { list, record } from '../src/values/json.ts'

const formOf = (schema: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })

const without = (key: string, form: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== key))

/** The OCID, or the desired settings. */
const clusterForm = (): Record<string, unknown> => ({
  description: 'OCID of the OKE cluster, or what it is to be.',
  anyOf: [environmentSchema.shape.cluster, clusterSchema].map((one) =>
    without('$schema', formOf(one)),
  ),
})

/** The subnets, or how to create the network. */
const networkForm = (form: Record<string, unknown>): Record<string, unknown> => ({
  ...form,
  required: list(form['required']).filter((key) => key !== 'create'),
})

/**
 * Returns the JSON Schema of the file for editors, with both forms of the sections that have two.
 */
export const environmentJsonSchema = (): Record<string, unknown> => {
  const form = formOf(schemaFor({ network: { create: {} } }))
  const properties = record(form['properties'])
  const network = networkForm(record(properties['network']))
  return {
    ...form,
    properties: { ...properties, cluster: clusterForm(), network },
    title: 'Environment of oke-virtual-nodes-actions',
  }
}
