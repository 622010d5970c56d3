import { today } from "../../stages/check/accept.js";
import { imageKeys } from "../../stages/deploy/request.js";
import { findDrift } from "../../stages/drift.js";
import { comparedEnvironment } from "../../stages/drift/environment-drift.js";
import { findNotices } from "../../stages/drift/notices/find-notices.js";
import { chooseRemediation, replaceSections } from "../../stages/drift/remediation.js";
import { requireCompared } from "../../stages/drift/verdict.js";
import { registryOf } from "../pipeline/registry.js";
import { deployRequest } from "../pipeline/requests.js";
import { remediate } from "./remediate.js";
const requestOf = ({ pipeline: inputs, options }, registry) => {
    const { environment, picked } = inputs;
    const { release } = environment;
    return {
        environment,
        picked,
        showValues: options.showValues,
        release: release && deployRequest(inputs, release, registry, { image: release.image }).release,
        imageKeys: release
            ? imageKeys(release, environment)
            : { image: [], values: {}, pullSecret: [] },
    };
};
/** Once the step was ended, whatever could not be compared only says so. */
const withEnd = (sections, signal) => sections.map((section) => signal.aborted && section.outcome === 'failed'
    ? { ...section, failure: signal.reason }
    : section);
const noticesOf = async ({ request, clients, environment }, { openSources }, context) => {
    const { options, pipeline } = environment.inputs;
    if (!options.notices || openSources === undefined)
        return { notices: [], unasked: [] };
    const { release } = request;
    const wanted = { environment: pipeline.environment, release, now: context.clock.now() };
    return findNotices(wanted, openSources(environment, clients, context));
};
const compare = (environment, { openClients }, context) => {
    const { inputs, session } = environment;
    const registry = registryOf(inputs.pipeline, session);
    const clients = openClients(inputs.pipeline, session, registry, context);
    return { environment, request: requestOf(inputs, registry), registry, clients };
};
/**
 * Compares all that is picked of one environment with what is there, and puts right what is asked for.
 * @throws ActionError DRIFT_NOTHING_COMPARED
 */
export const checkEnvironment = async (environment, parts, context) => {
    const { name, inputs } = environment;
    const comparison = compare(environment, parts, context);
    const { request, registry, clients } = comparison;
    const [sections, notices] = await Promise.all([
        findDrift(request, clients),
        noticesOf(comparison, parts, context),
    ]);
    requireCompared(sections);
    const rules = inputs.pipeline.environment.drift?.ignore ?? [];
    const sifted = (found) => {
        const all = { sections: withEnd(found, context.signal), ...notices };
        return comparedEnvironment(name, all, rules, today());
    };
    const told = sifted(sections);
    const { stages, left } = chooseRemediation(inputs.options.remediate, sections, told);
    if (stages.size === 0 || context.signal.aborted)
        return { ...told, remediated: left };
    const tools = { inputs: inputs.pipeline, request, registry, clients };
    const { done, failures } = await remediate(tools, stages, sections, context);
    const again = await findDrift({ ...request, picked: stages }, clients);
    const all = sifted(replaceSections(sections, again));
    return { ...all, remediated: [...done, ...left], failures };
};
