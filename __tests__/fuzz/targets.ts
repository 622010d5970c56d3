import { parseYaml } from '../../src/values/environment/yaml-file.ts'
import { generateKeyPairSync } from 'node:crypto'

import { ActionError } from '../../src/values/action-error.ts'
import { parseManifests } from '../../src/values/manifests/parse-manifests.ts'
import { checkManifests } from '../../src/stages/check/check-manifests.ts'
import { requireConfined } from '../../src/stages/deploy/confinement.ts'
import { parseState } from '../../src/stages/drift/issue/issue-state.ts'
import { parsePlan } from '../../src/stages/network/parse-plan.ts'
import { parseCreatePlan } from '../../src/stages/network-create/parse-create-plan.ts'
import { parseApiKey } from '../../src/values/oci/api-key.ts'
import {
  asCertificateAuthority,
  asServer,
  requireEncrypted,
} from '../../src/values/kubernetes/api-server-address.ts'
import { parseCidr } from '../../src/values/network/cidr.ts'
import { regionOfOcid } from '../../src/values/oci/cluster-region.ts'
import { parseDockerConfig } from '../../src/values/registry/docker-config-text.ts'
import { parseDuration } from '../../src/values/duration.ts'
import { EnvironmentDraft } from '../../src/values/environment/environment-file.ts'
import { environmentRules } from '../../src/values/environment/environment-rules.ts'
import {
  parseImageReference,
  parseRepository,
  parseTag,
} from '../../src/values/registry/image-reference.ts'
import { type ListInput, pairsOf } from '../../src/values/input-lists.ts'
import { asEndpoint, asFlag, asInteger } from '../../src/values/input-text.ts'
import { jwtClaims } from '../../src/values/oci/jwt-claims.ts'
import { parseKubeconfig } from '../../src/values/kubernetes/kubeconfig-text.ts'
import { asKubernetesName } from '../../src/values/kubernetes/kubernetes-name.ts'
import { parseCache } from '../../src/values/image-build/cache.ts'
import { parseSbom } from '../../src/values/image-build/sbom.ts'
import { parseNamedImage } from '../../src/values/image-build/named-image.ts'
import { noProxyForNode } from '../../src/values/network/no-proxy.ts'
import { parseSections } from '../../src/values/oci/oci-config.ts'
import { parseOcid } from '../../src/values/oci/ocid.ts'
import { parseProxyAddress } from '../../src/values/network/proxy-address.ts'
import { parseQuantity } from '../../src/values/kubernetes/quantity.ts'
import { parseFigures } from '../../src/values/load/load-figures.ts'
import { parseRate } from '../../src/values/rate.ts'
import { reportedDomain } from '../../src/values/oci/region-metadata.ts'
import { parseRegion } from '../../src/values/oci/region.ts'
import { asRegistryHost } from '../../src/values/registry/registry-host.ts'
import { asRepositoryPath } from '../../src/values/registry/registry-scope.ts'
import { asRegistryTarget, ocirPlace } from '../../src/values/registry/registry-target.ts'
import { registryUsers } from '../../src/values/registry/registry-user.ts'
import { parseRenewal } from '../../src/values/oci/renewal.ts'
import { parseNodeAmount } from '../../src/values/oci/cycling.ts'
import { asShare } from '../../src/values/share.ts'
import { parsePlacement } from '../../src/values/oci/placement.ts'
import { parseTaint } from '../../src/values/kubernetes/taint.ts'
import { asUrl, joinUrl } from '../../src/values/network/url.ts'
import { parseVcnCidr } from '../../src/values/network/vcn-cidr.ts'
import { inputs } from './input-targets.ts'
import { ociResponses } from './oci-targets.ts'
import { serviceResponses } from './service-targets.ts'
import { secret, type Target, target } from './target.ts'
import { CANARY } from './texts.ts'
import { toolResponses } from './tool-targets.ts'

const pairsIn = (name: ListInput) => (text: string) => pairsOf(name, text)

