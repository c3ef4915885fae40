import { type Content, contentPath } from '@kakehashi/content'
import { codeFrame, type Problem, problem, sortProblems } from '@kakehashi/problems'
import { isSound } from './picture-cache.ts'

/** The content without the pictures that cannot be decoded; wherever a page shows one is a problem. */
export async function checkPictures({ graph, problems }: Content, cacheDir: string): Promise<Content> {
  const damaged = new Set<string>()
  for (const [path, picture] of graph.pictures) if (!(await isSound(picture, cacheDir))) damaged.add(path)
  if (damaged.size === 0) return { graph, problems }
  const pictures = new Map([...graph.pictures].filter(([path]) => !damaged.has(path)))
  const found = [...graph.nodes.values()]
    .flatMap(({ files }) => [...files.values()])
    .flatMap(({ source, body }) =>
      body.images
        .filter((image) => damaged.has(contentPath(source.path, image.path) ?? ''))
        .map(({ path, position: { line, column } }): Problem => {
          const place = { file: source.file, line, column }
          return problem('damaged-image', place, { src: path }, codeFrame(source.text, line, column))
        }),
    )
  return { graph: { ...graph, pictures }, problems: sortProblems([...problems, ...found]) }
}
