export const id = 5157;
export const ids = [5157,2750];
export const modules = {

/***/ 55157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-attempts.js
var oci_attempts = __webpack_require__(84647);
// EXTERNAL MODULE: ./dist.src/clients/oci/service-error.js
var service_error = __webpack_require__(23877);
// EXTERNAL MODULE: ./dist.src/clients/oci/signed-http.js
var signed_http = __webpack_require__(62642);
;// CONCATENATED MODULE: ./dist.src/clients/setup/domain-api.js




const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
/** A text of a SCIM filter. */
const quoted = (text) => JSON.stringify(text);
/** @param domainUrl the "Domain URL" of the console */
const domainApi = (domainUrl, session, clock) => {
    const call = (method, path, doing, body) => {
        const url = new URL(`${domainUrl.replace(/\/+$/, '')}/admin/v1/${path}`);
        const request = {
            method,
            url,
            headers: { accept: 'application/json', 'content-type': 'application/scim+json' },
            body: body === undefined ? undefined : JSON.stringify(body),
        };
        const operation = { operation: `${method} ${path.split('?')[0]}`, doing, endpoint: url.origin };
        return (0,oci_attempts/* attemptOci */.h)(operation, method === 'GET', clock, async (signal) => {
            const answer = await (0,signed_http/* sendSigned */.h)(request, session, clock, signal);
            return (0,service_error/* readAnswer */.JN)(answer.headers['opc-request-id'], () => fields/* Fields */.C8.parse(answer.body));
        });
    };
    return {
        find: async (kind, attribute, value) => {
            const filter = `${attribute} eq ${quoted(value)}`;
            const query = new URLSearchParams({ filter, attributeSets: 'all' });
            const found = await call('GET', `${kind}?${query.toString()}`, `list ${kind} of the domain`);
            return found
                .optionalItems('Resources', (item) => item)
                .filter((item) => item.optionalText(attribute) === value);
        },
        create: (kind, body) => call('POST', `${kind}?attributeSets=all`, `make one of ${kind}`, body),
        addMember: async (groupId, userId) => {
            const value = [{ type: 'User', value: userId }];
            const body = { schemas: [PATCH], Operations: [{ op: 'add', path: 'members', value }] };
            await call('PATCH', `Groups/${groupId}`, 'add a member to a group', body);
        },
    };
};

// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
;// CONCATENATED MODULE: ./dist.src/clients/setup/iam-policies.js

const iamPolicies = (session, clock) => {
    const base = { service: 'identity', operation: 'UpdatePolicy' };
    const path = (id) => `/20160918/policies/${encodeURIComponent(id)}`;
    return {
        named: async (compartmentId, name) => {
            const query = new URLSearchParams({ compartmentId, name });
            const found = await (0,oci_request/* callOci */.OJ)(session, {
                ...base,
                method: 'GET',
                path: `/20160918/policies?${query.toString()}`,
                operation: 'ListPolicies',
                doing: 'list the policies',
            }, clock, (0,oci_request/* aList */.u0)((item) => ({ id: item.text('id'), statements: item.texts('statements') })));
            return found[0];
        },
        create: (compartmentId, name, statements) => (0,oci_request/* callOci */.OJ)(session, {
            ...base,
            method: 'POST',
            path: '/20160918/policies',
            body: { compartmentId, name, description: 'Made by init', statements },
            operation: 'CreatePolicy',
            doing: `make the policy ${name}`,
        }, clock, oci_request/* nothing */.s6),
        update: (id, statements) => (0,oci_request/* callOci */.OJ)(session, {
            ...base,
            method: 'PUT',
            path: path(id),
            body: { statements },
            doing: `change policy ${id}`,
        }, clock, oci_request/* nothing */.s6),
        compartmentName: (id) => (0,oci_request/* callOci */.OJ)(session, {
            ...base,
            method: 'GET',
            path: `/20160918/compartments/${encodeURIComponent(id)}`,
            operation: 'GetCompartment',
            doing: `read compartment ${id}`,
        }, clock, (0,oci_request/* anObject */.jz)((answer) => answer.text('name'))),
    };
};

// EXTERNAL MODULE: ./dist.src/values/policies.js
var policies = __webpack_require__(75025);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
;// CONCATENATED MODULE: ./dist.src/values/setup/wanted.js


/** Names of what is made; docs/your-tenancy.md has the same. */
const GROUP = 'deployers';
const PULLERS = 'pullers';
const PULLER = 'ocir-puller';
const APPLICATION = 'github-actions';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The service user of a repository's jobs. */
const serviceUserOf = ({ name }) => `github-${name}`;
/** The grants of a deployment in the compartment, by the table of policies. */
const grants = () => {
    const whole = policies/* policyLists */._.find(({ action, mode }) => action === 'root' && mode !== 'mode: plan');
    const needed = [...(whole?.statements ?? []), policy_statements/* statements */.F.updateGroups];
    const here = needed.filter(({ place }) => place !== 'root');
    return [...new Set(here.map(({ grant }) => grant))];
};
/** The statements of each policy. @param compartment its name, or `id <OCID>` */
const policyStatements = (compartment) => ({
    deployers: grants().map((grant) => `Allow group ${GROUP} to ${grant} in compartment ${compartment}`),
    domains: [`Allow group ${GROUP} to ${policy_statements/* statements */.F.availabilityDomains.grant} in tenancy`],
    pullers: [`Allow group ${PULLERS} to read repos in compartment ${compartment}`],
});
/** Which subjects of GitHub's tokens are trusted: the form with names, and the immutable one. */
const subjectsOf = ({ owner, name, ownerId, id, branch }) => [`repo:${owner}/${name}`, `repo:${owner}@${ownerId}/${name}@${id}`].map((repository) => `${repository}:ref:refs/heads/${branch}`);
/** The environment file of a deployment that has none yet. */
const environmentFile = (region, repository) => [
    `# What is deployed, and where: docs/environment-file.md. The OCIDs come from the workflow.`,
    `region: ${region}`,
    `node-pool: { name: ${repository.name.toLowerCase()}, size: 1 }`,
    `image: { repository: ${repository.name.toLowerCase()}, context: . }`,
    '',
].join('\n');

;// CONCATENATED MODULE: ./dist.src/stages/setup/domain-objects.js

const SCHEMA = 'urn:ietf:params:scim:schemas:';
const USER = `${SCHEMA}core:2.0:User`;
const USER_EXTENSION = `${SCHEMA}oracle:idcs:extension:user:User`;
/** The application that jobs sign in by. */
const applicationBody = {
    schemas: [`${SCHEMA}oracle:idcs:App`],
    displayName: APPLICATION,
    basedOnTemplate: { value: 'CustomWebAppTemplateId' },
    isOAuthClient: true,
    clientType: 'confidential',
    allowedGrants: ['client_credentials'],
    active: true,
};
const groupBody = (displayName) => ({
    schemas: [`${SCHEMA}core:2.0:Group`],
    displayName,
});
const serviceUserBody = (userName) => ({
    schemas: [USER, USER_EXTENSION],
    userName,
    [USER_EXTENSION]: { serviceUser: true },
});
/** A user with an address of its own, to which the domain sends the link for its password. */
const pullerBody = (address) => ({
    schemas: [USER],
    userName: PULLER,
    name: { familyName: 'puller' },
    emails: [{ value: address, type: 'work', primary: true }],
});
/** The domain's trust in GitHub's tokens: a job of the repository is the service user. */
const trustBody = ({ repository, issuer, publicKeys }, clientId, user) => ({
    schemas: [`${SCHEMA}oracle:idcs:IdentityPropagationTrust`],
    name: APPLICATION,
    type: 'JWT',
    active: true,
    issuer,
    publicKeyEndpoint: publicKeys,
    oauthClients: [clientId],
    allowImpersonation: true,
    subjectType: 'User',
    clientClaimName: 'aud',
    clientClaimValues: ['https://cloud.oracle.com'],
    impersonationServiceUsers: subjectsOf(repository).map((subject) => ({
        rule: `sub eq ${subject}`,
        value: user,
    })),
});

;// CONCATENATED MODULE: ./dist.src/stages/setup/setup.js


const hasMember = (group, user) => group !== undefined &&
    user !== undefined &&
    group.optionalItems('members', (one) => one.text('value')).includes(user.text('id'));
/** Of a thing that has to be there by now. */
const idOf = (fields) => fields?.text('id') ?? '';
/** The part of a policy that is missing: statements are added, never taken away. */
const policyChange = async (policies, compartmentId, name, wanted) => {
    const there = await policies.named(compartmentId, name);
    const missing = wanted.filter((text) => !(there?.statements ?? []).includes(text));
    if (missing.length === 0)
        return undefined;
    const description = `policy ${name}: ${missing.map((text) => `\n    ${text}`).join('')}`;
    const apply = () => there === undefined
        ? policies.create(compartmentId, name, wanted)
        : policies.update(there.id, [...there.statements, ...missing]);
    return { description, apply };
};
/** A trust for GitHub that is there serves others too: what it lacks, a person adds. */
const missingRules = (trust, wish) => {
    const rules = trust.optionalItems('impersonationServiceUsers', (one) => one.text('rule'));
    return subjectsOf(wish.repository)
        .map((subject) => `sub eq ${subject}`)
        .filter((rule) => !rules.includes(rule));
};
/** What is missing in the identity domain, in the order in which it is made. */
const domainChanges = (wish, found, hasTrust, domain) => {
    const userName = serviceUserOf(wish.repository);
    const made = (key, description, create) => found[key] === undefined
        ? { description, apply: async () => void (found[key] = await create()) }
        : undefined;
    const member = (key, of, description) => hasMember(found[key], found[of])
        ? undefined
        : { description, apply: () => domain.addMember(idOf(found[key]), idOf(found[of])) };
    return [
        made('group', `group ${GROUP}`, () => domain.create('Groups', groupBody(GROUP))),
        made('user', `service user ${userName}`, () => domain.create('Users', serviceUserBody(userName))),
        member('group', 'user', `${userName} in ${GROUP}`),
        made('app', `confidential application ${APPLICATION}`, () => domain.create('Apps', applicationBody)),
        !hasTrust
            ? {
                description: `trust of GitHub's tokens:${subjectsOf(wish.repository)
                    .map((subject) => `\n    ${subject}`)
                    .join('')}`,
                apply: async () => {
                    const client = found.app?.text('name') ?? '';
                    const body = trustBody(wish, client, idOf(found.user));
                    await domain.create('IdentityPropagationTrusts', body);
                },
            }
            : undefined,
        made('pullers', `group ${PULLERS}`, () => domain.create('Groups', groupBody(PULLERS))),
        made('puller', `user ${PULLER}, whose token pulls images`, () => domain.create('Users', pullerBody(wish.pullerAddress))),
        member('pullers', 'puller', `${PULLER} in ${PULLERS}`),
    ];
};
/** Looks at what is there, and says what is missing of docs/your-tenancy.md. @throws ActionError OCI_* */
const planSetup = async (wish, { domain, policies }) => {
    const userName = serviceUserOf(wish.repository);
    const one = async (kind, attribute, value) => (await domain.find(kind, attribute, value))[0];
    const [group, user, app, puller, pullers, trust, compartment] = await Promise.all([
        one('Groups', 'displayName', GROUP),
        one('Users', 'userName', userName),
        one('Apps', 'displayName', APPLICATION),
        one('Users', 'userName', PULLER),
        one('Groups', 'displayName', PULLERS),
        one('IdentityPropagationTrusts', 'issuer', wish.issuer),
        policies.compartmentName(wish.compartmentId),
    ]);
    const found = {
        ...(group && { group }),
        ...(user && { user }),
        ...(app && { app }),
        ...(puller && { puller }),
        ...(pullers && { pullers }),
    };
    const texts = policyStatements(compartment);
    const changes = [
        ...domainChanges(wish, found, trust !== undefined, domain),
        await policyChange(policies, wish.compartmentId, GROUP, texts.deployers),
        await policyChange(policies, wish.tenancyId, `${GROUP}-domains`, texts.domains),
        await policyChange(policies, wish.compartmentId, PULLERS, texts.pullers),
    ];
    const lacking = trust === undefined ? [] : missingRules(trust, wish);
    return {
        changes: changes.filter((change) => change !== undefined),
        byHand: lacking.length === 0
            ? []
            : [
                `A trust for GitHub is there, and a domain holds only one: add to it, for user ${userName}, the rules ${lacking.join(' and ')}, and its application among its clients.`,
            ],
        result: () => ({
            clientId: found.app?.text('name') ?? '',
            appId: idOf(found.app),
            groupOcid: found.group?.text('ocid') ?? '',
            pullerOcid: found.puller?.text('ocid') ?? '',
        }),
    };
};

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
;// CONCATENATED MODULE: ./dist.src/actions/init/inputs.js




const asRepository = (text) => {
    const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(text) ?? [];
    if (owner !== undefined && name !== undefined)
        return { owner, name };
    throw new action_error/* ActionError */.l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no OWNER/REPO`,
        hint: 'Write it as GitHub does, for example octo/shop.',
    });
};
const asNumber = (text) => {
    if (/^\d+$/.test(text))
        return text;
    throw new action_error/* ActionError */.l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no number`,
        hint: `It is what this prints: gh api repos/OWNER/REPO --jq '.owner.id, .id'`,
    });
};
const readInit = (read) => {
    const issuer = read.withDefault('issuer', input_text/* asEndpoint */.u8, ISSUER);
    const named = read.required('repository', asRepository);
    return {
        domainUrl: read.required('identity-domain-url', input_text/* asEndpoint */.u8),
        compartmentId: read.required('compartment-id', (0,ocid/* ocidOf */.xh)('compartment', 'tenancy')),
        clusterId: read.required('cluster-id', (0,ocid/* ocidOf */.xh)('cluster')),
        nodeSubnetId: read.required('node-subnet-id', (0,ocid/* ocidOf */.xh)('subnet')),
        repository: {
            ...named,
            ownerId: read.required('owner-id', asNumber),
            id: read.required('repository-id', asNumber),
            branch: read.withDefault('branch', input_text/* asText */.e1, 'main'),
        },
        pullerAddress: read.required('puller-address', input_text/* asText */.e1),
        issuer,
        publicKeys: read.withDefault('public-keys', input_text/* asEndpoint */.u8, `${issuer}/.well-known/jwks`),
        yes: read.withDefault('yes', input_text/* asFlag */.v0, false),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/init/by-hand.js
/** What is left for a person: commands to copy, none of which shows a secret. */
const byHand = ({ repository, domainUrl, compartmentId, clusterId, nodeSubnetId }, { clientId, appId, groupOcid, pullerOcid }) => {
    const at = `--repo ${repository.owner}/${repository.name}`;
    const variables = {
        OCI_IDENTITY_DOMAIN_URL: domainUrl,
        OCI_CLIENT_ID: clientId,
        OCI_COMPARTMENT_ID: compartmentId,
        OKE_CLUSTER_ID: clusterId,
        OKE_NODE_SUBNET_ID: nodeSubnetId,
    };
    return [
        'Variables and secrets of the repository, once each:',
        ...Object.entries(variables).map(([name, value]) => `  gh variable set ${name} ${at} --body ${value}`),
        `  gh variable set OCIR_PULL_USERNAME ${at} --body "$(oci os ns get --query data --raw-output)/ocir-puller"`,
        `  oci identity-domains app get --endpoint ${domainUrl} --app-id ${appId} --query 'data."client-secret"' --raw-output | gh secret set OCI_CLIENT_SECRET ${at}`,
        `  oci iam auth-token create --user-id ${pullerOcid} --description OCIR --query data.token --raw-output | gh secret set OCIR_PULL_TOKEN ${at}`,
        'Rights in the cluster, by an administrator of it:',
        '  kubectl create namespace shop',
        `  kubectl create rolebinding deployers --namespace shop --clusterrole admin --group ${groupOcid}`,
        'Only a person can: confirm the address of ocir-puller, choose what is deployed in .github/oke.yml, and replace OWNER in .github/workflows/deploy.yml.',
    ];
};

;// CONCATENATED MODULE: ./dist.src/actions/init.js











const confirmed = async () => {
    if (!process.stdin.isTTY)
        return false;
    const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question('Make all of this? [y/N] ');
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
};
/** Writes a file where none is. Gives whether it did. */
const writeNew = async (path, text) => {
    if ((0,external_node_fs_.existsSync)(path))
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    return true;
};
/** The starter workflow lies beside dist/, in the same version. */
const workflow = () => (0,promises_.readFile)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', '..', 'workflows', 'deploy.yml'), 'utf8');
const writeFiles = async (inputs, region, { log }) => {
    const files = [
        ['.github/oke.yml', environmentFile(region, inputs.repository)],
        ['.github/workflows/deploy.yml', await workflow()],
    ];
    for (const [path, text] of files) {
        const isNew = await writeNew((0,external_node_path_.resolve)(path), text);
        log.info(isNew ? `Wrote ${path}` : `${path} is there, and stays as it is`);
    }
};
const say = (lines, { log }) => {
    for (const line of lines)
        log.info(line);
};
const run = async (context) => {
    const { environment, clock, log } = context;
    const inputs = context.readInputs(readInit);
    const session = await (0,oci_session.openSession)(environment, clock);
    const wish = { ...inputs, tenancyId: session.tenancyId };
    const clients = {
        domain: domainApi(inputs.domainUrl, session, clock),
        policies: iamPolicies(session, clock),
    };
    const plan = await planSetup(wish, clients);
    if (plan.changes.length === 0)
        log.info('Everything is there already');
    else
        say(['To make:', ...plan.changes.map(({ description }) => `  ${description}`)], context);
    if (plan.changes.length > 0 && !inputs.yes && !(await confirmed())) {
        log.info('Nothing was made. With --yes it is made without a question.');
        return;
    }
    for (const { description, apply } of plan.changes) {
        await apply();
        log.info(`Made ${description.split('\n')[0] ?? ''}`);
    }
    await writeFiles(inputs, session.region, context);
    const result = plan.result();
    say([...plan.byHand, ...byHand(inputs, result)], context);
};
/** A command, no step of a job: makes what docs/your-tenancy.md describes. */
const init = { main: run };


/***/ }),

