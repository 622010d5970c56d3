import type { V1Container, V1Probe } from '@kubernetes/client-node'
import { attemptProbe, type ProbeReach, type ProbeResult } from '../probes/probe-attempt.ts'
import { ProbeCounter } from '../probes/probe-counter.ts'

export type ProbeKind = 'Startup' | 'Readiness' | 'Liveness'

interface ProbeReports {
  /** Called for each failed try; a kubelet records the event Unhealthy. */
  failed(kind: ProbeKind, message: string): void
  started(): void
  ready(isReady: boolean): void
  /** Called when the startup or liveness probe requires a restart of the container. */
  dead(kind: ProbeKind): void
}

/** A process needs a moment until it listens; without this pause every first probe would fail. */
const SETTLE_MS = 150

/** Runs the probes of one run of a container, until it is stopped. */
export class ContainerProbes {
  readonly #container: V1Container
  readonly #podIP: string
  readonly #reach: ProbeReach
  readonly #reports: ProbeReports
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #startedAt: number
  #stopped = false

  constructor(
    container: V1Container,
    startedAt: Date,
    { podIP, reach }: { readonly podIP: string; readonly reach: ProbeReach },
    reports: ProbeReports,
  ) {
    this.#container = container
    this.#podIP = podIP
    this.#reach = reach
    this.#reports = reports
    this.#startedAt = startedAt.getTime()
  }

  /** Reports at once the states that need no probe. */
  start(): void {
    const { startupProbe } = this.#container
    if (!startupProbe) return this.#afterStartup()
    const counter = new ProbeCounter(undefined, startupProbe)
    this.#repeat('Startup', startupProbe, counter, (verdict) => {
      if (verdict) this.#afterStartup()
      else this.#reports.dead('Startup')
      return false
    })
  }

  stop(): void {
    this.#stopped = true
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }

  #afterStartup(): void {
    this.#reports.started()
    const { readinessProbe, livenessProbe } = this.#container
    if (!readinessProbe) this.#reports.ready(true)
    else {
      const counter = new ProbeCounter(false, readinessProbe)
      this.#repeat('Readiness', readinessProbe, counter, (verdict) => {
        this.#reports.ready(verdict)
        return true
      })
    }
    if (!livenessProbe) return
    this.#repeat('Liveness', livenessProbe, new ProbeCounter(true, livenessProbe), (verdict) => {
      if (!verdict) this.#reports.dead('Liveness')
      return verdict
    })
  }

  /** Tries once per period, never twice at a time; ends when `changed` returns false. */
  #repeat(
    kind: ProbeKind,
    probe: V1Probe,
    counter: ProbeCounter,
    changed: (verdict: boolean) => boolean,
  ): void {
    const periodMs = (probe.periodSeconds ?? 10) * 1000
    const age = Date.now() - this.#startedAt
    const first = Math.max(SETTLE_MS, (probe.initialDelaySeconds ?? 0) * 1000) - age
    const attempt = async (): Promise<void> => {
      const begun = Date.now()
      const result = await this.#attempt(probe)
      if (this.#stopped) return
      if (!result.isSuccess) this.#reports.failed(kind, result.message)
      const verdict = counter.note(result.isSuccess)
      if (verdict !== undefined && !changed(verdict)) return
      this.#after(begun + periodMs - Date.now(), attempt)
    }
    this.#after(first, attempt)
  }

  #attempt(probe: V1Probe): Promise<ProbeResult> {
    return attemptProbe(this.#container, probe, this.#podIP, this.#reach)
  }

  #after(delayMs: number, action: () => Promise<void>): void {
    if (this.#stopped) return
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer)
        void action()
      },
      Math.max(0, delayMs),
    )
    this.#timers.add(timer)
  }
}
