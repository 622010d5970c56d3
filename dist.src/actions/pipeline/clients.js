import { randomUUID } from 'node:crypto';
import { openContainerEngine } from "../../clients/container-engine/container-engine.js";
import { execUntil } from "../../clients/process/exec.js";
import { helm } from "../../clients/kubernetes/helm.js";
import { probeWith } from "../../clients/http/http-probe.js";
import { cosign } from "../../clients/image-build/cosign.js";
import { pickBuilder } from "../../clients/image-build/pick-builder.js";
import { k6 } from "../../clients/kubernetes/k6.js";
import { openNetwork } from "../../clients/network/oci-network.js";
import { jobImages } from "../job-images.js";
import { repositories } from "../../clients/registry/repositories.js";
import { workflowRuns } from "../../clients/github/workflow-runs.js";
import { once } from "../../core/once.js";
import { describedImages } from "../../values/environment/built-images.js";
import { scriptEnvironment } from "../../values/environment/script-variable.js";
import { renderRelease } from "../../stages/deploy/render.js";
import { maskLogin } from "../mask-login.js";
import { connectToCluster } from "./access.js";
import { deployRequest, imagesToCome } from "./requests.js";
import { reviewPlanned } from "./review-planned.js";
/** Warnings come again when the stage really deploys, unless it is never reached. */
const checkProgress = (mode, context) => ({
    info: () => undefined,
    waiting: () => undefined,
    warning: (message) => (mode === 'plan' ? context.log.warning(message) : undefined),
});
/** The adapters, each opened when it is first needed. */
export const openClients = (inputs, session, registry, context) => {
    const { clock, temporaryFolder, signal } = context;
    const exec = execUntil(signal);
    const { cluster, release, load } = inputs.environment;
    const [image] = describedImages(inputs.environment);
    const token = inputs.githubToken;
    const connect = once(() => connectToCluster(cluster ?? '', inputs.clusterChoice, session, context));
    const requestOf = (described) => deployRequest(inputs, described, registry, imagesToCome(inputs, registry));
    return {
        engine: once(() => Promise.resolve(openContainerEngine(session, clock))),
        network: once(() => Promise.resolve(openNetwork(session, clock))),
        repositories: once(() => Promise.resolve(repositories(session, clock))),
        builder: once(() => pickBuilder(image?.image.builder ?? 'auto', { exec, temporary: temporaryFolder, clock })),
        images: jobImages(registry, exec, context),
        signer: cosign(exec),
        connect,
        requireTool: async (command, ...args) => {
            await exec({ command, args, timeout: 20_000 });
        },
        checkRelease: async () => {
            if (release === undefined)
                return [];
            const request = requestOf(release);
            if (request.pullSecret !== undefined)
                maskLogin(request.pullSecret.login, context.log);
            const progress = checkProgress(inputs.mode, context);
            return (await renderRelease(request.release, helm(exec, {}, temporaryFolder), progress))
                .objects;
        },
        reviewRelease: async (objects) => reviewPlanned(inputs, registry, objects, await connect()),
        k6: k6(exec, temporaryFolder, scriptEnvironment(load?.environment ?? [], context.environment)),
        probe: probeWith(clock),
        runs: workflowRuns(context.environment, randomUUID(), clock, token),
        clock,
    };
};
