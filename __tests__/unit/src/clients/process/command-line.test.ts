import { expect, it } from '@jest/globals'
import {
  commandLine,
  onStart,
  reportStart,
} from '../../../../../src/clients/process/command-line.ts'

it('is what a person would type', () => {
  const args = ['upgrade', 'shop', '--set=a=1', "it's two", '$HOME', '']
  expect(commandLine({ command: 'helm', args })).toBe(
    String.raw`helm upgrade shop --set=a=1 'it'\''s two' '$HOME' ''`,
  )
})

it('of each started program is reported to the listener', () => {
  reportStart({ command: 'helm', args: ['version'] })
  const lines: string[] = []
  onStart((line) => lines.push(line))
  reportStart({ command: 'kubectl', args: ['get', 'pods'] })
  expect(lines).toEqual(['kubectl get pods'])
})
