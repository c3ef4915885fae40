/**
 * The ids of the headings of an accessibility statement, the same in every language: what links name,
 * `tillganglighet.md#anmal-hinder`.
 */
export const statementIds = {
  brief: 'redogorelsen-i-korthet',
  conformance: 'efterlevnad',
  failures: 'brister',
  burden: 'oskaligt-betungande',
  outOfScope: 'omfattas-inte',
  method: 'bedomning',
  feedback: 'anmal-hinder',
  supervision: 'tillsyn',
} as const
