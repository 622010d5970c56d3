import { type Cause, type Rule, ruleFor } from './cause.ts'

/** Refusals by the API server, as reported by Helm or a controller's events. */
const RULES: readonly Rule[] = [
  {
    says: /exceeded quota/i,
    text: 'a ResourceQuota of the namespace is used up',
    hint: 'Raise the quota, or lower requests and replicas: kubectl describe resourcequota.',
  },
  {
    says: /violates PodSecurity/i,
    text: 'the Pod Security level of the namespace refuses the pods',
    hint: 'Set what the message names in securityContext, or change the label pod-security.kubernetes.io/enforce of the namespace.',
  },
  {
    says: /failed calling webhook/i,
    text: 'an admission webhook does not respond',
    hint: 'Check its pods. The control plane has to reach them: run ensure-network.',
  },
  {
    says: /admission webhook "[^"]*" denied|ValidatingAdmissionPolicy|denied the request/i,
    text: 'an admission rule of the cluster refuses an object',
    hint: 'The message names the rule and what it asks for.',
  },
  {
    says: /serviceaccount "[^"]*" not found/i,
    text: 'the ServiceAccount of the pods is missing',
    hint: 'Let the chart make it, or name one that is there.',
  },
  {
    says: /forbidden: maximum|must be less than or equal to|LimitRange/i,
    text: 'a LimitRange of the namespace refuses the pods',
    hint: 'Change the requests and limits to what it allows: kubectl describe limitrange.',
  },
]

/** Why an object is refused; undefined for an unknown message. */
export const refusalCause = (says: string): Cause | undefined => {
  const rule = ruleFor(RULES, says)
  return rule && { text: rule.text, hint: rule.hint }
}

/** Helm's messages differ between installation and upgrade. */
const HOOK =
  /failed ((?:pre|post)-(?:install|upgrade|rollback|delete))|((?:pre|post)-(?:install|upgrade|rollback|delete)) hooks? failed/

/** Whether Helm failed because a hook failed. */
export const hookCause = (says: string): Cause | undefined => {
  const [, installing, upgrading] = HOOK.exec(says) ?? []
  const event = installing ?? upgrading
  if (event === undefined) return undefined
  return {
    text: `the ${event} hook of the chart failed`,
    hint: 'See the log of its pod below. If it only needs longer, raise timeout.',
  }
}
