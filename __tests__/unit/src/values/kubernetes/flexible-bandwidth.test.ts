import { expect, test } from '@jest/globals'

import { flexibleBandwidth } from '../../../../../src/values/kubernetes/flexible-bandwidth.ts'

const shape = 'service.beta.kubernetes.io/oci-load-balancer-shape-flex-'

test.each<[string | undefined, string | undefined, number, number]>([
  ['10', '100', 10, 100],
  [' 20Mbps', '30 mbps ', 20, 30],
  ['1', '9999', 10, 8192],
  ['200', '100', 200, 200],
  [undefined, undefined, 10, 10],
  ['ten', '100', 10, 100],
])('from %s to %s is %d to %d Mbps', (given, to, least, most) => {
  const annotations = {
    ...(given === undefined ? {} : { [`${shape}min`]: given }),
    ...(to === undefined ? {} : { [`${shape}max`]: to }),
  }
  expect(flexibleBandwidth(annotations)).toEqual({ least, most })
})
