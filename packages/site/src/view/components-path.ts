/** Where the preview's page of components is below a language's start. No slug has an underscore: no page can be there. */
export const componentsPath = '_components/'
