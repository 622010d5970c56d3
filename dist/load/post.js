import { main } from '../index.js'
await main('load', 'post')
