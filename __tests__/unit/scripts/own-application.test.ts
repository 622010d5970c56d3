import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownApplication } from '../../../scripts/own-application.ts'
import type { EmulatorEnvironment } from '../../../scripts/processes.ts'

const environment = {
  clusterId: 'ocid1.cluster.emulated',
  region: 'eu-frankfurt-1',
  subnetIds: { nodes: 'ocid1.subnet.emulated' },
  registryCompartmentId: 'ocid1.compartment.emulated',
  registry: 'ocir.emulated',
} as EmulatorEnvironment

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-application-'))
  mkdirSync(join(folder, '.github'))
  file = join(folder, '.github', 'oke.yml')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('puts the parts of the emulator in the place of those of the tenancy', () => {
  mkdirSync(join(folder, '.git'))
  writeFileSync(
    file,
    'cluster: ocid1.cluster.mine\nnetwork: { node-subnet: mine }\nimage: { repository: web }\nrelease: { namespace: web }\n',
  )
  expect(ownApplication(file, environment)).toEqual({
    file,
    workspace: folder,
    namespace: 'web',
    inputs: {
      'cluster-id': 'ocid1.cluster.emulated',
      region: 'eu-frankfurt-1',
      'node-subnet-id': 'ocid1.subnet.emulated',
      'compartment-id': 'ocid1.compartment.emulated',
      registry: 'ocir.emulated',
    },
  })
})

test('gives nothing to a section that is left out or empty: it would start its stage', () => {
  writeFileSync(file, 'cluster: ocid1.cluster.mine\nnetwork:\n')
  const { workspace, namespace, inputs } = ownApplication(file, environment)
  expect({ workspace, namespace, names: Object.keys(inputs) }).toEqual({
    workspace: join(folder, '.github'),
    namespace: undefined,
    names: ['cluster-id', 'region'],
  })
})

test.each(['- a list', 'release: { chart: web }', 'release: { namespace: 5 }'])(
  'is refused: %s',
  (text) => {
    writeFileSync(file, text)
    expect(() => ownApplication(file, environment)).toThrow()
  },
)
