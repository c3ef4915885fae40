/** What the person who sets up a project has to mend: its message says where and what. */
export class ConfigurationError extends Error {}
