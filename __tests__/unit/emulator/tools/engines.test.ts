import { expect, it } from '@jest/globals'

import { enginesToTest } from '../../../../emulator/tools/engines.ts'

const ofTests = (without?: string) => enginesToTest({ TESTS_WITHOUT_ENGINES: without })

it('every engine is tested, if the environment does not say which are left out', () => {
  expect(ofTests()).toEqual(['docker', 'podman', 'buildah'])
  expect(ofTests('docker,buildah')).toEqual(['podman'])
})

it('an engine that is not known is no engine that is left out', () => {
  expect(() => ofTests('dockr')).toThrow('TESTS_WITHOUT_ENGINES: dockr is no engine')
})
