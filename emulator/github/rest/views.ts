import { createHash } from 'node:crypto'

import { timestamp } from './route.ts'
import type { Repository, User } from './state.ts'

export const nodeId = (text: string): string => Buffer.from(text).toString('base64')

/** Returns a number that is always the same for a name. */
const idOf = (name: string): number =>
  createHash('sha256').update(name).digest().readUInt32BE(0) & 0x7fffffff

const prefixed = (base: string, parts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(parts).map(([name, path]) => [`${name}_url`, `${base}${path}`]))

const userParts = {
  followers: '/followers',
  following: '/following{/other_user}',
  gists: '/gists{/gist_id}',
  starred: '/starred{/owner}{/repo}',
  subscriptions: '/subscriptions',
  organizations: '/orgs',
  repos: '/repos',
  events: '/events{/privacy}',
  received_events: '/received_events',
}

/** Returns GitHub's `simple-user`. */
export const userView = ({ login, type }: User, api: string) => {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: idOf(login),
    node_id: nodeId(`User:${login}`),
    avatar_url: `${api}/avatars/${idOf(login)}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login.replace('[bot]', '')}`,
    ...prefixed(url, userParts),
    type,
    site_admin: false,
  }
}

const repositoryParts = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
}

const counts = {
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
}

const features = {
  has_downloads: true,
  has_issues: true,
  has_pages: false,
  has_projects: false,
  has_wiki: false,
}

/** Returns GitHub's `repository`. */
export const repositoryView = (fullName: string, api: string) => {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${api}/repos/${fullName}`
  const html = `https://github.com/${fullName}`
  const since = timestamp(0)
  return {
    id: idOf(fullName),
    node_id: nodeId(`Repository:${fullName}`),
    name,
    full_name: fullName,
    license: null,
    owner: userView({ login: owner, type: 'User' }, api),
    private: true,
    html_url: html,
    description: null,
    fork: false,
    url,
    ...prefixed(url, repositoryParts),
    clone_url: `${html}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    default_branch: 'main',
    ...features,
    ...counts,
    archived: false,
    disabled: false,
    pushed_at: since,
    created_at: since,
    updated_at: since,
  }
}

/** Returns GitHub's `label`, as in issues and pull requests. */
export const labelView = (name: string, { fullName }: Repository, api: string) => ({
  id: idOf(`${fullName}:${name}`),
  node_id: nodeId(`Label:${name}`),
  url: `${api}/repos/${fullName}/labels/${encodeURIComponent(name)}`,
  name,
  description: '',
  color: 'ededed',
  default: false,
})
