import { describe, expect, it } from '@jest/globals'

import { defaults } from '../../../src/values/defaults.ts'
import { environmentJsonSchema } from '../../../scripts/environment-json-schema.ts'
import { stageDefaults } from '../../../scripts/stage-defaults.ts'

const rows = Object.entries(defaults).flatMap(([stage, own]) =>
  Object.entries(own).map(([input, text]) => ({ stage, input, text })),
)

/** The keys of the environment file that differ in name from the stage's input. */
const keys: Readonly<Record<string, string>> = {
  'build-push context': 'image.context',
  'build-push builder': 'image.builder',
  'build-push scan-timeout': 'image.scan.timeout',
  'ensure-node-pool node-pool-size': 'node-pool.size',
  'ensure-node-pool pod-shape': 'node-pool.shape',
  'ensure-node-pool replace': 'node-pool.replace',
  'ensure-node-pool eviction-grace': 'node-pool.eviction-grace',
  'ensure-node-pool timeout': 'node-pool.timeout',
  'assert-scaling within': 'scaling.HPA.within',
  'assert-scaling back-within': 'scaling.HPA.back-within',
  'assert-scaling no-restarts': 'scaling.HPA.no-restarts',
  'deploy managed-nodes': 'checks.managed-nodes',
}

/** Inputs without a key in the file. */
const inputsOnly = [
  ...['load max-rate', 'load max-duration', 'load max-users'],
  // In the file it is the release's path, if there is a release.
  'load path',
  'deploy create-namespace',
  'deploy expect-status',
  ...['expect', 'ready-timeout', 'baseline-margin', 'fail-on-regression'].map(
    (input) => `assert-scaling ${input}`,
  ),
  ...['build', 'push', 'load', 'max-parallel', 'allow-unsafe-args'].map(
    (input) => `build-push ${input}`,
  ),
  ...[
    'create',
    'api-endpoint',
    'upgrade',
    'metrics-server',
    'openid-issuer',
    'timeout',
    'mode',
  ].map((input) => `ensure-cluster ${input}`),
  'ensure-node-pool mode',
]

const sections: Readonly<Record<string, string>> = {
  'build-push': 'image',
  deploy: 'release',
  load: 'load',
}

type Schema = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const schemaDefault = (key: string): unknown =>
  key.split('.').reduce<Schema>((at, name) => {
    const { properties, additionalProperties } = at
    return (properties?.[name] ?? additionalProperties) as Schema
  }, environmentJsonSchema() as Schema)['default']

describe('defaults', () => {
  it('are those of each action.yml', () => expect(defaults).toEqual(stageDefaults()))

  it.each(rows.filter(({ stage, input }) => !inputsOnly.includes(`${stage} ${input}`)))(
    "$stage's $input is $text, as the schema says",
    ({ stage, input, text }) => {
      const key = keys[`${stage} ${input}`] ?? `${sections[stage]}.${input}`
      expect(String(schemaDefault(key))).toBe(text)
    },
  )
})
