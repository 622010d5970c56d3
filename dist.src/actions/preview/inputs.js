import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { openWorkspace } from "../../clients/files/workspace.js";
import { variable } from "../../runner/environment.js";
import { previewNamespace } from "../../values/kubernetes/preview-name.js";
import { asFlag, asInteger, asOneOf, asText } from "../../values/input-text.js";
import { loadFileParser, readPipeline, } from "../pipeline/inputs.js";
import { filesOf } from "../pipeline/review.js";
/** What the preview makes of the release that the environment describes. */
const inPreview = (environment, pull) => {
    const { release, preview } = environment;
    if (release === undefined)
        return environment;
    const namespace = previewNamespace(pull.repository, pull.number);
    return {
        ...environment,
        release: {
            ...release,
            // The name stays, so that what values files call by name is found in the preview too.
            name: release.name ?? release.namespace,
            namespace,
            values: [...release.values, ...(preview?.values ?? [])],
        },
    };
};
/** Removal needs to know nothing but the cluster. */
const wanted = {
    up: { stages: ['build-push', 'deploy'], sections: ['cluster', 'release'] },
    down: { stages: [], sections: ['cluster'] },
};
const reviewFiles = (read, { preview }, folder) => {
    for (const path of filesOf(preview?.values ?? [])) {
        if (existsSync(path))
            continue;
        const file = relative(folder, path);
        const hint = 'Paths are relative to the workspace: run actions/checkout first, and check them.';
        read.problem(`preview.values: ${file} does not exist`, hint);
    }
};
/** What says what is to be done; nothing else is read before that is known. */
export const readAsked = ({ readInputs }) => readInputs((read) => ({
    // A wrong one is told with all the others.
    action: read.withDefault('action', asText, 'auto'),
    number: read.optional('pull-request', asInteger(1)),
    label: read.optional('label', asText),
}));
export const readGitHub = ({ readInputs, environment }) => ({
    token: readInputs((read) => read.secret('github-token')),
    baseUrl: variable(environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
});
const readAll = (read, { environment: variables }, { action }, parse) => {
    read.withDefault('action', asOneOf('auto', 'up', 'down'), 'auto');
    const { stages, sections } = wanted[action];
    const pipeline = readPipeline(read, { variables, parse, offered: stages, sections });
    const { folder } = openWorkspace(variables);
    if (action === 'up')
        reviewFiles(read, pipeline.environment, folder);
    const isConfined = read.withDefault('confine', asFlag, true);
    return { ...pipeline, isConfined };
};
/** @throws InputsError */
export const readPreviewInputs = async (target, context) => {
    const parse = await loadFileParser(context);
    const { pull } = target;
    const pipeline = context.readInputs((read) => readAll(read, context, target, parse));
    const environment = inPreview(pipeline.environment, pull);
    // The namespace is made with the labels of a preview, not by the deployment.
    return { target, pull, pipeline: { ...pipeline, environment, createNamespace: false } };
};
