type Choose = (...options: readonly unknown[]) => Promise<FileSystemDirectoryHandle>
type AskLeave = (this: FileSystemHandle, ...options: readonly unknown[]) => Promise<unknown>

/** What browsers have that open folders of the machine, and TypeScript does not know yet. */
type FolderApi = { showDirectoryPicker?: Choose }
type LeaveApi = { requestPermission?: AskLeave }

/**
 * Tells which folder of this machine Sveltia works on; null where the content is on a server. It is the one that is chosen, or on
 * a later visit the one that Sveltia has kept and asks leave for again. Reading Sveltia's own record of it ends Chromium in a
 * private window.
 */
export function watchOpenedFolder(): () => FileSystemDirectoryHandle | null {
  let folder: FileSystemDirectoryHandle | null = null
  const api: typeof globalThis & FolderApi = globalThis
  const choose = api.showDirectoryPicker
  if (choose !== undefined)
    api.showDirectoryPicker = async (...options) => {
      folder = await choose(...options)
      return folder
    }
  const leave: FileSystemHandle & LeaveApi = FileSystemHandle.prototype
  const ask = leave.requestPermission
  if (ask !== undefined)
    leave.requestPermission = function (...options) {
      if (this instanceof FileSystemDirectoryHandle) folder = this
      return ask.apply(this, [...options])
    }
  return () => folder
}

/** The text of a file as Sveltia reads it, without white space at its ends; null where there is no such file. */
export async function fileText(folder: FileSystemDirectoryHandle, path: string): Promise<string | null> {
  const names = path.split('/')
  try {
    let inside = folder
    for (const name of names.slice(0, -1)) inside = await inside.getDirectoryHandle(name)
    const file = await inside.getFileHandle(names.at(-1) ?? '')
    return (await (await file.getFile()).text()).trim().replace(/\r\n?/g, '\n')
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
}
