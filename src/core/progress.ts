/** Where a stage reports its progress; the runner decides how to show it. */
export interface Progress {
  info(message: string): void
  /** Shown as an annotation: the user should check it, though the stage goes on. */
  warning(message: string): void
  /**
   * Reports what is awaited and how far it is. May be called at every poll; shown as an occasional
   * heartbeat.
   */
  waiting(what: string): void
}
