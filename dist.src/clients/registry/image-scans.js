import { severityOf } from "../../values/registry/severity.js";
import { anObject, callOci } from "../oci/oci-request.js";
const PATH = '/20210215/containerScanResults';
/** More than a repository has tags of one day. */
const LIMIT = '100';
/** Source: ListContainerScanResults and GetContainerScanResult of the SDK's vulnerabilityscanning. */
export const imageScans = (session, clock) => {
    const details = {
        service: 'scanning',
        method: 'GET',
        policy: 'read container-scan-results',
    };
    return {
        scans: (compartmentId, repository) => {
            const query = new URLSearchParams({ compartmentId, repository, limit: LIMIT });
            const call = {
                ...details,
                path: `${PATH}?${query.toString()}`,
                operation: 'ListContainerScanResults',
                doing: `look for the vulnerability scan of ${repository}`,
            };
            const read = anObject((answer) => answer.items('items', (one) => ({
                id: one.text('id'),
                image: one.text('image'),
                severity: severityOf(one.text('highestProblemSeverity')),
                problems: one.number('problemCount'),
                finished: Date.parse(one.text('timeFinished')),
            })));
            return callOci(session, call, clock, read);
        },
        scanProblems: (id) => {
            const call = {
                ...details,
                path: `${PATH}/${encodeURIComponent(id)}`,
                operation: 'GetContainerScanResult',
                doing: 'read what the vulnerability scan found',
            };
            const read = anObject((answer) => answer.optionalItems('problems', (one) => ({
                name: one.optionalText('cveReference') ?? one.text('name'),
                severity: severityOf(one.text('severity')),
            })));
            return callOci(session, call, clock, read);
        },
    };
};
