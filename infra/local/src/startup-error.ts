/** The platform cannot start; the message is one line for the person at the terminal, with what to do next. */
export class StartupError extends Error {}
