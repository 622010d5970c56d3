import { registryHost } from "../../clients/registry/registry-token.js";
/** The hosts to log in to; regions need a session, which knows their realm. */
export const hostsOf = ({ targets }, session) => {
    const place = session ?? { region: '', realm: '' };
    const hosts = targets.map((target) => 'host' in target ? target.host : registryHost({ ...place, region: target.region }));
    return hosts.length === 0 ? [registryHost(place)] : [...new Set(hosts)];
};
