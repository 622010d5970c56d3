import { main } from '../index.js'
await main('assert-scaling', 'main')
