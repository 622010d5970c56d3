import { apiServer } from '../../src/clients/kubernetes/api-server.ts'
import { githubJob } from '../../src/clients/github/github-oidc.ts'
import { driftIssues } from '../../src/clients/github/issues.ts'
import { type GitHubRepository, gitHubRepository } from '../../src/clients/github/github.ts'
import { identityDomain } from '../../src/clients/oci/identity-domain.ts'
import { proveRegistryLogin } from '../../src/clients/registry/registry-login.ts'
import { workflowRuns } from '../../src/clients/github/workflow-runs.ts'
import { proveAccess } from '../../src/stages/kubeconfig/prove-access.ts'
import { noWait } from '../unit/src/no-wait.ts'
import { answered, PROOF, type Sound } from './answers.ts'
import type { Target } from './target.ts'

const github = (
  name: string,
  sound: Sound,
  ask: (repository: GitHubRepository) => Promise<unknown>,
): Target =>
  answered(`GitHub: ${name}`, sound, (host) => {
    const access = { token: PROOF, baseUrl: `http://${host}`, repository: 'octo/shop' }
    return ask(gitHubRepository(access, noWait))
  })

const comment = { id: 7, body: 'a', user: { login: 'ann' } }
const pull = {
  number: 7,
  state: 'open',
  head: { sha: 'a', ref: 'feature', repo: { full_name: 'octo/shop' } },
  labels: [{ name: 'keep' }],
  updated_at: '2026-11-29T14:06:38Z',
}
const deployment = { id: 7, sha: 'a', task: 'preview:7' }
const issue = { number: 7, body: 'a', state: 'open', html_url: 'https://x', user: { login: 'ann' } }
const viewer = { body: { data: { viewer: { login: 'ann' } } } }

const ofGithub: readonly Target[] = [
  github('pull request', { '/7': { body: pull } }, ({ pulls }) => pulls.find(7)),
  github('pull requests', { '/pulls': { body: [pull] } }, ({ pulls }) => pulls.open()),
  github('comments', { '/comments': { body: [comment] }, '/graphql': viewer }, (of) =>
    of.comments(7).list(),
  ),
  github('comment to create', { '/comments': { body: comment } }, (of) =>
    of.comments(7).create('a'),
  ),
  github('comment to change', { '/7': { body: comment } }, (of) => of.comments(7).update(7, 'a')),
  github('deployments', { '/deployments': { body: [deployment] } }, ({ deployments }) =>
    deployments.list(),
  ),
  github('deployment', { '/deployments': { body: deployment } }, ({ deployments }) =>
    deployments.create('a', 'preview:7'),
  ),
  github('state of a deployment', { '/statuses': { body: [{ state: 'success' }] } }, (of) =>
    of.deployments.state(7),
  ),
  answered('GitHub: issues', { '/issues': { body: [issue] }, '/graphql': viewer }, (host) =>
    driftIssues(
      { token: PROOF, baseUrl: `http://${host}`, repository: 'octo/shop' },
      noWait,
    ).list(),
  ),
  answered('GitHub: OIDC token', { '': { body: { value: 'a.b.c' } } }, (host) => {
    const variables = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}/token`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: PROOF,
    }
    return githubJob(variables, noWait).idToken('audience')
  }),
  answered('GitHub: workflow run', { '': { body: { status: 'completed' } } }, (host) => {
    const variables = { GITHUB_API_URL: `http://${host}`, GITHUB_REPOSITORY_ID: '1' }
    const mark = { repositoryId: '1', runId: '2', attempt: 1, runner: 'a', process: 'b' }
    return workflowRuns(variables, 'p', noWait, PROOF).isOver(mark)
  }),
]

const challenge = { 'www-authenticate': 'Bearer realm="/token",service="registry"' }
const ping = { status: 401, headers: challenge, body: {} }

const target = (host: string) => ({
  name: 'shop',
  server: `http://${host}`,
  certificateAuthority: '',
})
const review = { body: { status: { userInfo: { username: 'ann', groups: ['a'] } } } }
const rules = { body: { status: { incomplete: true, resourceRules: [{ apiGroups: ['apps'] }] } } }
const access = { body: { status: { allowed: true } } }

/** Responses of GitHub, a registry, an identity domain and an API server. */
export const serviceResponses: readonly Target[] = [
  ...ofGithub,
  answered('registry: login', { '/v2/': ping, '/token': { body: {} } }, (host) =>
    proveRegistryLogin({ host, username: 'ann', password: PROOF }, noWait, ['repository:a:pull']),
  ),
  answered('identity domain: token', { '': { body: { token: 'a.b.c' } } }, (host) =>
    identityDomain(`http://${host}`, { id: 'a', secret: PROOF }, noWait).exchange(PROOF, 'key'),
  ),
  answered(
    'API server: access',
    {
      selfsubjectreviews: review,
      selfsubjectrulesreviews: rules,
      selfsubjectaccessreviews: access,
    },
    (host) => proveAccess(target(host), apiServer(target(host), PROOF, noWait), 'shop'),
  ),
]
