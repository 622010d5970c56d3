// Preloaded into the measured process of another action, which has no setting for an endpoint: sends
// its requests to OCI to BENCH_OCI (host:port on loopback) in plain text, like those of our actions.
const net = require('node:net')
const tls = require('node:tls')

const connect = tls.connect
const [host, port] = process.env.BENCH_OCI.split(':')

tls.connect = (options, ...rest) => {
  const name = options.servername || options.hostname || options.host || ''
  if (!name.endsWith('.oraclecloud.com')) return connect(options, ...rest)
  const socket = net.connect({ host, port: Number(port) })
  socket.authorized = true
  socket.alpnProtocol = false
  socket.once('connect', () => socket.emit('secureConnect'))
  return socket
}
