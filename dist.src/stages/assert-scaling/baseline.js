/** Kinds of apps/v1 that tell how many of their pods are ready. */
const countedKinds = ['Deployment', 'StatefulSet'];
/** Whether its workload says how many are ready; else its pods are counted. */
export const isCounted = ({ apiVersion, kind }) => (apiVersion === '' || apiVersion.startsWith('apps/')) &&
    countedKinds.some((counted) => counted === kind);
