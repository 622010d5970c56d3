export const id = 264;
export const ids = [264,4540];
export const modules = {

/***/ 26471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
/** Quotes a text for a SCIM filter. */
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
            const response = await (0,signed_http/* sendSigned */.h)(request, session, clock, signal);
            return (0,service_error/* readResponse */.Uk)(response.headers['opc-request-id'], () => fields/* Fields */.C8.parse(response.body));
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
        create: ({ compartmentId, name, description, statements }) => (0,oci_request/* callOci */.OJ)(session, {
            ...base,
            method: 'POST',
            path: '/20160918/policies',
            body: { compartmentId, name, description, statements },
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
        }, clock, (0,oci_request/* anObject */.jz)((response) => response.text('name'))),
    };
};

// EXTERNAL MODULE: ./dist.src/values/policies.js
var policies = __webpack_require__(75025);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
;// CONCATENATED MODULE: ./dist.src/values/setup/wanted.js


/** Names of the created resources, the same as in docs/your-tenancy.md. */
const GROUP = 'deployers';
const PULLERS = 'pullers';
const PULLER = 'ocir-puller';
const APPLICATION = 'github-actions';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The service user of a repository's jobs. */
const serviceUserOf = ({ name }) => `github-${name}`;
/** The grants of a deployment in the compartment, from the policy table. */
const grants = () => {
    const whole = policies/* policyLists */._.find(({ action, mode }) => action === 'root' && !mode.startsWith('mode: plan'));
    const needed = [...(whole?.statements ?? []), policy_statements/* statements */.F.updateGroups];
    const here = needed.filter(({ place }) => place !== 'root');
    return [...new Set(here.map(({ grant }) => grant))];
};
/**
 * The policies for deployments, in the compartment and the tenancy, and for the user that pulls.
 * @param name of the compartment
 */
const wantedPolicies = ({ tenancyId, compartmentId }, name) => {
    const description = 'Made by init';
    const deployers = grants().map((grant) => `Allow group ${GROUP} to ${grant} in compartment ${name}`);
    const domains = [`Allow group ${GROUP} to ${policy_statements/* statements */.F.availabilityDomains.grant} in tenancy`];
    const pullers = [`Allow group ${PULLERS} to read repos in compartment ${name}`];
    return [
        { compartmentId, name: GROUP, description, group: GROUP, statements: deployers },
        {
            compartmentId: tenancyId,
            name: `${GROUP}-domains`,
            description,
            group: GROUP,
            statements: domains,
        },
        { compartmentId, name: PULLERS, description, group: PULLERS, statements: pullers },
    ];
};
/** The trusted subjects of GitHub's tokens: the form with names, and the immutable one. */
const subjectsOf = ({ owner, name, ownerId, id, branch }) => [`repo:${owner}/${name}`, `repo:${owner}@${ownerId}/${name}@${id}`].map((repository) => `${repository}:ref:refs/heads/${branch}`);
/** The initial environment file of a deployment. */
const environmentFile = ({ region, clusterId, nodeSubnetId, compartmentId }, repository) => [
    `# What is deployed, and where: docs/environment-file.md.`,
    `region: ${region}`,
    `cluster: ${clusterId}`,
    `network: { node-subnet: ${nodeSubnetId} }`,
    `node-pool: { name: ${repository.name.toLowerCase()}, size: 1 }`,
    'image:',
    `  repository: ${repository.name.toLowerCase()}`,
    '  context: .',
    `  compartment: ${compartmentId}`,
    '',
].join('\n');

;// CONCATENATED MODULE: ./dist.src/stages/setup/domain-objects.js