/***/ 42750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ apiKeySession),
  X5: () => (/* binding */ endpointOf),
  openSession: () => (/* binding */ openSession),
  s2: () => (/* binding */ sessionAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
// EXTERNAL MODULE: ./dist.src/values/oci/cluster-region.js
var cluster_region = __webpack_require__(44668);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var oci_ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var oci_region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/values/oci/region-metadata.js
var region_metadata = __webpack_require__(36199);
// EXTERNAL MODULE: ./dist.src/values/json.js
var values_json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/values/oci/renewal.js

/** Those that need nothing but what the machine has. */
const PLAIN = [
    'session-token',
    'instance-principal',
    'resource-principal',
    'workload-identity',
];
/** Undefined if the text is not ours. */
const parseRenewal = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return undefined;
    }
    const { method, ...rest } = (0,values_json/* record */.g1)(value);
    if (method === 'github-oidc') {
        const [domainUrl, clientId] = [(0,values_json/* text */.Qq)(rest['domainUrl']), (0,values_json/* text */.Qq)(rest['clientId'])];
        const [clientSecret, audience] = [(0,values_json/* text */.Qq)(rest['clientSecret']), (0,values_json/* text */.Qq)(rest['audience'])];
        return { method, domainUrl, clientId, clientSecret, audience };
    }
    const plain = PLAIN.find((one) => one === method);
    return plain && { method: plain };
};

