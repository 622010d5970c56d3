/** Severities of problems as OCI's Vulnerability Scanning has them, the least first. */
const severities = ['none', 'low', 'medium', 'high', 'critical'];
export const isAtLeast = (one, other) => severities.indexOf(one) >= severities.indexOf(other);
/** OCI's word for one; what is new to us counts as the worst. */
export const severityOf = (text) => severities.find((one) => one === text.toLowerCase()) ?? 'critical';