const SCHEMA = 'urn:ietf:params:scim:schemas:';
const USER = `${SCHEMA}core:2.0:User`;
const USER_EXTENSION = `${SCHEMA}oracle:idcs:extension:user:User`;
/** The application that jobs sign in with. */
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
/**
 * The domain's trust in GitHub's tokens: a job of the repository is the service user.
 * @typeParam Id what names a thing: its text, or an expression of Terraform
 */
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
/** The id of something that must exist by now. */
const idOf = (fields) => fields?.text('id') ?? '';
/** The missing part of a policy: statements are added, never removed. */
const policyChange = async (policies, wanted) => {
    const { compartmentId, name, statements } = wanted;
    const there = await policies.named(compartmentId, name);
    const missing = statements.filter((text) => !(there?.statements ?? []).includes(text));
    if (missing.length === 0)
        return undefined;
    const description = `policy ${name}: ${missing.map((text) => `\n    ${text}`).join('')}`;
    const apply = () => there === undefined
        ? policies.create(wanted)
        : policies.update(there.id, [...there.statements, ...missing]);
    return { description, apply };
};
/** An existing trust for GitHub serves others too, so a person has to add what it lacks. */
const missingRules = (trust, desired) => {
    const rules = trust.optionalItems('impersonationServiceUsers', (one) => one.text('rule'));
    return subjectsOf(desired.repository)
        .map((subject) => `sub eq ${subject}`)
        .filter((rule) => !rules.includes(rule));
};
/** What is missing in the identity domain, in order of creation. */
const domainChanges = (desired, found, hasTrust, domain) => {
    const userName = serviceUserOf(desired.repository);
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
                description: `trust of GitHub's tokens:${subjectsOf(desired.repository)
                    .map((subject) => `\n    ${subject}`)
                    .join('')}`,
                apply: async () => {
                    const client = found.app?.text('name') ?? '';
                    const body = trustBody(desired, client, idOf(found.user));
                    await domain.create('IdentityPropagationTrusts', body);
                },
            }
            : undefined,
        made('pullers', `group ${PULLERS}`, () => domain.create('Groups', groupBody(PULLERS))),
        made('puller', `user ${PULLER}, whose token pulls images`, () => domain.create('Users', pullerBody(desired.pullerAddress))),
        member('pullers', 'puller', `${PULLER} in ${PULLERS}`),
    ];
};
/** Plans what is missing of docs/your-tenancy.md. @throws ActionError OCI_* */
const planSetup = async (desired, { domain, policies }) => {
    const userName = serviceUserOf(desired.repository);
    const one = async (kind, attribute, value) => (await domain.find(kind, attribute, value))[0];
    const [group, user, app, puller, pullers, trust, compartment] = await Promise.all([
        one('Groups', 'displayName', GROUP),
        one('Users', 'userName', userName),
        one('Apps', 'displayName', APPLICATION),
        one('Users', 'userName', PULLER),
        one('Groups', 'displayName', PULLERS),
        one('IdentityPropagationTrusts', 'issuer', desired.issuer),
        policies.compartmentName(desired.compartmentId),
    ]);
    const found = {
        ...(group && { group }),
        ...(user && { user }),
        ...(app && { app }),
        ...(puller && { puller }),
        ...(pullers && { pullers }),
    };
    const wanted = wantedPolicies(desired, compartment);
    const changes = [
        ...domainChanges(desired, found, trust !== undefined, domain),
        ...(await Promise.all(wanted.map((policy) => policyChange(policies, policy)))),
    ];
    const lacking = trust === undefined ? [] : missingRules(trust, desired);
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

;// CONCATENATED MODULE: ./dist.src/values/setup/hcl.js
/** A Terraform expression that is not a literal, e.g. `oci_identity_policy.one.id`. */
class HclReference {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Longer lists have a line for each item. */
const WIDEST = 80;
const isList = (value) => Array.isArray(value);
const isLiteral = (value) => typeof value !== 'object' || value instanceof HclReference;
const isBlock = (value) => !isLiteral(value) && !isList(value);
const literal = (value) => {
    if (value instanceof HclReference)
        return value.text;
    // Quoted as in JSON, except that `${` and `%{` start templates.
    return typeof value === 'string'
        ? JSON.stringify(value).replace(/([$%])\{/g, '$1$1{')
        : String(value);
};
/** An argument's value, as lines. */
const valueLines = (value) => {
    if (isLiteral(value))
        return [literal(value)];
    const items = value.map(literal);
    const line = `[${items.join(', ')}]`;
    return line.length <= WIDEST ? [line] : ['[', ...items.map((item) => `  ${item},`), ']'];
};
/** Groups that `hclfmt` aligns: adjacent single lines. */
const aligned = (args) => {
    const lines = [];
    for (let at = 0; at < args.length;) {
        const ends = args.findIndex(([, value], index) => index >= at && value.length > 1);
        const group = args.slice(at, ends === -1 ? args.length : ends);
        const width = Math.max(0, ...group.map(([name]) => name.length));
        lines.push(...group.map(([name, [value = '']]) => `${name.padEnd(width)} = ${value}`));
        at += group.length;
        const [name, [first, ...rest]] = args[at] ?? ['', []];
        if (first !== undefined)
            lines.push(`${name} = ${first}`, ...rest);
        at += 1;
    }
    return lines;
};
const bodyLines = (body) => {
    const args = [];
    const blocks = [];
    for (const [name, value] of Object.entries(body)) {
        const items = isList(value) ? value : [value];
        if (items.some(isBlock))
            blocks.push(...items.filter(isBlock).flatMap((one) => block(name, one)));
        else
            args.push([name, valueLines(isLiteral(value) ? value : items.filter(isLiteral))]);
    }
    return [...aligned(args), ...blocks];
};
const block = (header, body) => [
    `${header} {`,
    ...bodyLines(body).map((line) => `  ${line}`),
    '}',
];
/** The same with other names of its arguments and blocks, at every depth. */
const renamed = (body, name) => {
    const inside = (value) => isBlock(value) ? renamed(value, name) : value;
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [
        name(key),
        isList(value) ? value.map(inside) : inside(value),
    ]));
};
/** Top-level blocks by their headers, e.g. `resource "a" "b"`, formatted as `terraform fmt` does. */
const hclOf = (blocks) => `${blocks.map(([header, body]) => block(header, body).join('\n')).join('\n\n')}\n`;

;// CONCATENATED MODULE: ./dist.src/stages/setup/terraform.js



/** In Terraform's addresses. */
const APP = APPLICATION;
const terraform_USER = 'github';
/** Oracle's provider's name for an attribute of the domain, e.g. `isOAuthClient`, or a schema. */
const argumentOf = (name) => name
    .replace('OAuth', 'Oauth')
    .replace(/[:.]/g, '')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Attributes that are not updated, since the domain adds to them by itself. */
const keeping = (...names) => ({
    lifecycle: { ignore_changes: names.map((name) => new HclReference(name)) },
});
const attribute = (kind, name, attributeName) => new HclReference(`oci_identity_domains_${kind}.${name}.${attributeName}`);
const member = (user) => ({
    members: { type: 'User', value: attribute('user', user, 'id') },
    // Otherwise the members are not read back.
    attribute_sets: ['all'],
});
/** Resources of the domain, with their names in Terraform. */
const domainResources = (desired, domainUrl) => {
    const resource = (kind, name, body, more = {}) => {
        const header = `resource "oci_identity_domains_${kind}" "${name}"`;
        return [header, { idcs_endpoint: domainUrl, ...renamed(body, argumentOf), ...more }];
    };
    const trust = trustBody(desired, attribute('app', APP, 'name'), attribute('user', terraform_USER, 'id'));
    const groupOf = (user) => ({ ...member(user), ...keeping('schemas') });
    return [
        resource('group', GROUP, groupBody(GROUP), groupOf(terraform_USER)),
        resource('user', terraform_USER, serviceUserBody(serviceUserOf(desired.repository)), keeping('schemas')),
        resource('app', APP, applicationBody),
        // Without the first, the rules are not read back, and each plan adds them.
        resource('identity_propagation_trust', APP, trust, { attribute_sets: ['all'] }),
        resource('group', PULLERS, groupBody(PULLERS), groupOf(PULLER)),
        resource('user', PULLER, pullerBody(desired.pullerAddress), keeping('schemas', 'emails')),
    ];
};
const outputs = [
    ['client_id', attribute('app', APP, 'name')],
    ['app_id', attribute('app', APP, 'id')],
    ['group_ocid', attribute('group', GROUP, 'ocid')],
    ['puller_ocid', attribute('user', PULLER, 'ocid')],
];
const versions = `terraform {
  required_providers {
    oci = {
      source = "oracle/oci"
    }
  }
}
`;
/** A policy that names a group can only be created after it. */
const policyResource = ({ compartmentId, name, description, group, statements, }) => [
    `resource "oci_identity_policy" "${name}"`,
    {
        compartment_id: compartmentId,
        name,
        description,
        statements,
        depends_on: [new HclReference(`oci_identity_domains_group.${group}`)],
    },
];
/**
 * The files of a Terraform folder that creates what `planSetup` would. @param compartment its name
 */
const terraformFiles = (desired, domainUrl, compartment) => {
    const policies = wantedPolicies(desired, compartment).map(policyResource);
    return {
        'main.tf': hclOf([...domainResources(desired, domainUrl), ...policies]),
        'outputs.tf': hclOf(outputs.map(([name, value]) => [`output "${name}"`, { value }])),
        'versions.tf': versions,
    };
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./dist.src/actions/init/new-file.js



/** Writes a file unless it exists; returns whether it did. */
const writeNew = async (path, text, log) => {
    const file = (0,external_node_path_.resolve)(path);
    if ((0,external_node_fs_.existsSync)(file))
        return log.info(`${path} is there, and stays as it is`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    log.info(`Wrote ${path}`);
};

;// CONCATENATED MODULE: ./dist.src/actions/init/as-terraform.js



/** Quotes a text as one word of a shell. */
const as_terraform_quoted = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** Writes the set-up as a Terraform folder, and creates nothing. */
const writeTerraform = async (folder, desired, compartment, log) => {
    const files = terraformFiles(desired, desired.domainUrl, compartment);
    for (const [name, text] of Object.entries(files))
        await writeNew((0,external_node_path_.join)(folder, name), text, log);
    const terraform = `terraform -chdir=${as_terraform_quoted(folder)}`;
    log.info('Nothing was made. This makes it, in the home region of the tenancy:');
    log.info(`  ${terraform} init && ${terraform} apply`);
};
/** What later parts need, as shell commands for after the folder was applied. */
const terraformResult = (folder) => {
    const output = (name) => `"$(terraform -chdir=${as_terraform_quoted(folder)} output -raw ${name})"`;
    return {
        clientId: output('client_id'),
        appId: output('app_id'),
        groupOcid: output('group_ocid'),
        pullerOcid: output('puller_ocid'),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/init/by-hand.js
/** The steps left for a person: commands to copy, none of which shows a secret. */
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

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
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
        terraform: read.optional('terraform', path/* asPath */.w2),
        yes: read.withDefault('yes', input_text/* asFlag */.v0, false),
    };
};

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./dist.src/actions/init/make.js

const confirmed = async () => {
    if (!process.stdin.isTTY)
        return false;
    const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stdout });
    const response = await terminal.question('Make all of this? [y/N] ');
    terminal.close();
    return /^y(es)?$/i.test(response.trim());
};
/** Shows what is missing, and creates it once the user confirms; undefined if not. */
const make = async ({ changes, result }, yes, log) => {
    if (changes.length === 0)
        log.info('Everything is there already');
    else
        log.info('To make:');
    for (const { description } of changes)
        log.info(`  ${description}`);
    if (changes.length > 0 && !yes && !(await confirmed())) {
        log.info('Nothing was made. With --yes it is made without a question.');
        return undefined;
    }
    for (const { description, apply } of changes) {
        await apply();
        log.info(`Made ${description.split('\n')[0] ?? ''}`);
    }
    return result();
};

;// CONCATENATED MODULE: ./dist.src/actions/init.js












/** The starter workflow is next to dist/, in the same version. */
const workflow = () => (0,promises_.readFile)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', '..', 'workflows', 'deploy.yml'), 'utf8');
const writeFiles = async (inputs, region, { log }) => {
    await writeNew('.github/oke.yml', environmentFile({ ...inputs, region }, inputs.repository), log);
    await writeNew('.github/workflows/deploy.yml', await workflow(), log);
};
const say = (lines, { log }) => {
    for (const line of lines)
        log.info(line);
};
const run = async (context) => {
    const { environment, clock, log } = context;
    const inputs = context.readInputs(readInit);
    const session = await (0,oci_session.openSession)(environment, clock);
    const desired = { ...inputs, tenancyId: session.tenancyId };
    const policies = iamPolicies(session, clock);
    if (inputs.terraform !== undefined) {
        const compartment = await policies.compartmentName(desired.compartmentId);
        await writeTerraform(inputs.terraform, desired, compartment, log);
        await writeFiles(inputs, session.region, context);
        return say(byHand(inputs, terraformResult(inputs.terraform)), context);
    }
    const domain = domainApi(inputs.domainUrl, session, clock);
    const plan = await planSetup(desired, { domain, policies });
    const result = await make(plan, inputs.yes, log);
    if (result === undefined)
        return;
    await writeFiles(inputs, session.region, context);
    say([...plan.byHand, ...byHand(inputs, result)], context);
};
/** A command, not a step of a job: creates what docs/your-tenancy.md describes. */
const init = { main: run };


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   bS: () => (/* binding */ outsiderOf),
/* harmony export */   lO: () => (/* binding */ foreignHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/**
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
};


/***/ }),

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name) => {
    const { checkServerIdentity } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    // An IP address cannot be sent as the server name in the handshake.
    return {
        servername: '',
        checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    };
};
/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName);
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, {
                method,
                headers: { ...headers, ...length },
                signal,
                socketPath,
                ...ca,
                ...named,
            });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};


