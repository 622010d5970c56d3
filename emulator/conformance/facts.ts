/**
 * How certain a fact is. `unknown`: no source states it, and the emulator's behaviour is a choice.
 */
export type Certainty = 'oracle' | 'users' | 'inferred' | 'unknown'

/** A behaviour of OCI that the emulator simulates, and how it is known. */
interface Fact {
  readonly topic: string
  /** What the emulator does. */
  readonly simulated: string
  readonly source: string
  /** Date of the source, or when it was read, e.g. `2026-09`. */
  readonly date: string
  readonly certainty: Certainty
}

const fact = (
  topic: string,
  simulated: string,
  [certainty, source, date]: readonly [Certainty, string, string],
): Fact => ({ topic, simulated, source, date, certainty })

/** In the order of the page that is generated from them. */
export const facts: readonly Fact[] = [
  fact(
    'Forms of requests and responses',
    'both are held against the models of the SDK in every call; what is missing, unknown or of another type fails',
    ['oracle', 'npm oci-containerengine, oci-core, oci-artifacts 2.139.1', '2026-08'],
  ),
  fact('Signatures', 'verified over the headers that they list, at most five minutes old', [
    'oracle',
    "SDKs; the five minutes are users' word",
    '2026-08',
  ]),
  fact(
    'Workload identity',
    'at TCP 12250 of the endpoint, for the token of a service account; policies decide by namespace, account and cluster',
    ['oracle', 'SDK for TypeScript; documentation of workload identity', '2026-08'],
  ),
  fact('Workload identity of a basic cluster', 'refused: 403; which status OKE sends is a choice', [
    'unknown',
    'documentation says only that it needs an enhanced cluster',
    '2025-03',
  ]),
  fact('Absent and forbidden', 'the same 404 NotAuthorizedOrNotFound, also for lists', [
    'oracle',
    'page of API errors; issues of the SDKs for lists',
    '2026-09',
  ]),
  fact('Policies', 'statements in Oracle’s syntax decide about each operation', [
    'oracle',
    'policy references of each service',
    '2024-06 to 2026-03',
  ]),
  fact(
    'Permission of the Limits service',
    'inspect resource-availability in the root compartment',
    ['users', 'policies in public repositories', '2026'],
  ),
  fact(
    'A registry configuration of the root compartment',
    'needs REPOSITORY_INSPECT there; the namespace of Object Storage needs nothing',
    ['oracle', 'policy reference of the registry; oracle-actions/login-ocir issue 63', '2025-02'],
  ),
  fact('A repository whose name is taken', '409; which code OCIR sends is a choice', [
    'unknown',
    'not documented',
    '2026-11',
  ]),
  fact(
    'Results of vulnerability scans',
    'lie in the compartment of the target, need container-scan-results; the image in them is the tag',
    [
      'inferred',
      'SDK; pages of image targets and scanning policies; the tag is a choice',
      '2026-11',
    ],
  ),
  fact('Retry tokens', 'the first response again for 24 hours; another request is refused', [
    'oracle',
    'SDK documentation',
    '2026-08',
  ]),
  fact(
    'Reads after a create',
    'may lag, lists and single ones, by a setting (readLagMilliseconds)',
    ['oracle', 'Go SDK: eventual consistency; how long is not said', '2025'],
  ),
  fact(
    'One work request at a time',
    'a second change of a cluster or its pools is refused: 409 IncorrectState',
    ['oracle', 'documentation of OKE ("a conflict"); the code is a choice', '2025-02'],
  ),
  fact('Limit of virtual nodes', '9 in a region, 3 with pay as you go or in a trial (a setting)', [
    'oracle',
    'service limits',
    '2025-03',
  ]),
  fact('A pool above the limit', 'refused at once: 400 LimitExceeded', [
    'unknown',
    'the code is of the page of API errors; whether OKE says it at once is not known',
    '2026-11',
  ]),
  fact(
    'Changes of a pool',
    'name and size act at once; labels, taints, groups, subnets and shape reach new virtual nodes only; cycling replaces them',
    ['oracle', 'documentation of virtual node pools; SDK', '2026-09'],
  ),
  fact('Architecture of virtual nodes', 'amd64, whatever the pod shape', [
    'oracle',
    'known issues of OKE',
    '2025',
  ]),
  fact(
    'Defaults of a new cluster',
    'a basic cluster with flannel, unless the create says otherwise; the endpoint is private',
    ['oracle', 'npm oci-containerengine 2.139.1; Terraform provider', '2026-08'],
  ),
  fact(
    'A public endpoint in a private subnet',
    'the work request fails and the cluster stays, FAILED',
    ['oracle', 'npm oci-containerengine; that the cluster stays: Terraform provider', '2026-08'],
  ),
  fact(
    'Upgrades of a cluster',
    'one minor at a time; the virtual nodes of all pools are upgraded with it, and their pods evicted',
    ['oracle', 'documentation of OKE', '2026-09'],
  ),
  fact('Versions', 'v1.34.10, v1.35.2, v1.36.2; `v1.35` means its newest patch', [
    'inferred',
    'npm oci-containerengine; that a version needs its v is a choice',
    '2026-08',
  ]),
  fact('Limit of clusters', '15, refused at once with 400 LimitExceeded', [
    'inferred',
    'service limits; when and in what words is not known',
    '2025-03',
  ]),
  fact('Taints', 'none but those of the pool', ['users', 'two clusters', '2026-03']),
  fact(
    'Labels of virtual nodes',
    'role virtual-node, excluded from external load balancers, zone, fault domain',
    ['users', 'nodes of mixed clusters, as users and opencost show them', '2026-03'],
  ),
  fact(
    'Capacity of virtual nodes',
    '500 pods, or 2 as with pay as you go (a setting); CPU and memory far above any pod',
    ['unknown', 'the bounds are documented, what the Node says is not', '2025-03'],
  ),
  fact(
    'Init containers',
    'refused: event Failed, "Error creating pod: [initContainers are not supported]"',
    ['users', 'cubeplex on Kubernetes 1.36.1', '2026-07'],
  ),
  fact(
    'subPath of a volume mount',
    'refused: "Error creating pod: [unsupported VolumeMount option: subPath: …]"',
    ['users', 'cubeplex on Kubernetes 1.36.1', '2026-07'],
  ),
  fact(
    'The rest of the list of virtual nodes',
    'host namespaces and ports, privileged, volumes of other kinds, a second emptyDir, resources in the environment, sysctls, SELinux, supplemental groups, stdin and tty: refused, in words that are a choice; gRPC probes fail',
    [
      'inferred',
      'comparison of virtual and managed nodes; the wording of the two above',
      '2024-10',
    ],
  ),
  fact(
    'Modes of the files of volumes',
    '0644, as always; a pod that asks for another is refused, in words that are a choice',
    ['inferred', 'comparison of virtual and managed nodes', '2024-10'],
  ),
  fact(
    'Fields of the pod in a volume',
    'refused, but for the namespace, which Kubernetes itself adds beside the token',
    ['inferred', 'comparison of virtual and managed nodes', '2024-10'],
  ),
  fact(
    'Host names',
    'HOSTNAME reads localhost; a pod that asks for a name is refused, unless a StatefulSet or a Job gave it',
    ['unknown', 'unsupported by the comparison; what happens is not said', '2024-10'],
  ),
  fact('Claims of File Storage', 'refused, though virtual nodes have them: not simulated', [
    'unknown',
    'release notes of OKE; how they show is not known',
    '2026-08',
  ]),
  fact('DaemonSets', 'their pods are bound to virtual nodes and never run', [
    'oracle',
    'comparison of virtual and managed nodes',
    '2024-10',
  ]),
  fact('exec, attach, port-forward', 'refused; logs are given, but not followed', [
    'oracle',
    'comparison of virtual and managed nodes',
    '2024-10',
  ]),
  fact('Metrics', 'every 60 seconds with --hpa-timing default', [
    'oracle',
    'oracle-devrel/oci-oke-virtual-nodes',
    '2024-07',
  ]),
  fact('Pull of private images', 'only with a pull secret of a docker kind', [
    'oracle',
    'comparison of virtual and managed nodes',
    '2024-10',
  ]),
  fact('Load balancer annotations', 'defaults, bounds and words of the cloud controller manager', [
    'oracle',
    'oci-cloud-controller-manager 1.35.0',
    '2026-06',
  ]),
  fact('Backends of load balancers', 'pod address and node port; health at 10256', [
    'users',
    'networks of users; terraform-oci-oke',
    '2026-04',
  ]),
  fact('Rules of a security list', '200 a direction; 120 rules a network security group', [
    'inferred',
    'widely stated; the API reference has the 120',
    '2026-09',
  ]),
  fact(
    'Free addresses',
    'three of each subnet are kept; a pod’s returns after 5 s (60 to 90 on OCI)',
    ['users', 'alexmocciaoci/oke-virtual-nodepool-deep-dive', '2026-03'],
  ),
  fact(
    'Secrets of a vault',
    'read with SECRET_BUNDLE_READ in their own compartment; a rotation counts at once; pending deletion is not read',
    ['oracle', 'policy reference of the Vault service; the last two are choices', '2025-02'],
  ),
  fact('define and endorse statements', 'not asked for', [
    'unknown',
    'gone from Oracle’s page by 2024-12; a user says they are needed',
    '2026-03',
  ]),
]
