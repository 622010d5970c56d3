import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { openWorkspace, placeInWorkspace } from "../../clients/files/workspace.js";
import { variable } from "../../runner/environment.js";
import { InputsError } from "../../runner/inputs.js";
import { stageNames } from "../../stages/graph.js";
import { isDescribed, neededSections } from "../../stages/pipeline/settings.js";
import { ActionError } from "../../values/action-error.js";
import { regionOfOcid } from "../../values/oci/cluster-region.js";
import { EnvironmentDraft } from "../../values/environment/environment-file.js";
import { noFile } from "../../values/environment/no-file.js";
import { parseImageReference } from "../../values/registry/image-reference.js";
import { asFlag, asOneOf, asText } from "../../values/input-text.js";
import { asRegistryHost } from "../../values/registry/registry-host.js";
import { asPath } from "../../values/path.js";
import { scriptEnvironment } from "../../values/environment/script-variable.js";
import { choose } from "../auth/choice.js";
import { readAllowedTenancies, readSignIn } from "../auth/inputs.js";
import { describeRun } from "../describe-run.js";
import { readClusterChoice } from "./cluster-access.js";
import { inputsFor, readOverrides } from "./fields.js";
import { placePaths } from "./paths.js";
import { reviewEnvironment } from "./review.js";
/** The environment file, if no input names another. */
export const DEFAULT_FILE = '.github/oke.yml';
/** Whether an input names the file; what else is wrong with the inputs is told when all are read. */
const isFileNamed = (readInputs) => {
    try {
        return readInputs((read) => read.has('environment-file'));
    }
    catch {
        return true;
    }
};
/** YAML is loaded only where a file may be there. */
export const loadFileParser = async ({ readInputs, environment, }) => {
    const { folder } = openWorkspace(environment);
    const mayBeThere = isFileNamed(readInputs) || existsSync(join(folder, DEFAULT_FILE));
    if (!mayBeThere)
        return noFile;
    return (await import("../../values/environment/yaml-file.js")).parseYaml;
};
const readFile = (read, workspace, { parse, file: named }) => {
    const path = named ?? read.optional('environment-file', asPath);
    const file = path ?? DEFAULT_FILE;
    // The workflow may name a file that a step made elsewhere; a link of the checkout may not.
    const isElsewhere = isAbsolute(file) || file.startsWith('..');
    const place = isElsewhere ? file : placeInWorkspace(workspace, 'input "environment-file"', file);
    if (existsSync(place))
        return parse(file, readFileSync(place, 'utf8'));
    if (path !== undefined) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        read.problem(`input "environment-file": ${path} does not exist`, hint);
    }
    return noFile(file);
};
/** Those that are asked for, else those that the environment describes, else all: for the errors. */
const pickStages = (read, draft, offered) => {
    const asked = read.list('stages', asOneOf(...offered));
    if (asked.length > 0)
        return offered.filter((name) => asked.includes(name));
    const described = offered.filter((name) => isDescribed(name, (one) => draft.has(one)));
    return described.length > 0 ? described : offered;
};
/** Whether neither file nor inputs say anything of what a stage needs. */
const isUndescribed = (read, draft, offered) => offered.length > 0 &&
    read.list('stages', asText).length === 0 &&
    !offered.some((name) => isDescribed(name, (one) => draft.has(one)));