// EXTERNAL MODULE: ./dist.src/clients/oci/credential-files.js
var credential_files = __webpack_require__(51394);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-profile.js
var oci_profile = __webpack_require__(19384);
// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var github_outsider = __webpack_require__(33188);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/clients/oci/request-signer.js
var request_signer = __webpack_require__(72303);
// EXTERNAL MODULE: ./dist.src/clients/oci/session-token.js
var session_token = __webpack_require__(26569);
// EXTERNAL MODULE: ./dist.src/clients/files/expand-home.js
var expand_home = __webpack_require__(68603);
;// CONCATENATED MODULE: ./dist.src/clients/oci/oci-session.js


















const broken = (message, cause) => new action_error/* ActionError */.l({
    code: 'OCI_PROFILE_INVALID',
    message,
    hint: 'Run the auth action again, or correct the OCI config file that OCI_CLI_CONFIG_FILE names.',
    cause,
});
const field = (profile, key) => {
    const value = profile[key];
    if (value !== undefined && value !== '')
        return value;
    throw broken(`the OCI profile has no "${key}"`);
};
const readProfileFile = (path, key) => (0,promises_.readFile)(path, 'utf8').catch((cause) => {
    throw broken(`the file that the OCI profile names as ${key} cannot be read: ${path}`, cause);
});
const readKey = (pem, profile) => {
    try {
        return (0,request_signer/* readPrivateKey */.$)(pem, profile['pass_phrase']);
    }
    catch (cause) {
        throw broken('the private key of the OCI profile is not a readable PEM key', cause);
    }
};
const keyIdOf = (profile, token) => token === undefined
    ? [field(profile, 'tenancy'), field(profile, 'user'), field(profile, 'fingerprint')].join('/')
    : `ST$${token}`;
