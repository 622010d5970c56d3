import { at, list, text } from '../../../values/json.ts'

/** An address that a load balancer got; the ports where its status names some. */
interface Address {
  readonly address: string
  readonly ports: readonly number[]
}

/** The addresses in the status of a Service or an Ingress. */
export const addressesOf = (object: unknown): Address[] =>
  list(at(object, 'status', 'loadBalancer', 'ingress')).flatMap((entry) => {
    const address = text(at(entry, 'ip')) || text(at(entry, 'hostname'))
    const ports = list(at(entry, 'ports'))
      .map((one) => at(one, 'port'))
      .filter((port) => typeof port === 'number')
    return address === '' ? [] : [{ address, ports }]
  })
