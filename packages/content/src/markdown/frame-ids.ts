/**
 * Ids of the page around a text that an author could write; all its others contain an underscore, which no id of a text
 * does. A test of whole sites holds both.
 */
export const frameIds: readonly string[] = ['main']
