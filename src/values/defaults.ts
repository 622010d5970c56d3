/**
 * What counts where neither an input nor the environment file says it: by stage and input, as a user
 * would write it. Every action.yml and the schema are held against this table.
 */
export const defaults = {
  'build-push': {
    context: '.',
    builder: 'auto',
    build: 'true',
    push: 'true',
    load: 'false',
    'max-parallel': '4',
    'scan-timeout': '15m',
    'no-cache': 'false',
    pull: 'false',
    provenance: 'false',
    sbom: 'false',
    'allow-unsafe-args': 'false',
  },
  'ensure-cluster': {
    create: 'false',
    'api-endpoint': 'public',
    upgrade: 'false',
    'metrics-server': 'false',
    'openid-issuer': 'https://token.actions.githubusercontent.com',
    timeout: '30m',
  },
  'ensure-node-pool': {
    'node-pool-size': '3',
    'pod-shape': 'Pod.Standard.E4.Flex',
    timeout: '20m',
  },
  deploy: {
    'image-key': 'image',
    'pull-secret-key': 'pullSecret',
    'create-namespace': 'true',
    'wait-for-jobs': 'true',
    'managed-nodes': 'false',
    'on-failure': 'keep',
    'on-pending': 'free',
    spread: 'false',
    timeout: '10m',
  },
  load: {
    path: '/',
    rate: '30/s',
    duration: '3m',
    'max-failed': '1%',
    'abort-on-fail': 'true',
    'max-rate': '1000/s',
    'max-duration': '1h',
  },
  'assert-scaling': {
    expect: 'all',
    within: '3m30s',
    'ready-timeout': '7m',
    'back-within': '10m',
    'no-restarts': 'false',
    'baseline-margin': '20%',
    'fail-on-regression': 'false',
  },
} as const
