/** What the command tells the shell: the contract of every sub-command. */
export const exitCode = { good: 0, contentProblems: 1, wrongUse: 2, fault: 3 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
