import type { Lane } from '../lane.ts'
import type { Place, Scenario } from '../scenario.ts'

type Texts = Readonly<Record<string, string>>

/** Scenarios that only change files of the job: the judge checks what post leaves of them. */
const ofTheJob = (
  name: string,
  given: (lane: Lane) => Pick<Place, 'inputs' | 'environment'>,
): Scenario => ({
  name,
  action: name,
  hasPost: true,
  place: (lane) => {
    const nothing = () => Promise.resolve()
    return Promise.resolve({ ...given(lane), observe: () => Promise.resolve({}), clear: nothing })
  },
  problems: () => [],
})

const notSignedIn: Texts = { OCI_CLI_CONFIG_FILE: '' }

export const auth = ofTheJob('auth', ({ endpoint, world }) => ({
  inputs: {
    method: 'github-oidc',
    region: 'eu-frankfurt-1',
    'identity-domain-url': endpoint,
    'client-id': world.environment.oidcClientId,
    'client-secret': world.environment.oidcClientSecret,
  },
  environment: notSignedIn,
}))

export const loginOcir = ofTheJob('login-ocir', ({ registry }) => ({
  inputs: { registry },
  environment: { DOCKER_CONFIG: '' },
}))

export const kubeconfig = ofTheJob('kubeconfig', ({ world }) => ({
  inputs: { 'cluster-id': world.environment.clusterId },
  environment: { KUBECONFIG: '' },
}))
