import { awaitResult } from "../../core/await-result.js";
import { createOnce } from "../../core/create-once.js";
import { readAfterCreate } from "../../core/read-after-create.js";
import { ActionError } from "../../values/action-error.js";
import { partNames } from "../../values/network/part-kind.js";
/** Gateways and subnets are there within seconds. Milliseconds. */
const POLL = 1000;
const PATIENCE = 180_000;
const partText = ({ kind, name }) => `${partNames[kind]} ${name}`;
const notReady = (part, cause) => new ActionError({
    code: 'NETWORK_PART_NOT_READY',
    message: `${partText(part)} (${part.id}) is not AVAILABLE after ${PATIENCE / 60_000} minutes`,
    hint: 'Check it in the console; run again when it is AVAILABLE: the run continues from there.',
    cause,
});
/** Waits until a part is AVAILABLE. Undefined if it is gone. @throws ActionError NETWORK_PART_NOT_READY */
export const awaitPart = async (part, { client, clock, progress }) => {
    const name = partText(part);
    const look = async () => {
        const now = await readAfterCreate(() => client.part(part.kind, part.id), clock);
        if (now === undefined || now.isReady)
            return { now };
        progress.waiting(name);
        return undefined;
    };
    const wait = { clock, progress, deadline: clock.now() + PATIENCE };
    const late = (cause) => notReady(part, cause);
    return (await awaitResult(wait, { name, pause: () => POLL, look, late })).now;
};
/**
 * Makes a part, once for all runs at the same time, and waits until it is AVAILABLE.
 * @throws ActionError RESOURCE_GONE, NETWORK_PART_NOT_READY, OCI_*
 */
export const createPart = ({ details, identity, find }, tools) => createOnce({
    name: partText(details),
    identity,
    create: async (token) => awaitPart(await tools.client.create(details, token), tools),
    find: async () => {
        const found = await find();
        return found && awaitPart(found, tools);
    },
});
