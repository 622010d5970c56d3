import { describe, expect, it } from '@jest/globals'

import {
  closedPaths,
  pathsOutput,
  pendingPaths,
  reportPaths,
  routeFindingsOutput,
} from '../../../../../src/stages/reachability/path-report.ts'
import { renderPathSummary } from '../../../../../src/stages/reachability/render-summary.ts'
import { renderPathText } from '../../../../../src/stages/reachability/render-text.ts'
import { networkOptions } from '../../../../../src/values/network/options.ts'
import { describeRule } from '../../../../../src/values/network/security-rule.ts'
import { gateway, neededRules, openView, JOINT, place, subnet, to } from './views.ts'

const settings = networkOptions({})
const health = 'allow TCP 10256 from 10.0.20.0/24'

/** A view without the health rule, and with an internet gateway instead of NAT. */
const broken = () => {
  const view = openView()
  const rules = (neededRules(JOINT).get('nodes') ?? []).filter(
    (rule) => describeRule(rule) !== health,
  )
  const routes = [to('0.0.0.0/0', gateway('internetgateway'))]
  const nodes = place(subnet('nodes', rules, { routeTable: { id: 'r', name: 'r', routes } }))
  return reportPaths({ ...view, places: { ...view.places, nodes } }, settings)
}

describe('the report of paths', () => {
  it('as text names what is missing, where it was searched, and the symptom', () => {
    const text = renderPathText(broken()).join('\n')
    expect(text).toContain('open   clients -> load balancer, TCP 80')
    expect(text).toContain(
      'CLOSED load balancer -> nodes and pods, TCP 10256: the load balancer checks the health of kube-proxy\n       missing rule: ingress TCP 10256 from 10.0.20.0/24 in subnet the-nodes (security list nodes-list)\n       seen as: the service responds for about 30 seconds',
    )
    expect(text).toContain('shut   nodes and pods -> internet, TCP 443')
    expect(text).toContain('routes of subnet the-nodes (r): no route to a service gateway')
    expect(text).not.toContain('leads to an internet gateway')
  })

  it('as a summary has a diagram whose arrows and styles match, and a row a path', () => {
    const report = broken()
    const summary = renderPathSummary(report)
    const arrows = summary.match(/^ {2}n\d+ -(?:->|\.->)\|.*$/gm) ?? []
    expect(summary.match(/linkStyle/g)).toHaveLength(arrows.length)
    expect(arrows.filter((arrow) => arrow.includes('✗'))).toHaveLength(3)
    expect(arrows.find((arrow) => arrow.includes('10256'))).toContain('-.->')
    expect(summary.match(/^\| .* → .* \|$/gm)).toHaveLength(report.paths.length)
    expect(summary).toContain(
      '- routes of subnet the-nodes (r): 0.0.0.0/0 leads to an internet gateway',
    )
  })

  it('as an output is a list that machines read', () => {
    const list = JSON.parse(pathsOutput(broken())) as Record<string, unknown>[]
    expect(list.find(({ id }) => id === 'load-balancer-health')).toEqual({
      id: 'load-balancer-health',
      from: 'load balancer',
      to: 'nodes and pods',
      traffic: 'TCP 10256',
      open: false,
      optional: false,
      rules: ['allow TCP 10256 to 10.0.10.0/24 (security list load-balancer-list)'],
      routes: ['inside the VCN'],
      missing: [
        'ingress TCP 10256 from 10.0.20.0/24 in subnet the-nodes (security list nodes-list)',
      ],
      attach: [],
    })
    expect(closedPaths(broken()).map(({ id }) => id)).toEqual([
      'load-balancer-health',
      'pods-to-ocir',
    ])
    expect(JSON.parse(routeFindingsOutput(broken()))).toContainEqual({
      code: 'internet-gateway-for-pods',
      severity: 'fault',
      subnet: 'the-nodes',
      routeTable: 'r',
      message: expect.stringContaining('lead it to a NAT gateway'),
    })
  })

  describe('with the rules of the load balancer in a group that is not attached yet', () => {
    const [to, how] = ['the load balancer', 'annotation x of its Service'] as const
    const holder = 'network security group lb'
    const waiting = () => {
      const view = openView()
      const rules = neededRules(JOINT).get('load-balancer') ?? []
      const pending = [{ kind: 'nsg' as const, id: 'lb', name: 'lb', rules, to, how }]
      const balancer = { ...place(subnet('load-balancer', [])), pending }
      return reportPaths(
        { ...view, places: { ...view.places, 'load-balancer': balancer } },
        settings,
      )
    }
    const ids = ['clients-to-load-balancer-80', 'load-balancer-to-pods', 'load-balancer-health']

    it('is neither open nor closed', () => {
      const report = waiting()
      expect(pendingPaths(report).map(({ id }) => id)).toEqual(ids)
      expect(closedPaths(report)).toEqual([])
    })

    it('says what is to be attached to what, and by what', () => {
      const report = waiting()
      const attach = `${holder} to ${to} (${how})`
      expect(renderPathText(report).join('\n')).toContain(
        `ATTACH clients -> load balancer, TCP 80: clients call the application\n       open once attached: ${attach}`,
      )
      expect(renderPathSummary(report)).toContain(
        `🟡 once attached | open once attached: ${attach}`,
      )
      const list = JSON.parse(pathsOutput(report)) as Record<string, unknown>[]
      expect(list.find(({ id }) => id === ids[0])).toMatchObject({ open: false, attach: [attach] })
    })

    it('stays closed where the group would not help either', () => {
      const view = openView()
      const balancer = {
        ...place(subnet('load-balancer', [])),
        pending: [{ kind: 'nsg' as const, id: 'lb', name: 'lb', rules: [], to, how }],
      }
      const places = { ...view.places, 'load-balancer': balancer }
      expect(closedPaths(reportPaths({ ...view, places }, settings)).map(({ id }) => id)).toEqual(
        ids,
      )
    })
  })
})
