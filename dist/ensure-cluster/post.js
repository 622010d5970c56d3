import { main } from '../index.js'
await main('ensure-cluster', 'post')
