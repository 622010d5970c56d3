import { execUntil } from "../../clients/process/exec.js";
import { helm } from "../../clients/kubernetes/helm.js";
import { helmRelease } from "../../stages/deploy/request.js";
import { renderChart } from "../../stages/deploy/render-chart.js";
import { asKubernetesName, asReleaseName } from "../../values/kubernetes/kubernetes-name.js";
import { asChart } from "../../values/path.js";
import { placeRelease, readReleaseParts } from "../release-inputs.js";
const OVERRIDING = ['listeners', 'udp-listeners', 'clients', 'load-balancer-type'];
export const readChart = (read) => ({
    chart: read.optional('chart', asChart),
    parts: {
        ...readReleaseParts(read),
        name: read.withDefault('release', asReleaseName, 'network'),
        namespace: read.withDefault('namespace', asKubernetesName, 'default'),
    },
    given: new Set(OVERRIDING.filter((name) => read.has(name))),
});
/** The objects of the chart; none without one. @throws ActionError CHART_INVALID */
export const chartObjects = async ({ chart, parts }, { environment, signal, temporaryFolder, log }) => {
    if (chart === undefined)
        return [];
    const given = placeRelease({ ...parts, chart }, environment);
    const release = helmRelease(given, given.image, given['pull-secret']);
    const { objects } = await renderChart(release, helm(execUntil(signal), {}, temporaryFolder), log);
    return objects;
};
/** The settings with ports, clients and kind of the Services' load balancer, where not given. */
export const withTraffic = (settings, traffic, given) => {
    if (traffic === undefined)
        return settings;
    const { listeners, udpListeners, clients, loadBalancer } = traffic;
    return {
        ...settings,
        ...(given.has('listeners') ? {} : { listeners }),
        ...(given.has('udp-listeners') ? {} : { udpListeners }),
        ...(given.has('clients') || clients.length === 0 ? {} : { clients }),
        ...(given.has('load-balancer-type') ? {} : { loadBalancer }),
    };
};
