import { main } from '../index.js'
await main('post-render', 'main')
