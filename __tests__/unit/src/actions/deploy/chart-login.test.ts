import { describe, expect, it } from '@jest/globals'

import { givenLogins, readChartLogin } from '../../../../../src/actions/deploy/chart-login.ts'
import { InputReader, InputsError } from '../../../../../src/runner/inputs.ts'

const read = (inputs: Readonly<Record<string, string>>) => {
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
  const masked: string[] = []
  const reader = new InputReader(Object.fromEntries(given) as Record<string, string>, (secret) =>
    masked.push(secret),
  )
  const login = readChartLogin(reader)
  reader.finish()
  return { login, masked }
}

const user = { 'chart-username': 'ci', 'chart-password': 'secret ' }

describe('the login of charts', () => {
  it.each([
    [{ 'chart-repository': 'https://charts.example.com/stable' }, 'charts.example.com'],
    [{ chart: 'oci://ghcr.io/acme/shop' }, 'ghcr.io'],
    [{ chart: 'oci://127.0.0.1:5000/acme/shop' }, '127.0.0.1:5000'],
    [{ chart: 'deploy/chart', 'chart-host': 'ghcr.io' }, 'ghcr.io'],
    [
      { chart: 'oci://ghcr.io/acme/shop', 'chart-host': 'charts.example.com' },
      'charts.example.com',
    ],
  ])('is for the host that the workflow names: %j', async (inputs, host) => {
    const { login, masked } = read({ ...inputs, ...user })
    expect(login).toEqual({ host, username: 'ci', password: 'secret ' })
    expect(masked).toContain('secret ')
    expect(await givenLogins(login)(host)).toEqual(login)
    expect(await givenLogins(login)(`${host}.evil.example`)).toBeUndefined()
  })

  it('is none if none is given', () =>
    expect(read({ chart: 'oci://ghcr.io/acme/shop' }).login).toBeUndefined())

  it.each([
    [{ 'chart-username': 'ci' }, /belong together/],
    [{ 'chart-password': 'secret' }, /belong together/],
    [{ ...user, chart: 'deploy/chart' }, /"chart-host" is missing/],
    [{ ...user, chart: 'https://charts.example.com/shop-1.0.0.tgz' }, /"chart-host" is missing/],
    [user, /"chart-host" is missing/],
    [{ ...user, 'chart-host': 'https://ghcr.io' }, /not a registry host/],
  ])('is refused: %j', (inputs, problem) => {
    expect(() => read(inputs)).toThrow(InputsError)
    expect(() => read(inputs)).toThrow(problem)
  })
})
