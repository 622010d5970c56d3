import { expect, it } from '@jest/globals'

import { withoutDevelopment } from '../../../../scripts/release/bill-of-materials.ts'

it('has what is published, also if development needs it too', () => {
  const development = [{ name: 'cdx:npm:package:development', value: 'true' }]
  const bill = {
    version: 1,
    components: [{ 'bom-ref': 'yaml@2' }, { 'bom-ref': 'knip@6', properties: development }],
    dependencies: [
      { ref: 'ours@1', dependsOn: ['yaml@2', 'knip@6'] },
      { ref: 'knip@6', dependsOn: ['yaml@2'] },
      { ref: 'yaml@2' },
    ],
  }
  expect(withoutDevelopment(bill)).toEqual({
    version: 1,
    components: [{ 'bom-ref': 'yaml@2' }],
    dependencies: [
      { ref: 'ours@1', dependsOn: ['yaml@2'] },
      { ref: 'yaml@2', dependsOn: [] },
    ],
  })
})
