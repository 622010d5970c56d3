import { describe, expect, it } from '@jest/globals'

import {
  parseScriptVariable,
  parseScriptVariables,
  scriptEnvironment,
} from '../../../../../src/values/environment/script-variable.ts'

describe('variables of a script', () => {
  it.each([
    ['API_TOKEN', { name: 'API_TOKEN' }],
    ['MODE=fast, and furious=yes', { name: 'MODE', value: 'fast, and furious=yes' }],
    ['EMPTY=', { name: 'EMPTY', value: '' }],
    ['GITHUB_SHA', { name: 'GITHUB_SHA' }],
  ])('%s', (text, expected) => {
    expect(parseScriptVariable(text)).toEqual(expected)
  })

  it.each([
    'INPUT_SCRIPT',
    'STATE_step',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'OCI_CLI_KEY_CONTENT',
    'OCI_CLI_CONFIG_FILE',
    'RUNNER_TEMP',
  ])('%s stays with the job', (name) => {
    expect(() => parseScriptVariable(name)).toThrow('is not handed to scripts')
  })

  it.each(['', '=x', 'INPUT_PRIVATE-KEY', 'a b', '1A'])('"%s" is none', (text) => {
    expect(() => parseScriptVariable(text)).toThrow('neither NAME nor NAME=value')
  })

  it('never quotes what could be a secret', () => {
    expect(() => parseScriptVariable('pass word=hunter2')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    )
  })

  it('are read from the job if they have no value', () => {
    const notes: string[] = []
    const asked = parseScriptVariables('TOKEN\n\nMODE=fast\nABSENT\n')
    const found = scriptEnvironment(asked, { TOKEN: 's' }, (problem) => notes.push(problem))
    expect(found).toEqual({ variables: { TOKEN: 's' }, values: { MODE: 'fast' } })
    expect(notes).toEqual(['the script wants the variable ABSENT, which the job does not have'])
  })
})