/**
 * Removes the key that an error names before the position: it is no secret, but here any text may be
 * one.
 */
const withoutKeys =
  (read: (text: string) => unknown) =>
  (text: string): unknown => {
    try {
      return read(text)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      const { code, hint, message } = error
      throw new ActionError({ code, hint, message: message.replace(/which follows ".*?", /s, '') })
    }
  }

const ocid = `ocid1.cluster.oc1.eu-frankfurt-1.${'a'.repeat(60)}`
const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
const jwt = `h.${Buffer.from(JSON.stringify({ sub: CANARY, exp: 1 })).toString('base64url')}.s`
const cert = '-----BEGIN CERTIFICATE-----\nTUlJ\n-----END CERTIFICATE-----'
const dockerConfig = JSON.stringify({ auths: { 'fra.ocir.io': { auth: CANARY } } })
const renewal = JSON.stringify({ method: 'github-oidc', clientSecret: CANARY })
const kubeconfig = `apiVersion: v1\nclusters: []\nusers:\n- name: a\n  user: { token: ${CANARY} }\n`
const environment = `cluster: ${ocid}\nnetwork:\n  listeners: [80]\nrelease:\n  namespace: shop\n  chart: chart\n  set: { a: b }\nscaling:\n  edge: { at-least: 3, within: 2m }\n`
const manifests = `kind: Secret\nmetadata:\n  name: a\nstringData:\n  password: ${CANARY}\n---\nkind: Deployment\nspec:\n  template:\n    spec: { containers: [{ name: a, resources: { limits: { cpu: 1 } } }] }\n`
const rule = { direction: 'INGRESS', protocol: '6', peer: '0.0.0.0/0', peerType: 'CIDR_BLOCK' }
const plan = JSON.stringify([
  { kind: 'add-rules', holder: { kind: 'list', id: 'a' }, rules: [rule] },
])
const section = `[DEFAULT]\nuser=me\nkey_file=~/key\npass_phrase=${CANARY}\n[b]\nregion = x\n`