/***/ }),

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Malformed foreign data; the message names the problem and the place. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the response') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the response') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the response') {
        return new Fields(parseWhole(json, place), place);
    }
    /** The whole value, unchanged. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** The whole value, to be passed on unchanged. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the response') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Region keys that OCIDs of the oldest regions contain instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region of a regional resource, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their newlines, each with its section. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
 */
const parseSections = (text) => {
    const sections = new Map();
    let open;
    for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
        if (section === undefined || COMMENT.test(line))
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const value = line.trim();
        if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
            entries[open.key] = `${entries[open.key] ?? ''}\n${value}`;
            continue;
        }
        const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? []);
        if (key === '')
            continue;
        open = { section, key: key.toLowerCase(), indent: indentOf(line) };
        entries[open.key] = first;
    }
    const trimmed = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]));
    return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]));
};
/** The text with a section appended. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section, otherwise byte for byte the same. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can be a profile name, which is written in brackets on a line. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


/***/ }),

/***/ 77214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ shortOcid),
/* harmony export */   X8: () => (/* binding */ parseOcid),
/* harmony export */   lx: () => (/* binding */ requireRealm),
/* harmony export */   vh: () => (/* binding */ doubtfulLengths),
/* harmony export */   xh: () => (/* binding */ ocidOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * The length of every OCID seen so far; Oracle does not guarantee it, so a shorter one is only
 * suspect.
 */
const USUAL_UNIQUE_PART = 60;
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i;
const SHORTEST_UNIQUE_PART = 8;
const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'OCID_INVALID', message, hint });
/**
 * Parses an OCID of one of the given kinds.
 * @throws ActionError OCID_INVALID: not an OCID, cut off, or of another kind.
 */
