import { expect, it } from '@jest/globals'

import { failedLine } from '../../../../../src/values/image-build/failed-line.ts'

const dockerfile = `# syntax=docker/dockerfile:1
FROM alpine AS build
RUN echo one && \\
    echo two
RUN ["/server", "crash"]
COPY nothing /
`

it.each<[string, string, { file: string | undefined; line: number } | undefined]>([
  [
    'BuildKit',
    'Dockerfile.prod:5\n--------------------\n   5 | >>> RUN ["/server", "crash"]\n--------------------\nERROR: failed',
    { file: 'Dockerfile.prod', line: 5 },
  ],
  [
    'an older BuildKit',
    '------\n > [build 3/4] RUN ["/server", "crash"]:\n0.2 about to crash\n------\nERROR: exit code: 7',
    { file: undefined, line: 5 },
  ],
  [
    'its parser',
    'ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: FORM',
    { file: undefined, line: 2 },
  ],
  [
    'podman',
    'Error: building at STEP "RUN /server crash": while running runtime: exit status 7',
    { file: undefined, line: 5 },
  ],
  [
    'buildah, of a step over two lines',
    'Error: building at STEP "RUN echo one &&     echo two": exit status 1',
    { file: undefined, line: 3 },
  ],
  ['a push', 'ERROR: failed to push: denied', undefined],
  ['an unknown step', 'Error: building at STEP "RUN other": exit status 1', undefined],
])('finds the line that %s complains of', (_who, output, place) => {
  expect(failedLine(output, dockerfile)).toEqual(place)
})
