import type { InputReader } from '../../runner/inputs.ts'
import { asFlag } from '../../values/input-text.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { readApproval } from './approval.ts'
import { readChart } from './chart-traffic.ts'
import { readNetwork } from './network-inputs.ts'
import { readPeak } from './peak.ts'

/** What is requested for an existing network. */
export const readAll = (read: InputReader) => ({
  network: readNetwork(read),
  chart: readChart(read),
  peak: readPeak(read),
  clusterId: read.required('cluster-id', ocidOf('cluster')),
  attaches: read.withDefault('attach-groups', asFlag, false),
  ...readApproval(read),
})

export type NetworkInputs = ReturnType<typeof readAll>
