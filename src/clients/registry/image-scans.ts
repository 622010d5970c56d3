import type { Clock } from '../../core/clock.ts'
import { type Severity, severityOf } from '../../values/registry/severity.ts'
import { anObject, callOci, type OciCall } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** A finished vulnerability scan of an image. */
export interface ScanResult {
  readonly id: string
  /**
   * Oracle's "image name"; whether that is a tag, a digest or a full reference is not documented.
   */
  readonly image: string
  readonly severity: Severity
  readonly problems: number
  /** Milliseconds since the epoch. */
  readonly finished: number
}

export interface ScanProblem {
  /** E.g. `CVE-2026-1234`. */
  readonly name: string
  readonly severity: Severity
}

/** The results of Vulnerability Scanning for images. */
export interface ImageScans {
  /**
   * Results for a repository, the latest first.
   * @param compartmentId of the scan target, which contains the results
   */
  scans(compartmentId: string, repository: string): Promise<readonly ScanResult[]>
  scanProblems(id: string): Promise<readonly ScanProblem[]>
}

const PATH = '/20210215/containerScanResults'

/** More than the tags that a repository gets in a day. */
const LIMIT = '100'

/** Source: ListContainerScanResults and GetContainerScanResult of the SDK's vulnerabilityscanning. */
export const imageScans = (session: OciSession, clock: Clock): ImageScans => {
  const details: Pick<OciCall, 'service' | 'method' | 'policy'> = {
    service: 'scanning',
    method: 'GET',
    policy: 'read container-scan-results',
  }
  return {
    scans: (compartmentId, repository) => {
      const query = new URLSearchParams({ compartmentId, repository, limit: LIMIT })
      const call: OciCall = {
        ...details,
        path: `${PATH}?${query.toString()}`,
        operation: 'ListContainerScanResults',
        doing: `look for the vulnerability scan of ${repository}`,
      }
      const read = anObject((response) =>
        response.items('items', (one) => ({
          id: one.text('id'),
          image: one.text('image'),
          severity: severityOf(one.text('highestProblemSeverity')),
          problems: one.number('problemCount'),
          finished: Date.parse(one.text('timeFinished')),
        })),
      )
      return callOci(session, call, clock, read)
    },
    scanProblems: (id) => {
      const call: OciCall = {
        ...details,
        path: `${PATH}/${encodeURIComponent(id)}`,
        operation: 'GetContainerScanResult',
        doing: 'read what the vulnerability scan found',
      }
      const read = anObject((response) =>
        response.optionalItems('problems', (one) => ({
          name: one.optionalText('cveReference') ?? one.text('name'),
          severity: severityOf(one.text('severity')),
        })),
      )
      return callOci(session, call, clock, read)
    },
  }
}
