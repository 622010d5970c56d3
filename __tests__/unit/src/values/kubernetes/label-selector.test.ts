import { describe, expect, it } from '@jest/globals'

import { labelSelector } from '../../../../../src/values/kubernetes/label-selector.ts'

describe('labelSelector', () => {
  it.each([
    ['app=web', { app: 'web' }, true],
    ['app==web,tier=front', { app: 'web' }, false],
    ['app=web,tier!=front', { app: 'web', tier: 'back' }, true],
    ['tier!=front', { app: 'web' }, true],
    ['app in (web,edge),!old', { app: 'edge' }, true],
    ['app in (web,edge),!old', { app: 'edge', old: '' }, false],
    ['app notin (web, edge)', { app: 'edge' }, false],
    ['app notin (web, edge)', {}, true],
    ['app', { app: '' }, true],
    ['app', {}, false],
    ['toString', {}, false],
    ['a.b/app=', { 'a.b/app': '' }, true],
    ['', { app: 'web' }, false],
  ])('%s of %j: %s', (selector, labels, fits) => expect(labelSelector(selector)(labels)).toBe(fits))
})