/** OCI_CLI_ENDPOINT as a base URL. @throws ActionError INPUT_INVALID if it is neither https nor loopback. */
const endpointOf = (environment) => {
    const text = environment['OCI_CLI_ENDPOINT'];
    return text === undefined || text === '' ? undefined : (0,input_text/* asEndpoint */.u8)(text);
};
/** The token of the profile, kept fresh; undefined for an API key. */
const tokenOf = (profile, privateKey, place, surroundings) => {
    const named = profile['security_token_file'];
    if (named === undefined || named === '')
        return undefined;
    const { environment, clock, mask } = surroundings;
    const path = (0,expand_home/* expandHome */.k)(named, environment);
    let masked;
    const source = {
        // Another process may have renewed it, such as the plugin of kubectl, whose masks nobody hears.
        read: async () => {
            const token = (await readProfileFile(path, 'security_token_file')).trim();
            if (token !== masked)
                mask(token);
            return (masked = token);
        },
        renew: async (token) => {
            const { renewToken } = await __webpack_require__.e(/* import() */ 8732).then(__webpack_require__.bind(__webpack_require__, 28732));
            const kept = await (0,private_file/* readIfThere */.qC)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), credential_files/* RENEWAL_FILE */.w));
            const renewal = (kept && parseRenewal(kept)) || { method: 'session-token' };
            const renewed = await renewToken(renewal, { token, privateKey }, place, surroundings);
            mask(renewed);
            await (0,private_file/* writePrivate */.pb)(path, renewed);
            return renewed;
        },
    };
    return (0,session_token/* tokenKeeper */.i)(source, () => clock.now());
};
const WHOSE = {
    fork: 'a pull request from a fork',
    dependabot: 'Dependabot',
};
/** Code of others gets no profile that the machine has, only one that a step of this job made. */
const requireOwnProfile = async (profile, environment) => {
    const keyFile = (0,expand_home/* expandHome */.k)(profile['key_file'] ?? '', environment);
    if ((0,credential_files/* isOurs */.MU)(keyFile, environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()))
        return;
    const outsider = await (0,github_outsider/* outsiderOf */.bS)(environment);
    if (outsider === undefined)
        return;
    throw new action_error/* ActionError */.l({
        code: 'NOT_SIGNED_IN',
        message: `not signed in to OCI: no step of this job did, and this run belongs to ${WHOSE[outsider]}, so no profile of the machine is taken`,
        hint: 'Leave the job out for such runs. If they may have an identity, sign in with the auth action, and name its "method" or give its inputs.',
    });
};
const placeOf = (realm, region, environment) => ({
    region: (0,oci_region/* parseRegion */.cf)(region),
    realm,
    domain: (0,region_metadata/* toldDomain */.y)(realm, environment['OCI_REGION_METADATA']),
    endpoint: endpointOf(environment),
});
/** A session of an API key before anything of it is written. */
const apiKeySession = ({ tenancyId, userId, fingerprint, privateKey }, region, environment) => ({
    ...placeOf((0,oci_ocid/* parseOcid */.X8)(tenancyId, 'tenancy').realm, region, environment),
    keyId: [tenancyId, userId, fingerprint].join('/'),
    privateKey: (0,request_signer/* readPrivateKey */.$)(privateKey),
    tenancyId,
    userId,
});
/**
 * The signed-in identity, from the OCI config profile that the environment points at. This is the
 * only door of later steps: a session that is about to end is renewed here, and whenever it signs.
 *
 * @param mask is given every token that is read or made on the way, before anything can print it
 * @throws ActionError NOT_SIGNED_IN, OCI_PROFILE_INVALID, SESSION_EXPIRED
 */
