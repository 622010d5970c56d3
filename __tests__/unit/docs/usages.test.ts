import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Environment, exportedVariables } from '../../../emulator/environment.ts'
import { readSeed } from '../../../emulator/seed/description.ts'
import { guards } from '../../../src/runner/guards.ts'
import { environmentSchema } from '../../../src/values/environment/environment-schema.ts'
import { blocksOf, metadataOf, snippets, usagesIn, workflows } from './usages.ts'

const usages = snippets().flatMap(usagesIn)

describe('what readers paste', () => {
  test('there is something to check, in documents and in workflows', () => {
    const places = usages.map(({ where }) => where.split(',')[0])
    expect(places).toEqual(
      expect.arrayContaining(['README.md', 'auth/README.md', 'workflows/deploy.yml']),
    )
  })

  test('uses only actions that exist', () => {
    const missing = usages.filter(({ folder }) => metadataOf(folder) === undefined)
    expect(missing).toEqual([])
  })

  test('gives only inputs that exist', () => {
    const unknown = usages.flatMap(({ where, folder, inputs }) =>
      inputs
        .filter((name) => !metadataOf(folder)?.inputs.has(name))
        .map((name) => `${where}: ${folder} has no input ${name}`),
    )
    expect(unknown).toEqual([])
  })

  test('gives every input that is required', () => {
    const missing = usages.flatMap(({ where, folder, inputs }) =>
      [...(metadataOf(folder)?.inputs ?? [])]
        .filter(([name, { required }]) => required && !inputs.includes(name))
        .map(([name]) => `${where}: ${folder} needs input ${name}`),
    )
    expect(missing).toEqual([])
  })
})

describe('inputs that limit what a step may do', () => {
  const actions = ['.', ...readdirSync('.')].filter((folder) => metadataOf(folder) !== undefined)
  const declared = actions.flatMap((folder) =>
    [...(metadataOf(folder)?.inputs ?? [])]
      .filter(([name]) => guards.has(name))
      .map(([name, input]) => ({ folder, name, ...input })),
  )

  test('are declared where they are known', () => {
    expect(new Set(declared.map(({ name }) => name))).toEqual(new Set(guards.keys()))
  })

  test('have a default, so that an empty one is known to be given', () => {
    const without = declared.filter((one) => !one.required && one.default === undefined)
    expect(without.map(({ folder, name }) => `${folder}: ${name}`)).toEqual([])
  })
})

describe('the workflows', () => {
  test.each(workflows())('$where reads only outputs that exist', ({ where, text }) => {
    const steps = new Map(usagesIn({ where, text }).map((usage) => [usage.id, usage.folder]))
    const read = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    const unknown = read.filter(
      ([, id, name]) => !metadataOf(steps.get(id) ?? '')?.outputs.has(name ?? ''),
    )
    expect(unknown.map(([expression]) => expression)).toEqual([])
  })

  test.each(workflows())('$where passes on only outputs of jobs that it needs', ({ text }) => {
    const { jobs } = parse(text) as { jobs: Record<string, Job> }
    const wrong = Object.entries(jobs).flatMap(([name, job]) =>
      [...JSON.stringify(job).matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)]
        .filter(([, of = '', output = '']) => {
          const needed = [job.needs ?? []].flat().includes(of)
          return !needed || jobs[of]?.outputs?.[output] === undefined
        })
        .map(([expression]) => `${name}: ${expression}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(workflows())('$where gives an OIDC token to every job that signs in', ({ text }) => {
    const { permissions, jobs } = parse(text) as { permissions: Permissions; jobs: Jobs }
    const without = Object.entries(jobs).filter(
      ([, job]) =>
        JSON.stringify(job).includes('client-secret') &&
        (job.permissions ?? permissions)['id-token'] !== 'write',
    )
    expect(without.map(([name]) => name)).toEqual([])
  })
})

type Permissions = Readonly<Record<string, string>>
interface Job {
  readonly needs?: string | readonly string[]
  readonly outputs?: Readonly<Record<string, string>>
  readonly permissions?: Permissions
}
type Jobs = Readonly<Record<string, Job>>

describe('the environment file in the README', () => {
  const block = blocksOf('README.md').find(({ text }) => /^cluster: ocid1/m.test(text))
  // The README abbreviates OCIDs, whose last part has sixty characters.
  const whole = (text: string): string => text.replaceAll('aaaa…', 'a'.repeat(60))

  test('is one that is accepted', () => {
    const read = environmentSchema.safeParse(parse(whole(block?.text ?? '')))
    expect(read.error?.issues ?? []).toEqual([])
    expect(Object.keys(read.data ?? {})).toEqual(
      Object.keys(environmentSchema.shape).filter(
        (key) =>
          !['region', 'node-pools', 'metrics-server', 'checks', 'drift', 'images'].includes(key),
      ),
    )
  })

  test('names the chart values that the demo chart has', () => {
    const values = parse(readFileSync('examples/shop/chart/values.yaml', 'utf8')) as object
    expect(values).toMatchObject({
      image: { repository: expect.anything(), digest: '' },
      pullSecret: '',
    })
  })
})

test("the emulator's README describes a seed that is accepted", () => {
  const [block] = blocksOf('emulator/README.md')
  const folder = mkdtempSync(join(tmpdir(), 'seed-'))
  try {
    writeFileSync(join(folder, 'seed.yaml'), block?.text ?? '')
    expect(readSeed(join(folder, 'seed.yaml'))).toEqual(parse(block?.text ?? ''))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test("the emulator's README names every variable that env prints", () => {
  const variables = Object.keys(exportedVariables({} as Environment))
  const readme = readFileSync('emulator/README.md', 'utf8')
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
