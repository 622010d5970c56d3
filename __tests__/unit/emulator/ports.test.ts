import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { choosePorts } from '../../../emulator/ports.ts'

describe('the ports of an emulator', () => {
  it('are all different, free, and below those of outgoing connections', async () => {
    const ports = Object.values(await choosePorts([]))
    expect(new Set(ports).size).toBe(ports.length)
    for (const port of ports) {
      expect(port).toBeLessThan(32_768)
      const server = createServer()
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', resolve)
      })
      expect((server.address() as AddressInfo).port).toBe(port)
      await new Promise((resolve) => server.close(resolve))
    }
  })

  it('are none that another emulator has, up or kept', async () => {
    // All but a few are taken, so the chosen ones must be among these.
    const free = Array.from({ length: 40 }, (_, index) => 25_000 + index)
    const others = Array.from({ length: 10_000 }, (_, index) => 20_000 + index)
      .filter((port) => !free.includes(port))
      .map((port) => ({ oci: port }))
    const ports = Object.values(await choosePorts(others))
    expect(free).toEqual(expect.arrayContaining(ports))
  })

  it('are refused when too few are left', async () => {
    const others = Array.from({ length: 10_000 }, (_, index) => ({ oci: 20_000 + index }))
    await expect(choosePorts(others)).rejects.toThrow('15 ports are free')
  })
})
