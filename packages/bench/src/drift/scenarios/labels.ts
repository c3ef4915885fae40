import type { DriftLabel } from '../drift-scenario.ts'

export function changed(text: string, translated: string): DriftLabel {
  return { change: 'changed', text, in: translated }
}

export function added(text: string): DriftLabel {
  return { change: 'added', text, in: null }
}

export function removed(text: string, translated: string): DriftLabel {
  return { change: 'removed', text, in: translated }
}

export function moved(text: string, translated: string): DriftLabel {
  return { change: 'moved', text, in: translated }
}

/** The label for one of several blocks that begin alike, counted from 1. */
export function nth(occurrence: number, label: DriftLabel): DriftLabel {
  return { ...label, occurrence }
}