const parseOcid = (text, ...kinds) => {
    const wanted = kinds.length === 0 ? 'an OCID' : `the OCID of a ${kinds.join(' or ')}`;
    const example = `It looks like ocid1.${kinds[0] ?? 'cluster'}.oc1.eu-frankfurt-1.aaaa…; copy it from the OCI console.`;
    const trimmed = text.trim();
    if (/\.\.\.|…/.test(trimmed)) {
        throw invalid(`"${trimmed}" is shortened, as the console shows it; ${wanted} is needed in full`, example);
    }
    const [, kind, realm, region, unique] = SHAPE.exec(trimmed) ?? [];
    if (kind === undefined || realm === undefined || region === undefined || unique === undefined) {
        throw invalid(`"${trimmed}" is not ${wanted}`, example);
    }
    if (unique.length < SHORTEST_UNIQUE_PART) {
        throw invalid(`"${trimmed}" is cut off: its last part has only ${unique.length} characters`, example);
    }
    const found = kind.toLowerCase();
    if (kinds.length > 0 && !kinds.includes(found)) {
        throw invalid(`"${trimmed}" is the OCID of a ${found}; ${wanted} is needed`, example);
    }
    return { text: trimmed, kind: found, realm: realm.toLowerCase(), region: region.toLowerCase() };
};
/** Remarks on unusual lengths of OCIDs in a text, for errors that OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
/** A parser for one kind of OCID, for input readers. */
const ocidOf = (...kinds) => (text) => parseOcid(text, ...kinds).text;
/**
 * Rejects an OCID of another realm than the signed-in one; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
const requireRealm = (ocid, realm) => {
    if (ocid.realm === realm)
        return;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OCID_OTHER_REALM',
        message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
        hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
    });
};
/** The short form for logs and tables: kind and the last characters, as in the console. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};


/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ realmDomain),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   tF: () => (/* binding */ isKnownRealm)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = new Map(Object.entries({
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
}));
const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * A region identifier, e.g. `eu-frankfurt-1`. Checks only the form: a built-in list of regions
 * would reject every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
