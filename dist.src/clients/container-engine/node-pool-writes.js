import { ShapeError } from "../../values/fields.js";
import { callSdk, createSdkClient, fromSdk } from "../oci/sdk-client.js";
import { createDetails, updateDetails } from "./node-pool-mapping.js";
/** What making a pool, or naming subnets and groups for it, takes beside the pool's own. */
const POLICY = [
    'manage cluster-virtualnode-pools',
    'read virtual-network-family',
    'use subnets',
    'use network-security-groups',
    'manage vnics',
];
const workRequestIn = ({ opcWorkRequestId }) => {
    if (opcWorkRequestId)
        return opcWorkRequestId;
    throw new ShapeError('the header opc-work-request-id of the answer is missing');
};
/** What changes pools, through the OCI SDK. Every method throws ActionError OCI_*. */
export class NodePoolWrites {
    #sdk;
    #session;
    #clock;
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
    }
    #call(operation, doing, work) {
        const service = 'container-engine';
        const caller = { session: this.#session, service, clock: this.#clock };
        return callSdk(caller, { operation, doing, policy: POLICY }, work);
    }
    create(compartmentId, clusterId, settings, opcRetryToken) {
        const createVirtualNodePoolDetails = createDetails(compartmentId, clusterId, settings);
        const request = { createVirtualNodePoolDetails, opcRetryToken };
        const create = () => fromSdk(this.#sdk.createVirtualNodePool(request), workRequestIn);
        return this.#call('CreateVirtualNodePool', `create virtual node pool "${settings.name}"`, create);
    }
    update(virtualNodePoolId, settings, etag) {
        const updateVirtualNodePoolDetails = updateDetails(settings);
        const version = etag === undefined ? {} : { ifMatch: etag };
        const request = { virtualNodePoolId, updateVirtualNodePoolDetails, ...version };
        const update = () => fromSdk(this.#sdk.updateVirtualNodePool(request), workRequestIn);
        const doing = `update virtual node pool ${virtualNodePoolId}`;
        return this.#call('UpdateVirtualNodePool', doing, update);
    }
}
/** Loads the OCI SDK. */
export const openNodePoolWrites = async (session, clock) => {
    const { ContainerEngineClient } = await import('oci-containerengine');
    const sdk = await createSdkClient(ContainerEngineClient, 'container-engine', session, clock);
    return new NodePoolWrites(sdk, session, clock);
};