const openSession = async (environment, clock, mask = () => undefined) => {
    const profile = await (0,oci_profile/* readOciProfile */.HE)(environment);
    await requireOwnProfile(profile, environment);
    const tenancy = (0,oci_ocid/* parseOcid */.X8)(field(profile, 'tenancy'), 'tenancy');
    const region = environment['OCI_CLI_REGION'] || field(profile, 'region');
    const place = placeOf(tenancy.realm, region, environment);
    const keyFile = (0,expand_home/* expandHome */.k)(field(profile, 'key_file'), environment);
    const privateKey = readKey(await readProfileFile(keyFile, 'key_file'), profile);
    const freshToken = tokenOf(profile, privateKey, place, { environment, clock, mask });
    const token = await freshToken?.();
    const user = token === undefined ? profile['user'] : (0,jwt_claims/* jwtClaims */.v)(token)['sub'];
    return {
        ...place,
        keyId: keyIdOf(profile, token),
        privateKey,
        tenancyId: tenancy.text,
        userId: typeof user === 'string' ? user : undefined,
        expiresAt: token === undefined ? undefined : (0,session_token/* tokenEnd */.$)(token),
        ...(freshToken === undefined
            ? {}
            : { current: async () => ({ keyId: `ST$${await freshToken()}`, privateKey }) }),
    };
};
/**
 * The same identity, in the region that the resource lies in: it need not be the one signed in to.
 * @throws ActionError OCID_OTHER_REALM
 */