/** Whether later steps find the hosts of a realm without its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param reported from the metadata of the region; the table lacks realms that open later
 */
const domainOf = (realm, reported) => reported ?? DOMAINS.get(realm);
/**
 * The same, but required.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, reported) => {
    const domain = domainOf(realm, reported);
    if (domain !== undefined)
        return domain;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ asChart),
/* harmony export */   Hj: () => (/* binding */ asValuesFile),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Vp: () => (/* binding */ asDockerfile),
/* harmony export */   dw: () => (/* binding */ isRemoteChart),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   zX: () => (/* binding */ isChartAlias)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
/** Loopback addresses: no network is in between. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A file system path from a user: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (isAddress(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
/**
 * A Dockerfile. Podman runs names ending in `.in` through the C preprocessor, which can include any
 * file.
 */
const asDockerfile = (text) => {
    const path = asPath(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
const isChartAlias = (chart) => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart);
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart);
};
/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
const asValuesFile = (text) => {
    const file = text.trim();
    if (!isAddress(file))
        return asPath(file);
    if (/^file:/i.test(file))
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is no path`, 'Write the path alone.');
    if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is not an https address`, 'Values that anybody on the way can change decide what is deployed: write an https address.');
    }
    if (!CONTROL.test(file))
        return file;
    throw refused('the address holds a control character', 'Correct the address.');
};
/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
const asRepository = (text) => {
    const address = text.trim();
    if (/^oci:/i.test(address)) {
        throw refused('a registry is no chart repository', 'Write oci://host/path/chart as the chart, without repository.');
    }
    return (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asEndpoint */ .u8)(address);
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
const { seeNodes, readFlowLogs } = _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F;
const plan = [readClusters, readPools, readNetwork, useGroups];
const recordTraffic = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageFlowLogs, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.updateSubnets];
const readWithPool = [readClusters, readNetwork];
/**
 * The grants for changing or creating a pool, in the compartments of the cluster and its subnets.
 */
