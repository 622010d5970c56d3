/** Something that is measured once in each round. */
export interface Subject<Sample> {
  readonly name: string
  measure(): Promise<Sample>
}

/**
 * Measures all subjects once per round, each round starting with another subject. A temporary
 * slowdown of the machine then affects all of them, and the samples of one round can be compared.
 * The first round, which warms the file cache, is not counted.
 */
export const interleaved = async <Sample>(
  subjects: readonly Subject<Sample>[],
  rounds: number,
): Promise<Map<string, Sample[]>> => {
  const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    const first = round % subjects.length
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      const sample = await subject.measure()
      if (round > 0) samples.get(subject.name)?.push(sample)
    }
  }
  return samples
}
