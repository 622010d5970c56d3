import { describedImages } from "../values/environment/built-images.js";
import { comparePool } from "./drift/compare-pool.js";
import { compareRelease } from "./drift/compare-release.js";
import { compareRepository } from "./drift/compare-repository.js";
import { compareNetwork } from "./drift/compare-network.js";
import { driftStages } from "./drift/drift-stages.js";
import { comparedSection } from "./drift/section.js";
import { planPipeline } from "./pipeline/plan.js";
/** The plan of one stage only, so that one that fails hides nothing of the others. */
const planOf = (name, { environment }, clients) => planPipeline(environment, new Set([name]), { ...clients, checkRelease: async () => [] });
const compare = {
    'build-push': async (request, clients) => {
        const { repositories: plans = [] } = await planOf('build-push', request, clients);
        const images = describedImages(request.environment);
        const client = await clients.repositories();
        const sections = await Promise.all(images.map(({ image }, at) => {
            const plan = plans[at] ?? { changes: [], kept: [] };
            return compareRepository(image, plan, client);
        }));
        const changes = sections.flatMap((section) => section.changes);
        const kept = sections.flatMap((section) => section.kept);
        return comparedSection('repository', changes, kept);
    },
    'ensure-network': async (request, clients) => {
        const { network } = await planOf('ensure-network', request, clients);
        return network === undefined ? comparedSection('network', [], []) : compareNetwork(network);
    },
    'ensure-node-pool': async (request, clients) => {
        const plan = planOf('ensure-node-pool', request, clients).then(({ nodePool }) => nodePool);
        const name = request.environment['node-pool']?.name ?? '';
        // Both are awaited: one that fails must not leave the other unhandled.
        const [engine] = await Promise.all([clients.engine(), plan.catch(() => undefined)]);
        return comparePool(name, plan, engine);
    },
    deploy: async (request, clients) => {
        const { release } = request;
        if (release === undefined)
            return comparedSection('release', [], []);
        const connection = await clients.connect();
        return compareRelease(release, request, { ...connection, clock: clients.clock });
    },
};
const sectionOf = {
    'build-push': 'repository',
    'ensure-network': 'network',
    'ensure-node-pool': 'node pool',
    deploy: 'release',
};
/** Compares all that is picked with what is there. Changes nothing and does not throw. */
export const findDrift = (request, clients) => Promise.all(driftStages
    .filter((name) => request.picked.has(name))
    .map(async (name) => {
    try {
        return await compare[name](request, clients);
    }
    catch (failure) {
        const nothing = { changes: [], kept: [], warnings: [] };
        return { name: sectionOf[name], outcome: 'failed', ...nothing, failure };
    }
}));
