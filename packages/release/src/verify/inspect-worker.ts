import { parentPort, workerData } from 'node:worker_threads'
import { inspectFiles } from './inspect-files.ts'

parentPort?.postMessage(inspectFiles(workerData))
