import { main } from '../index.js'
await main('ensure-node-pool', 'main')
