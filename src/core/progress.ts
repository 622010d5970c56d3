/** Where a stage reports what it is doing; the runner decides how it is shown. */
export interface Progress {
  info(message: string): void
  /** Shown as an annotation: the user should check it, though the stage goes on. */
  warning(message: string): void
  /** What is awaited and how far it is. May be called at every poll; shown as an occasional heartbeat. */
  waiting(what: string): void
}