const changePool = [
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.managePools,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.managePoolsOfSubnets,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readNodePools,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readWorkRequests,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.useSubnets,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageVnics,
];
/** The grants for changing a cluster. */
const changeCluster = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageClusters, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.followCluster, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.followPools];
/** The additional grants for creating one, in the compartment of its subnets. */
const placeCluster = [readNetwork, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointSubnets, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointVnics];
/** The grants for comparing, besides the cluster. */
const compare = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.comparePools, readNetwork, useGroups, findRepository];
/** The grants for comparing a Service's load balancer. */
const compareBalancers = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readBalancers, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readNetworkBalancers];
/** The grants for a bastion tunnel, besides those of its step. */
const tunnel = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.useBastion, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageSessions, readNetwork];
const list = (action, mode, ...needed) => ({
    action,
    mode,
    statements: [...new Set(needed)],
});
/** The policies of every action that calls OCI, by mode: the source for READMEs, docs and tests. */
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
    list('ensure-network', 'mode: plan, with flow-logs', ...plan, readFlowLogs),
    list('ensure-network', 'network-mode: security-list', ...plan, updateLists),
    list('ensure-network', 'network-mode: nsg', ...plan, updateGroups),
    list('ensure-network', 'create-groups', ...plan, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageGroups, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.attachToVcn),
    list('ensure-network', 'attach-groups', ...readWithPool, useGroups, updateGroups, ...changePool),
    list('ensure-network', 'flow-logs', ...plan, updateLists, ...recordTraffic),
    list('ensure-network', 'flow-logs: rejected', ...plan, updateLists, ...recordTraffic, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageFilters, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.attachToVcn),
    list('ensure-network', 'create', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageNetwork),
    list('ensure-network', 'create, flow-logs', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageNetwork, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageFlowLogs),
    list('ensure-node-pool', '', seeNodes, readNetwork, ...changePool, availabilityDomains),
    list('ensure-node-pool', 'with groups', seeNodes, readNetwork, useGroups, ...changePool, availabilityDomains),
    list('preview', 'action: up', useClusters, build),
    list('preview', 'action: up, bastion', useClusters, build, ...tunnel),
    list('preview', 'action: down or sweep', useClusters),
    list('preview', 'action: down or sweep, bastion', useClusters, ...tunnel),
    list('drift-check', 'without deploy', readClusters, ...compare),
    list('drift-check', 'without deploy, with flow-logs', readClusters, ...compare, readFlowLogs),
    list('drift-check', 'with deploy', useClusters, ...compare, ...compareBalancers),
    list('drift-check', 'with deploy, with flow-logs', useClusters, ...compare, ...compareBalancers, readFlowLogs),
    list('drift-check', 'with deploy, bastion', useClusters, ...compare, ...compareBalancers, ...tunnel),
    list('root', 'mode: plan', useClusters, ...compare),
    list('root', 'mode: plan, with flow-logs', useClusters, ...compare, readFlowLogs),
    list('root', 'build-push, ensure-network, ensure-node-pool, deploy', useClusters, build, readNetwork, useGroups, updateLists, ...changePool, availabilityDomains),
    list('root', 'stages: deploy, bastion', useClusters, ...tunnel),
];


/***/ })

};