const sessionAt = (session, ocid) => {
    (0,oci_ocid/* requireRealm */.lx)((0,oci_ocid/* parseOcid */.X8)(ocid), session.realm);
    return { ...session, region: (0,cluster_region/* regionOfOcid */.r)(ocid) ?? session.region };
};


/***/ }),

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tokenEnd),
/* harmony export */   i: () => (/* binding */ tokenKeeper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99704);


/** Milliseconds before its end at which a token is renewed; less for tokens that live shortly. */
const MARGIN = 5 * 60_000;
/** Milliseconds in which a renewal that failed is not tried again. */
const PAUSE = 30_000;
/** When a token ends, in milliseconds since the epoch; undefined if it does not say. */
const tokenEnd = (token) => {
    const { exp } = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .jwtClaims */ .v)(token);
    return typeof exp === 'number' ? exp * 1000 : undefined;
};
const marginOf = (token, end) => {
    const { iat } = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .jwtClaims */ .v)(token);
    return typeof iat === 'number' ? Math.min(MARGIN, (end - iat * 1000) / 4) : MARGIN;
};
const ended = (end, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'SESSION_EXPIRED',
    message: `the session ended at ${new Date(end).toISOString()}, and could not be renewed: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`,
    hint: cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l
        ? `Sign in again: run the auth action in this job once more. ${cause.hint}`
        : 'Sign in again: run the auth action in this job once more.',
    cause,
});
/**
 * Gives the session's token, renewed shortly before its end. Calls at the same time share one
 * renewal, and another process's renewal is seen, because the file is read each time.
 * @throws ActionError SESSION_EXPIRED if the token has ended and cannot be renewed.
 */
