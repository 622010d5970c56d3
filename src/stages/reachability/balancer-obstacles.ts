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

/**
 * The location of clients is unknown: pods stand for those of an internal load balancer; their
 * egress is ignored.
 */
const atOurEnd = (path: JudgedPath): JudgedPath =>
  path.from === 'clients'
    ? { ...path, missing: path.missing.filter(({ direction }) => direction === 'INGRESS') }
    : path

/**
 * What keeps requests through a load balancer from reaching the pods, one sentence each; empty if
 * nothing does.
 * @param isReached whether the load balancer itself has responded, so that clients do reach it
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
