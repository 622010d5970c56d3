import { asOneOf } from "../../values/input-text.js";
const ENDPOINTS = {
    public: 'PUBLIC_ENDPOINT',
    private: 'PRIVATE_ENDPOINT',
    'vcn-hostname': 'VCN_HOSTNAME',
};
/** The input "endpoint", as OCI calls it. @throws ActionError INPUT_INVALID */
export const asEndpointKind = (text) => ENDPOINTS[asOneOf('public', 'private', 'vcn-hostname')(text)];
