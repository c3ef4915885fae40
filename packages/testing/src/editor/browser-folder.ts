import type { Page } from 'playwright-core'

/** The folder that a page's browser keeps for the page's origin, in the place of one that a person would choose. */
export type BrowserFolder = {
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>
  /** The text of every file, by its path. */
  readonly read: () => Promise<Readonly<Record<string, string>>>
}

/** From now on the page is given its browser's own folder when it asks for one; nobody can choose another in a test. */
export async function chooseBrowserFolder(page: Page): Promise<BrowserFolder> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  return {
    write: (files) => page.evaluate(writeInPage, files),
    read: () => page.evaluate(readInPage),
  }
}

async function writeInPage(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/')
    let folder = await navigator.storage.getDirectory()
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
    const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true })
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
  }
}

async function readInPage(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
    for await (const [name, handle] of folder.entries())
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${above}${name}/`)
      else found[above + name] = await (await (handle as FileSystemFileHandle).getFile()).text()
  }
  await walk(await navigator.storage.getDirectory(), '')
  return found
}
