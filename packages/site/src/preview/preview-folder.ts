/** Where the preview's own files are, from the site's base path. */
export const previewFolder = '_preview/'
