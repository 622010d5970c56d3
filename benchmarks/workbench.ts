import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { type BaselineScripts, makeBaselineScripts } from './baseline-scripts.ts'

const root = resolve(import.meta.dirname, '..')

/** The files that all topics share; one run of the benchmark creates and removes them. */
export interface Workbench {
  readonly folder: string
  /** A copy of dist/, so that a concurrent build does not disturb. */
  readonly dist: string
  readonly baselines: BaselineScripts
  /** An OCI config with an API key that belongs to no tenancy. */
  readonly ociConfig: string
  readonly privateKeyPem: string
  readonly rounds: number
}

/** Returns the OCID of a resource that does not exist. */
export const madeUpOcid = (kind: string, region = 'eu-frankfurt-1'): string =>
  `ocid1.${kind}.oc1.${region}.${'a'.repeat(60)}`

const writeOciConfig = (folder: string): Pick<Workbench, 'ociConfig' | 'privateKeyPem'> => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const [ociConfig, keyFile] = [join(folder, 'config'), join(folder, 'key.pem')]
  const values = {
    tenancy: madeUpOcid('tenancy', ''),
    user: madeUpOcid('user', ''),
    fingerprint: Array.from({ length: 16 }, () => '00').join(':'),
    region: 'eu-frankfurt-1',
    key_file: keyFile,
  }
  const lines = Object.entries(values).map(([key, value]) => `${key}=${value}`)
  writeFileSync(keyFile, privateKeyPem, { mode: 0o600 })
  writeFileSync(ociConfig, ['[DEFAULT]', ...lines, ''].join('\n'), { mode: 0o600 })
  return { ociConfig, privateKeyPem }
}

/** Runs `use` with a workbench, and removes it afterwards. */
export const withWorkbench = async <T>(
  rounds: number,
  use: (workbench: Workbench) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  try {
    const dist = join(folder, 'dist')
    cpSync(join(root, 'dist'), dist, { recursive: true })
    const scripts = join(folder, 'scripts')
    mkdirSync(scripts)
    const baselines = makeBaselineScripts(scripts)
    return await use({ folder, dist, baselines, rounds, ...writeOciConfig(folder) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
