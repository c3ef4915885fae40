import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A mistake in finished sites, as it might come about, and what must find it. */
export type PlantedFault = {
  /** What is wrong, as a sentence. */
  readonly name: string
  /** The code of the finding that must tell of it. */
  readonly code: string
  readonly plant: (sites: Planting) => void
  /** Leaves manifests and compressed copies as they are, since the mistake lies in them. */
  readonly asIs?: true
}

/** Changes files of finished sites; paths begin with the site: `malmo/hub/index.html`. */
export type Planting = {
  readonly read: (path: string) => string
  readonly write: (path: string, content: string | Uint8Array) => void
  /** Puts one text in place of another. @throws where it is not there. */
  readonly replace: (path: string, from: string | RegExp, to: string) => void
  readonly remove: (path: string) => void
  readonly copy: (from: string, to: string) => void
}

export function planting(folder: string): Planting {
  const at = (path: string) => join(folder, path)
  const read = (path: string) => readFileSync(at(path), 'utf8')
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
  }
  return {
    read,
    write,
    replace: (path, from, to) => {
      const text = read(path)
      const changed = text.replace(from, () => to)
      if (changed === text) throw new Error(`${path} has nothing like ${from}`)
      write(path, changed)
    },
    remove: (path) => {
      if (!existsSync(at(path))) throw new Error(`There is no ${path}`)
      rmSync(at(path), { recursive: true })
    },
    copy: (from, to) => {
      mkdirSync(dirname(at(to)), { recursive: true })
      cpSync(at(from), at(to), { recursive: true })
    },
  }
}

/** A change of one text in one file. */
export function replacement(
  name: string,
  code: string,
  path: string,
  from: string | RegExp,
  to: string,
): PlantedFault {
  return { name, code, plant: ({ replace }) => replace(path, from, to) }
}
