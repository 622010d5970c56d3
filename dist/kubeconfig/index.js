import { main } from '../index.js'
await main('kubeconfig', 'main')
