import { main } from '../index.js'
await main('auth', 'post')
