import type { Project } from '@kakehashi/site'

/** The day that is written into files: the one that the environment names, else that of the clock. */
export function today(project: Project): string {
  return project.today ?? new Date().toISOString().slice(0, 10)
}