/** The value parsers, each with its examples. */
export const values: readonly Target[] = [
  target(
    'OCID',
    (text) => [parseOcid(text), regionOfOcid(text)],
    ocid,
    'ocid1.tenancy.oc1..aaaaaaaaaa',
  ),
  target('memory of an issue', parseState, '<!-- findings: [["a","release","Service/edge"]] -->'),
  target('CIDR block', parseCidr, '10.0.0.0/16', 'fd00::/8', '::ffff:1.2.3.4/128'),
  target('VCN block', parseVcnCidr, '10.0.0.0/16'),
  target('duration', parseDuration, '3m', '1h30m', '500ms'),
  target('rate', parseRate, '80/s', '300/m'),
  target(
    'figures of a load',
    parseFigures,
    '{"sent": 10, "failed": 1, "p95Milliseconds": 2.5, "timeline": [{"at": 1, "sent": 1, "failed": 0}]}',
  ),
  target('share', asShare, '1%', '0.01'),
  target('amount of nodes', parseNodeAmount, '1', '25%'),
  target('quantity', parseQuantity, '100m', '1Gi', '1e3'),
  target('placement', parsePlacement, 'AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2'),
  target('taint', parseTaint, 'team=shop:NoSchedule'),
  target('region', parseRegion, 'eu-frankfurt-1'),
  target(
    'region metadata',
    (text) => reportedDomain('oc1', text),
    '{"realmKey":"oc1","regionIdentifier":"x"}',
  ),
  target(
    'image reference',
    parseImageReference,
    `a.b:5000/c/d:1@sha256:${'a'.repeat(64)}`,
    'nginx',
  ),
  target('repository', parseRepository, 'team/shop'),
  target('tag', parseTag, 'v1.2.3'),
  target(
    'one of several images',
    parseNamedImage,
    'edge=services/edge',
    'edge=context=a,file=a/Dockerfile.prod,target=prod,repository=shop/e,image-key=e.image',
  ),
  target('sbom', parseSbom, 'generator=fra.ocir.io/acme/scanner:1'),
  target('cache', parseCache, 'type=registry,ref=fra.ocir.io/acme/cache:{name},mode=max'),
  target('registry host', asRegistryHost, 'fra.ocir.io', '127.0.0.1:5000'),
  target('registry target', asRegistryTarget, 'fra.ocir.io', 'eu-frankfurt-1'),
  target(
    'place in OCIR',
    (text) => ocirPlace(text, { realm: 'oc1' }),
    'fra.ocir.io',
    'ocir.eu-frankfurt-1.oci.oraclecloud.com',
  ),
  target('registry user', (text) => registryUsers(text, undefined, 'acme'), 'acme/domain/ann'),
  target('repository path', asRepositoryPath, 'acme/shop'),
  target('Kubernetes name', asKubernetesName, 'shop-1'),
  target('address', asUrl, 'http://203.0.113.9/a'),
  target('endpoint', asEndpoint, 'https://idcs-1.identity.oraclecloud.com', 'http://127.0.0.1:1'),
  target(
    'API server',
    (text) => [asServer(text), requireEncrypted(text)],
    'https://203.0.113.1:6443',
  ),
  target(
    'certificate authority',
    asCertificateAuthority,
    cert,
    Buffer.from(cert).toString('base64'),
  ),
  target('flag', asFlag, 'true', 'False'),
  target('whole number', asInteger(1, 99), '12'),
  target('no_proxy', noProxyForNode, 'localhost,.example.com,10.0.0.0/8'),
  target(
    'path behind an address',
    (text) => {
      const { host } = new URL(joinUrl('http://203.0.113.9', text))
      if (host !== '203.0.113.9') throw new Error(`it led to ${host}`)
    },
    '/cart',
    '//host/x',
    '\\\\host',
  ),
  secret(
    'proxy address',
    (text) => parseProxyAddress('HTTPS_PROXY', text),
    `http://ann:${CANARY}@proxy:3128`,
  ),
  secret('label pairs', withoutKeys(pairsIn('node-labels')), `a=b,TOKEN=${CANARY}`),
  secret('argument pairs', withoutKeys(pairsIn('build-args')), `a=b\nc=${CANARY}`),
  secret('API key', (text) => parseApiKey(text), pem, pem.replaceAll('\n', '\\n')),
  secret('claims', jwtClaims, jwt),
  secret('renewal', parseRenewal, renewal),
  secret('docker config', (text) => parseDockerConfig('config.json', text), dockerConfig),
  secret('kubeconfig', (text) => parseKubeconfig('config', text), kubeconfig, '{"clusters":[]}'),
  secret('OCI config', parseSections, section),
  target('approved plan', parsePlan, plan, '[]'),
  target('approved network', parseCreatePlan, '[{"kind":"vcn","name":"a"}]', '[]'),
]

const readEnvironment = (text: string): unknown => {
  const draft = new EnvironmentDraft({
    ...{ file: parseYaml('oke.yml', text), overrides: [] },
    rules: environmentRules,
  })
  const { environment, problems } = draft.read(['cluster', 'release'])
  if ((environment === undefined) !== problems.length > 0)
    throw new Error('neither value nor problem')
  return environment
}

const readManifests = async (text: string): Promise<unknown> => {
  const { objects, hooks, warnings } = await parseManifests(text)
  checkManifests([...objects, ...hooks])
  requireConfined([...objects, ...hooks], 'shop')
  return { objects, hooks, warnings }
}

/** YAML files. */
export const files: readonly Target[] = [
  target('environment file', readEnvironment, environment, 'a: &a { b: 1 }\nc: *a\n', '? a\n: b\n'),
  secret('manifests', readManifests, manifests, `a: &a { b: ${CANARY} }\nc: *a\n`, `a: *${CANARY}`),
]

export const targets: readonly Target[] = [
  ...values,
  ...inputs,
  ...files,
  ...ociResponses,
  ...serviceResponses,
  ...toolResponses,
]
