import { record, text } from "../json.js";
/** Undefined if the text is not ours. */
export const parseRenewal = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    const { method, ...rest } = record(value);
    if (method === 'github-oidc') {
        const [domainUrl, clientId] = [text(rest['domainUrl']), text(rest['clientId'])];
        const [clientSecret, audience] = [text(rest['clientSecret']), text(rest['audience'])];
        return { method, domainUrl, clientId, clientSecret, audience };
    }
    return method === 'session-token' ||
        method === 'instance-principal' ||
        method === 'resource-principal'
        ? { method }
        : undefined;
};
