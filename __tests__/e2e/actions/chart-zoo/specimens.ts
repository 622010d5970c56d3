/** A chart of the zoo: its files by path; without any, `helm create` makes it. */
export interface Specimen {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  /** Values for the first deployment, besides the node of its pods. */
  readonly values: object
  /** The value that another deployment sets, so that it is an upgrade. */
  readonly change: string
  /** The object that is deleted by hand. */
  readonly victim: string
  /** The workload that an HPA of the chart scales to 3 replicas, though the chart says 1. */
  readonly scaled?: string
}

const chart = (name: string): string => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n`

export const pod = (image = 'registry.invalid/app:1'): string => `
      nodeSelector: {{ toJson .Values.nodeSelector }}
      terminationGracePeriodSeconds: 0
      containers:
        - name: app
          image: ${image}
          resources: { requests: { cpu: 100m, memory: 64Mi }, limits: { cpu: 100m, memory: 64Mi } }`

/**
 * An umbrella chart with an init Job per revision, and objects that only an installation creates.
 */
const umbrella: Specimen = {
  name: 'umbrella',
  values: { note: 'one' },
  change: 'note=two',
  victim: 'service/umbrella',
  scaled: 'umbrella',
  files: {
    'Chart.yaml': chart('umbrella'),
    'templates/all.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: umbrella, annotations: { note: "{{ .Values.note }}" } }
spec:
  replicas: 1
  selector: { matchLabels: { app: umbrella } }
  template:
    metadata: { labels: { app: umbrella } }
    spec:${pod()}
---
apiVersion: v1
kind: Service
metadata: { name: umbrella }
spec: { selector: { app: umbrella }, ports: [{ port: 80 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: umbrella }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: umbrella }
  minReplicas: 3
  maxReplicas: 5
  metrics: [{ type: Resource, resource: { name: memory, target: { type: Utilization, averageUtilization: 90 } } }]
---
apiVersion: batch/v1
kind: Job
metadata: { name: "umbrella-init-{{ .Release.Revision }}" }
spec:
  ttlSecondsAfterFinished: 0
  template:
    spec:
      restartPolicy: Never${pod()}
---
apiVersion: v1
kind: Secret
metadata: { name: umbrella }
stringData: { password: "{{ randAlphaNum 16 }}" }
{{- if .Release.IsInstall }}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: umbrella-first }
data: { installed: "yes" }
{{- end }}
`,
  },
}

/** A chart that keeps a generated password, and uses octal numbers and YAML 1.1 booleans. */
const stateful: Specimen = {
  name: 'stateful',
  values: { mode: 'one' },
  change: 'mode=two',
  victim: 'configmap/stateful',
  files: {
    'Chart.yaml': chart('stateful'),
    'templates/all.yaml': `{{- $old := lookup "v1" "Secret" .Release.Namespace "stateful" }}
{{- $password := "" }}
{{- if $old }}{{ $password = index $old.data "password" }}{{ else }}{{ $password = randAlphaNum 12 | b64enc }}{{ end }}
apiVersion: v1
kind: Secret
metadata: { name: stateful }
data: { password: "{{ $password }}" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: stateful }
data: { mode: "{{ .Values.mode }}" }
---
apiVersion: v1
kind: Service
metadata: { name: stateful }
spec: { clusterIP: None, selector: { app: stateful }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: stateful }
automountServiceAccountToken: no
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: stateful }
spec:
  serviceName: stateful
  replicas: 1
  selector: { matchLabels: { app: stateful } }
  template:
    metadata:
      labels: { app: stateful }
      annotations: { checksum/password: "{{ $password | sha256sum }}" }
    spec:
      serviceAccountName: stateful
      automountServiceAccountToken: no
      volumes: [{ name: scripts, configMap: { name: stateful, defaultMode: 0444 } }]${pod()}
          volumeMounts: [{ name: scripts, mountPath: /scripts }]
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: stateful }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: stateful } } }
`,
  },
}

/**
 * An operator: lists, roles in another namespace, rules that others add, objects of an API that may
 * exist.
 */
const operator: Specimen = {
  name: 'operator',
  values: { level: 'info' },
  change: 'level=debug',
  victim: 'deployment/operator',
  files: {
    'Chart.yaml': chart('operator'),
    'templates/all.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ServiceAccount
    metadata: { name: operator }
  - apiVersion: apps/v1
    kind: Deployment
    metadata: { name: operator }
    spec:
      selector: { matchLabels: { app: operator } }
      template:
        metadata: { labels: { app: operator }, annotations: { level: "{{ .Values.level }}" } }
        spec: {{ list (dict "name" "app" "image" "registry.invalid/app:1" "resources" (dict "limits" (dict "cpu" "100m" "memory" "64Mi"))) | dict "serviceAccountName" "operator" "terminationGracePeriodSeconds" 0 "nodeSelector" .Values.nodeSelector "containers" | toJson }}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: "zoo-{{ .Release.Namespace }}", namespace: kube-system }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: extension-apiserver-authentication-reader }
subjects: [{ kind: ServiceAccount, name: operator, namespace: "{{ .Release.Namespace }}" }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: "zoo-{{ .Release.Namespace }}" }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { rbac.authorization.k8s.io/aggregate-to-view: "true" } }] }
rules: []
{{- if .Capabilities.APIVersions.Has "zoo.example.com/v1" }}
---
apiVersion: zoo.example.com/v1
kind: Animal
metadata: { name: operator }
spec: { legs: 4 }
{{- end }}
`,
  },
}

/** The chart that `helm create` of the current Helm makes. */
const created: Specimen = {
  name: 'created',
  values: {
    image: { repository: 'registry.invalid/app', tag: '1' },
    resources: { limits: { cpu: '100m', memory: '64Mi' } },
    autoscaling: { enabled: true },
  },
  change: 'podAnnotations.note=two',
  victim: 'service/created',
}

export const specimens: readonly Specimen[] = [created, umbrella, stateful, operator]

/** A kind that only the cluster knows. */
export const animals = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'animals.zoo.example.com' },
  spec: {
    group: 'zoo.example.com',
    names: { kind: 'Animal', plural: 'animals' },
    scope: 'Namespaced',
    versions: [
      {
        ...{ name: 'v1', served: true, storage: true },
        schema: {
          openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        },
      },
    ],
  },
}
