import { githubJob } from "../clients/github/github-oidc.js";
import { verifyIdentity } from "../clients/oci/verify-identity.js";
import { proveRegistryLogin } from "../clients/registry/registry-login.js";
import { examine } from "../stages/doctor/doctor.js";
import { subjectFinding } from "../stages/doctor/examine-github.js";
import { check, findingOf, ready } from "../stages/doctor/finding.js";
import { doctorLines, doctorOutput, doctorSummary, isReady, requireReady, } from "../stages/doctor/report.js";
import { jwtClaims } from "../values/oci/jwt-claims.js";
import { subjectForms } from "../values/oci/oidc-subject.js";
import { openDoctorClients } from "./doctor/clients.js";
import { readDoctorInputs } from "./doctor/inputs.js";
import { openIdentity, removeAccess } from "./pipeline/access.js";
import { registryOf } from "./pipeline/registry.js";
/** What GitHub says of the job, where it signs in by that. */
const examineSubject = async ({ signIn }, { environment, clock, log }) => {
    if (signIn?.domainUrl === undefined)
        return [];
    try {
        const token = await githubJob(environment, clock).idToken(signIn.audience);
        log.mask(token);
        const claims = jwtClaims(token);
        const isImmutable = subjectForms(claims)?.used === 'immutable';
        return [subjectFinding(String(claims['sub']), isImmutable)];
    }
    catch (error) {
        return [findingOf('GitHub', error)];
    }
};
/** The token of the pull secret, as a virtual node uses it months later. */
const examinePull = async ({ pull }, registry, { clock }) => {
    if (pull === undefined)
        return [];
    const login = { host: registry, username: pull.username, password: pull.token };
    return [
        await check('registry', async () => {
            await proveRegistryLogin(login, clock);
            return `${registry} takes the pull token of ${pull.username}`;
        }),
    ];
};
const examineSignedIn = async (session, inputs, context) => {
    let registry;
    try {
        registry = registryOf(inputs, session);
    }
    catch (error) {
        return [findingOf('registry', error)];
    }
    const clients = openDoctorClients(inputs, session, registry, context);
    const [all, pull] = await Promise.all([
        examine(inputs, clients),
        examinePull(inputs, registry, context),
    ]);
    return [...all, ...pull];
};
/** A refusal of GitHub's own is told of GitHub alone. */
const examineIdentity = async (inputs, context) => {
    const github = await examineSubject(inputs, context);
    if (!isReady(github))
        return github;
    let session;
    try {
        session = await openIdentity(inputs, context);
        await verifyIdentity(session, context.clock, 'this identity');
    }
    catch (error) {
        return [...github, findingOf('identity', error)];
    }
    const who = ready('identity', `${session.userId ?? 'signed in'} of ${session.tenancyId}`);
    return [...github, who, ...(await examineSignedIn(session, inputs, context))];
};
const run = async (context) => {
    const { log, outputs, summary, signal } = context;
    const { pipeline, fails, ...read } = await readDoctorInputs(context);
    const examined = pipeline === undefined ? [] : await examineIdentity(pipeline, context);
    signal.throwIfAborted();
    const findings = [...read.findings, ...examined];
    for (const line of doctorLines(findings))
        log.info(line);
    await outputs.set('result', isReady(findings) ? 'ready' : 'missing');
    await outputs.set('findings', doctorOutput(findings));
    await summary.append(doctorSummary(findings));
    if (fails)
        requireReady(findings);
};
/** Says what of a set-up is ready, what is missing, and what to do. Changes nothing. */
export const doctor = { main: run, post: removeAccess };
