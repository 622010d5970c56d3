import { describe, expect, it } from '@jest/globals'

import { balancerObstacles } from '../../../../../src/stages/reachability/balancer-obstacles.ts'
import { reportPaths } from '../../../../../src/stages/reachability/path-report.ts'
import { networkOptions } from '../../../../../src/values/network/options.ts'
import { openView, place, subnet } from './views.ts'

const settings = networkOptions({})

/** Returns the report if nothing is allowed at one end. */
const without = (role: 'load-balancer' | 'endpoint') => {
  const view = openView()
  return reportPaths(
    { ...view, places: { ...view.places, [role]: place(subnet(role, [])) } },
    settings,
  )
}

describe('what keeps requests from a load balancer', () => {
  it('is nothing where all is open', () =>
    expect(balancerObstacles(reportPaths(openView(), settings), false)).toEqual([]))

  it('is no rule of the Kubernetes API', () =>
    expect(balancerObstacles(without('endpoint'), false)).toEqual([]))

  it('names path, port and rule', () => {
    const reported = balancerObstacles(without('load-balancer'), false)
    expect(reported[0]).toMatch(
      /^clients -> load balancer, TCP 80: missing rule: ingress TCP 80 from /,
    )
    expect(reported.join('\n')).toContain(
      'load balancer -> nodes and pods, TCP 10256: missing rule: egress',
    )
  })

  it('is no rule for clients where it has responded', () => {
    const reported = balancerObstacles(without('load-balancer'), true)
    expect(reported.join('\n')).not.toContain('clients -> load balancer')
    expect(reported.length).toBeGreaterThan(0)
  })
})
