import { main } from '../index.js'
await main('load', 'main')
