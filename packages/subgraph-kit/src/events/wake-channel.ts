/** The channel on which a module's database says, as a transaction commits, that it wrote facts. */
export const wakeChannel = (module: string) => `takara_facts_${module}`;
