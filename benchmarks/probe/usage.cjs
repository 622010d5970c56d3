// Preloaded into the measured process: writes its CPU and memory usage to the file BENCH_USAGE.
const { writeFileSync } = require('node:fs')
const { subscribe } = require('node:diagnostics_channel')

const note = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpuMilliseconds = (userCPUTime + systemCPUTime) / 1000
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ cpuMilliseconds, megabytes: maxRSS / 1024 }),
  )
}
let isNoted = false
const noteOnce = () => {
  if (!isNoted) note()
  isNoted = true
}
if (process.env.BENCH_UNTIL === 'request') {
  subscribe('undici:client:sendHeaders', noteOnce)
  subscribe('http.client.request.start', noteOnce)
}
process.once('exit', noteOnce)
