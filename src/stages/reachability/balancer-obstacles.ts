import type { JudgedPath } from './judge-paths.ts'
import {
  closedPaths,
  obstacles,
  type PathReport,
  pendingPaths,
  trafficText,
} from './path-report.ts'

const leadsToPods = ({ from, to }: JudgedPath, isReached: boolean): boolean =>
  from === 'load-balancer' || (!isReached && from === 'clients' && to === 'load-balancer')

/** Where clients are is not known: pods stand for those of an internal one, whose egress says nothing. */
const atOurEnd = (path: JudgedPath): JudgedPath =>
  path.from === 'clients'
    ? { ...path, missing: path.missing.filter(({ direction }) => direction === 'INGRESS') }
    : path

/**
 * What keeps requests from coming to the pods through a load balancer, one sentence each; empty if
 * nothing does.
 * @param isReached whether the load balancer itself has responded: clients do come to it then
 */
export const balancerObstacles = (report: PathReport, isReached: boolean): readonly string[] =>
  [...closedPaths(report), ...pendingPaths(report)]
    .filter((path) => leadsToPods(path, isReached))
    .map(atOurEnd)
    .flatMap((path) =>
      obstacles(path).map(
        (one) => `${path.fromLabel} -> ${path.toLabel}, ${trafficText(path)}: ${one}`,
      ),
    )
