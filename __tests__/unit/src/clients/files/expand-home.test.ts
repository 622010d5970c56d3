import { resolve } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { kubeconfigPlace } from '../../../../../src/clients/kubernetes/kubeconfig-path.ts'
import { profileLocation } from '../../../../../src/clients/oci/oci-profile.ts'
import { expandHome } from '../../../../../src/clients/files/expand-home.ts'

describe('a path as it is written', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['~/.oci/config', '/home/me/.oci/config'],
    ['/etc/oci/config', '/etc/oci/config'],
    ['oci/config', resolve('oci/config')],
    ['./oci/../config', resolve('config')],
    ['~other/config', resolve('~other/config')],
  ]
  const readers: readonly (readonly [string, (text: string) => string])[] = [
    ['an input', (text) => expandHome(text, { HOME: '/home/me' })],
    ['path', (text) => kubeconfigPlace(text, { HOME: '/home/me' }, '/t').path],
    ...['OCI_CLI_CONFIG_FILE', 'OCI_CONFIG_FILE'].map(
      (name) =>
        [name, (text: string) => profileLocation({ HOME: '/home/me', [name]: text }).file] as const,
    ),
  ]
  it.each(readers.flatMap(([name, read]) => rows.map((row) => [name, ...row, read] as const)))(
    'in %s: %s is %s',
    (_, text, path, read) => expect(read(text)).toBe(path),
  )
})
