// Loaded into the measured process before its script: writes each file of code that it loads, one a
// line, to the file BENCH_LOADED, as it happens.
const { appendFileSync, writeFileSync } = require('node:fs')
const { registerHooks } = require('node:module')

writeFileSync(process.env.BENCH_LOADED, '')
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) appendFileSync(process.env.BENCH_LOADED, `${url}\n`)
    return next(url, context)
  },
})
