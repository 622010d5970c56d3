import { expect, test } from '@jest/globals'

import {
  contextOf,
  contextsOf,
} from '../../../../../src/actions/drift-check/environment-context.ts'
import { text } from '../../../../../src/values/json.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'
import { actionMemory } from '../action-memory.ts'

const asText = (value: unknown) => text(value)

test('what main notes for each environment, post finds again', async () => {
  const { context, saved } = actionMemory({}, new VirtualClock())
  for (const at of [0, 1, 2]) {
    const own = await contextOf(context, at)
    await own.state.save('kubeconfig', `record ${at}`)
  }
  expect([...saved.keys()]).toContain('kubeconfig')
  const records = contextsOf(context).map(({ state }) => state.load('kubeconfig', asText))
  expect(records).toEqual(['record 0', 'record 1', 'record 2'])
})

test('post has one context where main noted nothing, and never more than anybody has', async () => {
  const { context } = actionMemory({}, new VirtualClock())
  expect(contextsOf(context)).toHaveLength(1)
  await context.state.save('environments', 1e9)
  expect(contextsOf(context)).toHaveLength(1_000)
})
