import { checkManifests } from '../../src/stages/check/check-manifests.ts'
import { summarize } from '../figure.ts'
import type { TopicResult } from '../render.ts'
import type { Workbench } from '../workbench.ts'

const OBJECTS = 5_000

/** Returns a workload with findings of several kinds, more than any real chart has. */
const workload = (number: number): object => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: `web-${number}` } },
  spec: {
    replicas: 2,
    template: {
      spec: {
        hostNetwork: true,
        initContainers: [{ name: 'first' }],
        containers: [
          {
            ...{ name: 'app', image: 'app', ports: [{ containerPort: 80, hostPort: 80 }] },
            volumeMounts: [{ name: 'data', mountPath: '/data', subPath: 'one' }],
            livenessProbe: { grpc: { port: 80 } },
          },
        ],
        volumes: [{ name: 'data', hostPath: { path: '/' } }],
      },
    },
  },
})

/** Measures only the check for virtual nodes, without Helm or a separate process. */
export const check = (bench: Workbench): Promise<TopicResult[]> => {
  const objects = Array.from({ length: OBJECTS }, (_, number) => workload(number))
  let findings = 0
  const times = Array.from({ length: bench.rounds }, () => {
    const started = process.cpuUsage()
    findings = checkManifests(objects).length
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  })
  const aim = { bound: 'at most', value: 1000 } as const
  const summary = summarize(times)
  const figures = [{ subject: `${OBJECTS} objects`, measure: 'CPU ms', summary, aim }]
  const notes = [`${findings} findings. In this process, without any call.`]
  return Promise.resolve([{ title: 'The check for virtual nodes', figures, notes }])
}
