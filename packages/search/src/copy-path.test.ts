import { expect, test } from 'vitest'
import { copiedAddress, copyPath } from './copy-path.ts'

test.each([
  ['malmo:/ja/avtal/', 'malmo/ja/avtal.html'],
  ['malmo:/samarbete-med-japan/', 'malmo/samarbete-med-japan.html'],
  ['association:/', 'association.html'],
  ['association:/橋.html/', 'association/橋.html.html'],
])('%s lies at %s, and leads back', (address, path) => {
  expect(copyPath(address)).toBe(path)
  expect(copiedAddress(path)).toBe(address)
})