const tokenKeeper = (source, now) => {
    let pending;
    let failedAt = Number.NEGATIVE_INFINITY;
    const renewed = async (token, end) => {
        try {
            return await source.renew(token);
        }
        catch (error) {
            failedAt = now();
            // A token that still counts is better than none: the next call tries again.
            if (now() < end)
                return token;
            throw ended(end, error);
        }
    };
    const fresh = async () => {
        const token = await source.read();
        const end = tokenEnd(token);
        if (end === undefined || end - now() > marginOf(token, end))
            return token;
        if (now() < end && now() - failedAt < PAUSE)
            return token;
        return renewed(token, end);
    };
    return () => (pending ??= fresh().finally(() => (pending = undefined)));
};


/***/ }),

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRegionMetadata),
/* harmony export */   y: () => (/* binding */ toldDomain)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89858);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`. @throws ShapeError */
const readRegionMetadata = (json) => {
    const fields = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8.parse(json);
    return {
        region: fields.text('regionIdentifier'),
        realm: fields.text('realmKey').toLowerCase(),
        domain: fields.optionalText('realmDomainComponent') ?? '',
    };
};
/** The domain of a realm, if the metadata is that of one of its regions. */
const toldDomain = (realm, json) => {
    // A variable of others' making: what means nothing to us is left alone.
    const told = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json ?? '');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(told, 'realmKey')).toLowerCase() !== realm)
        return undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(told, 'realmDomainComponent')) || undefined;
};


/***/ }),

/***/ 75025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ policyLists)
/* harmony export */ });
/* harmony import */ var _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70224);

const { readClusters, readPools, readNetwork, useGroups, useClusters } = _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F;
const { updateLists, updateGroups, build, findRepository, availabilityDomains } = _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F;
const plan = [readClusters, readPools, readNetwork, useGroups];
const readWithPool = [readClusters, readNetwork];
/** What changing or making a pool needs, where the cluster lies and where its subnets lie. */
const changePool = [
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.managePools,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.managePoolsOfSubnets,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readNodePools,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readWorkRequests,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.useSubnets,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageVnics,
];
/** What changing a cluster needs. */
const changeCluster = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageClusters, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.followCluster, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.followPools];
/** What making one needs beside that, where its subnets lie. */
const placeCluster = [readNetwork, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointSubnets, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointVnics];
/** What is compared, beside the cluster. */
const compare = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.comparePools, readNetwork, useGroups, findRepository];
/** What a Service's load balancer is compared by. */
const compareBalancers = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readBalancers, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readNetworkBalancers];
/** What a tunnel through a bastion needs, beside what its step does. */
const tunnel = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.useBastion, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageSessions, readNetwork];
const list = (action, mode, ...needed) => ({
    action,
    mode,
    statements: needed,
});
/** Every action that calls OCI, by its modes: what READMEs, docs and tests have of policies. */
const policyLists = [
    list('kubeconfig', '', useClusters),
    list('kubeconfig', 'bastion', useClusters, ...tunnel),
    list('login-ocir', 'access: push', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.push),
    list('login-ocir', 'access: pull', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.pull),
    list('build-push', '', build),
    list('build-push', 'one repository, which exists', findRepository, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.pushToOne),
    list('build-push', 'scan-fail-on', build, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readScans),
    list('ensure-cluster', 'mode: plan', readClusters),
    list('ensure-cluster', 'of a cluster that is there', ...changeCluster),
    list('ensure-cluster', 'create', ...changeCluster, ...placeCluster),
    list('ensure-cluster', 'create, with groups', ...changeCluster, ...placeCluster, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointGroups),
    list('ensure-network', 'mode: plan', ...plan),
    list('ensure-network', 'network-mode: security-list', ...plan, updateLists),
    list('ensure-network', 'network-mode: nsg', ...plan, updateGroups),
    list('ensure-network', 'create-groups', ...plan, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageGroups, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.attachToVcn),
    list('ensure-network', 'attach-groups', ...readWithPool, useGroups, updateGroups, ...changePool),
    list('ensure-network', 'create', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageNetwork),
    list('ensure-network', 'create, flow-logs', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageNetwork, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageFlowLogs),
    list('ensure-node-pool', '', ...readWithPool, ...changePool, availabilityDomains),
    list('ensure-node-pool', 'with groups', ...readWithPool, useGroups, ...changePool, availabilityDomains),
    list('preview', 'action: up', useClusters, build),
    list('preview', 'action: down or sweep', useClusters),
    list('drift-check', 'without deploy', readClusters, ...compare),
    list('drift-check', 'with deploy', useClusters, ...compare, ...compareBalancers),
    list('root', 'mode: plan', useClusters, ...compare),
    list('root', 'build-push, ensure-network, ensure-node-pool, deploy', useClusters, build, readNetwork, useGroups, updateLists, ...changePool, availabilityDomains),
];


/***/ })

};
