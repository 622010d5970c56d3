import { requireCompartment } from '../artifacts/compartment-scope.ts'
import { route } from '../artifacts/route.ts'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { notFound, type OciRequest, type OciResponse, type Route } from '../core/service.ts'
import { finishedScans, highest, type Scan } from './scans.ts'

const PATH = '/20210215/containerScanResults'

const summary = ({ problems, ...scan }: Scan) => ({
  ...scan,
  containerScanTargetId: scan.id.replace('result', 'target'),
  highestProblemSeverity: highest(problems),
  problemCount: problems.length,
})

const list = (context: Context, request: OciRequest): OciResponse => {
  const compartmentId = requireCompartment(context, requireQuery(request, 'compartmentId'))
  const [repository, image] = ['repository', 'image'].map((name) => request.query.get(name))
  const found = finishedScans(context)
    .filter((scan) => scan.compartmentId === compartmentId)
    .filter((scan) => repository === null || scan.repository === repository)
    .filter((scan) => image === null || scan.image === image)
    .sort((a, b) => b.timeFinished.localeCompare(a.timeFinished))
  return page(request, found.map(summary), context, (items) => ({ items }))
}

const get = (context: Context, { params }: OciRequest): OciResponse => {
  const scan = finishedScans(context).find(({ id }) => id === params['containerScanResultId'])
  if (scan === undefined) throw notFound()
  const problems = scan.problems.map((one) => ({ ...one, cveReference: one.name, state: 'OPEN' }))
  return { status: 200, body: { ...summary(scan), problems } }
}

/** Serves the image part of the Vulnerability Scanning service (version 20210215). */
export const scanningRoutes = (context: Context): Route[] => [
  route('ListContainerScanResults', 'GET', PATH, (request) => list(context, request)),
  route('GetContainerScanResult', 'GET', `${PATH}/{containerScanResultId}`, (request) =>
    get(context, request),
  ),
]
