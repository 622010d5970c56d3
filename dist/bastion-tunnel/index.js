import { main } from '../index.js'
await main('bastion-tunnel', 'main')
