import { describe, expect, it } from '@jest/globals'

import { ingressTargets } from '../../../../../../src/stages/deploy/response/ingress-targets.ts'

const taken = ['oci.oraclecloud.com/ingress-controller-protection']
const note = (name: string, value: string) => ({
  [`oci-native-ingress.oraclecloud.com/${name}`]: value,
})
const http = (port: object) => ({
  paths: [{ path: '/', backend: { service: { name: 'a', port } } }],
})
const ingress = (annotations: object, tls: object[] = [], finalizers = taken) => ({
  kind: 'Ingress',
  metadata: { name: 'shop', annotations, finalizers },
  spec: {
    tls,
    rules: [
      { host: 'a.example.com', http: http({ number: 8080 }) },
      { host: 'b.example.com', http: http({ name: 'web' }) },
    ],
  },
})
const urls = (object: object) => ingressTargets(object, '192.0.2.7')?.map((target) => target.shown)

// Its listeners use the Services' ports, where other controllers use 80 and 443.
describe("an Ingress of OCI's native controller is queried", () => {
  it.each<[string, object, string[]]>([
    [
      'at the port of its Service',
      ingress({}),
      ['http://a.example.com:8080', 'http://b.example.com'],
    ],
    [
      'at the port of an annotation',
      ingress(note('http-listener-port', '8000')),
      ['http://a.example.com:8000', 'http://b.example.com:8000'],
    ],
    [
      'by TLS for hosts that have it',
      ingress(note('https-listener-port', '8443'), [{ hosts: ['b.example.com'] }]),
      ['http://a.example.com:8080', 'https://b.example.com:8443'],
    ],
    [
      'by TLS where it names a certificate of OCI',
      ingress({
        ...note('certificate-ocid', 'ocid1.certificate.oc1..a'),
        ...note('https-listener-port', '443'),
      }),
      ['https://a.example.com', 'https://b.example.com'],
    ],
  ])('%s', (_name, object, expected) => expect(urls(object)).toEqual(expected))

  it('and one of another controller is not', () =>
    expect(urls(ingress(note('http-listener-port', '8000'), [], []))).toEqual([
      'http://a.example.com',
      'http://b.example.com',
    ]))
})