/** One fault has one message: each key that the file would have is no fault of its own. */
const noteNoFile = (read, path) => {
    if (read.has('environment-file'))
        return;
    const hint = 'Run actions/checkout before this step. If the file is called otherwise, name it in "environment-file"; docs/environment-file.md describes it.';
    read.problem(`${path} does not exist, and no input describes what to do`, hint);
};
const readEnvironment = (read, reading) => {
    const { variables, offered = stageNames, sections = [] } = reading;
    const workspace = openWorkspace(variables);
    const file = readFile(read, workspace, reading);
    const draft = new EnvironmentDraft(file, readOverrides(read), inputsFor);
    const picked = new Set(pickStages(read, draft, offered));
    if (!file.isThere && isUndescribed(read, draft, offered)) {
        noteNoFile(read, file.path);
        return { environment: undefined, picked };
    }
    const has = (section) => draft.has(section);
    const stages = [...picked].flatMap((name) => neededSections(name, has));
    const needed = new Set([...sections, ...stages]);
    const { environment, problems } = draft.read([...needed]);
    const hint = `Correct ${file.path} or the input; schema/oke.schema.json describes every key.`;
    problems.forEach((problem) => read.problem(problem, hint));
    if (environment === undefined)
        return { environment, picked };
    const note = (problem, todo) => read.problem(problem, todo);
    reviewEnvironment(environment, picked, variables, note);
    scriptEnvironment(environment.load?.environment ?? [], variables, note);
    return { environment: placePaths(environment, picked, workspace), picked };
};
const readPull = (read) => {
    const image = read.optional('image', parseImageReference);
    const hosts = [read.optional('registry', asRegistryHost) ?? [], image?.registry ?? []].flat();
    const username = read.optional('pull-username', asText);
    const token = read.secret('pull-token');
    if (username !== undefined && token !== undefined)
        return { username, token, hosts };
    if (username !== undefined || token !== undefined) {
        const hint = 'Give both to have the pull secret made, or neither if it exists.';
        read.problem('inputs "pull-username" and "pull-token" belong together', hint);
    }
    return undefined;
};
const hasKeys = (read) => ['identity-domain-url', 'client-secret', 'private-key'].some((name) => read.has(name));
const hasSignIn = (read) => read.has('method') || hasKeys(read);
/** Reads the environment file with the inputs laid over it, and the inputs beside. */
export const readPipeline = (read, reading) => {
    const { variables } = reading;
    const isSignedIn = variable(variables, 'OCI_CLI_CONFIG_FILE') ?? variable(variables, 'OCI_CONFIG_FILE');
    const signsIn = hasSignIn(read);
    const { environment, picked } = readEnvironment(read, reading);
    const { cluster } = environment ?? {};
    const region = environment?.region ?? (cluster && regionOfOcid(cluster));
    // Instances, resources and profiles may know it themselves.
    if (hasKeys(read) && environment !== undefined && region === undefined) {
        const hint = 'Add region: to the environment file, or the input "region".';
        read.problem('the region is not known: no cluster names it', hint);
    }
    return {
        mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
        picked,
        // Never seen if it could not be read: there are problems then.
        environment: environment ?? {},
        signIn: isSignedIn !== undefined && !signsIn ? undefined : readSignIn(read, variables),
        allowedTenancies: readAllowedTenancies(read),
        region,
        clusterChoice: readClusterChoice(read),
        pull: readPull(read),
        githubToken: read.secret('github-token'),
        createNamespace: read.withDefault('create-namespace', asFlag, true),
        isConfined: false,
        description: describeRun(variables),
    };
};
/** With what is wrong with the inputs, whether there is a way to sign in at all: it needs a look around. */
const withSignIn = async (error, signIn, context) => {
    if (signIn === undefined)
        return error;
    try {
        await choose(signIn, context);
        return error;
    }
    catch (missing) {
        if (!(missing instanceof ActionError))
            return error;
        return new InputsError([...error.problems, missing.message], [error.hint, missing.hint]);
    }
};
/** @throws InputsError naming everything that is wrong with the inputs and the environment file. */
export const readPipelineInputs = async (context) => {
    let signIn;
    const parse = await loadFileParser(context);
    try {
        return context.readInputs((read) => {
            const inputs = readPipeline(read, { variables: context.environment, parse });
            // Inputs that are given and wrong are among the problems already.
            if (!hasSignIn(read))
                signIn = inputs.signIn;
            return inputs;
        });
    }
    catch (error) {
        throw error instanceof InputsError ? await withSignIn(error, signIn, context) : error;
    }
};
