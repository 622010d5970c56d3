import type { SetupResult } from '../../stages/setup/setup.ts'
import type { InitInputs } from './inputs.ts'

/** The steps left for a person: commands to copy, none of which shows a secret. */
export const byHand = (
  { repository, domainUrl, compartmentId, clusterId, nodeSubnetId }: InitInputs,
  { clientId, appId, groupOcid, pullerOcid }: SetupResult,
): readonly string[] => {
  const at = `--repo ${repository.owner}/${repository.name}`
  const variables = {
    OCI_IDENTITY_DOMAIN_URL: domainUrl,
    OCI_CLIENT_ID: clientId,
    OCI_COMPARTMENT_ID: compartmentId,
    OKE_CLUSTER_ID: clusterId,
    OKE_NODE_SUBNET_ID: nodeSubnetId,
  }
  return [
    'Variables and secrets of the repository, once each:',
    ...Object.entries(variables).map(
      ([name, value]) => `  gh variable set ${name} ${at} --body ${value}`,
    ),
    `  gh variable set OCIR_PULL_USERNAME ${at} --body "$(oci os ns get --query data --raw-output)/ocir-puller"`,
    `  oci identity-domains app get --endpoint ${domainUrl} --app-id ${appId} --query 'data."client-secret"' --raw-output | gh secret set OCI_CLIENT_SECRET ${at}`,
    `  oci iam auth-token create --user-id ${pullerOcid} --description OCIR --query data.token --raw-output | gh secret set OCIR_PULL_TOKEN ${at}`,
    'Rights in the cluster, by an administrator of it:',
    '  kubectl create namespace shop',
    `  kubectl create rolebinding deployers --namespace shop --clusterrole admin --group ${groupOcid}`,
    'Only a person can: confirm the address of ocir-puller, choose what is deployed in .github/oke.yml, and replace OWNER in .github/workflows/deploy.yml.',
  ]
}
