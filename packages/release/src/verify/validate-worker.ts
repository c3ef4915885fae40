import { parentPort, workerData } from 'node:worker_threads'
import { validateHtml } from './validate-html.ts'

parentPort?.postMessage(validateHtml(workerData))
