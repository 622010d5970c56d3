// Preloaded into the measured process: writes each code file that it loads to the file BENCH_LOADED,
// one per line, as it happens.
const { appendFileSync, writeFileSync } = require('node:fs')
const { registerHooks } = require('node:module')

writeFileSync(process.env.BENCH_LOADED, '')
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) appendFileSync(process.env.BENCH_LOADED, `${url}\n`)
    return next(url, context)
  },
})
