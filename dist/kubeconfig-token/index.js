import { main } from '../index.js'
await main('kubeconfig-token', 'main')
