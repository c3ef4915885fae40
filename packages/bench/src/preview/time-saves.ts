import { readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** How long after a save everything else is given to come to rest, in milliseconds. */
const rest = 2500

/** A page's file, and where a preview shows it. */
export type SavedPage = { readonly file: string; readonly address: URL }

/** A change of a page's file, which makes these words stand in the page. */
export type Save = (text: string, words: string) => string

export const inText: Save = (text, words) => `${text}\n${words}\n`
export const inTitle: Save = (text, words) => text.replace(/^title: "?/m, (start) => `${start}${words} `)

/**
 * From the save of a page's file until the preview has told that the page is another one and answered it whole, in milliseconds, for
 * each of some saves.
 */
export async function timeSaves(
  { file, address }: SavedPage,
  save: Save,
  saves: number,
): Promise<readonly number[]> {
  const times: number[] = []
  const text = readFileSync(file, 'utf8')
  for (let count = 0; count < saves; count++) {
    const events = eventsOf(address, await answerAt(address))
    const told = untilTold(events)
    await setTimeout(rest)
    const words = `Sparad ${count} gånger.`
    const begun = performance.now()
    writeFileSync(file, save(text, words))
    await told
    const page = await answerAt(address)
    times.push(performance.now() - begun)
    if (!page.includes(words)) throw new Error(`${address} does not say ${words}`)
  }
  writeFileSync(file, text)
  await setTimeout(rest)
  return times
}

/** Where a page's script listens. */
function eventsOf(address: URL, page: string): URL {
  const [, script = ''] = /src="([^"]*reload\.js[^"]*)"/.exec(page) ?? []
  const events = new URL(script.replace('reload.js', 'events'), address)
  events.searchParams.set('page', address.pathname)
  return events
}

function untilTold(events: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(events, (response) => {
      response
        .on('error', () => {})
        .once('data', () => {
          resolve()
          request.destroy()
        })
    }).once('error', reject)
  })
}

function answerAt(address: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, async (response) => {
      resolve((await response.setEncoding('utf8').toArray()).join(''))
    }).once('error', reject)
  })
}
