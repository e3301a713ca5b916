/** Someone of the synthetic prefecture a visitor can be. The text is Japanese and shown as it stands. */
export interface Persona {
  /** Stable name for commands and tests, such as `clerk-first-year`. */
  key: string;
  /** The subject of every token: the employee's id in the directory. */
  employeeId: string;
  displayName: string;
  unitName: string;
  postTitle: string;
  /** What one can try as this person. */
  hint: string;
}

/** Everybody else in the directory, for those who want to be somebody in particular. */
export interface EmployeeDirectory {
  /** At most twenty people whose name, unit or post matches what was typed. */
  search(text: string): Promise<readonly Employee[]>;
  find(employeeId: string): Promise<Employee | undefined>;
}

export type Employee = Omit<Persona, 'key' | 'hint'>;

/** Who may sign in: the personas and, if given, the directory behind them. */
export interface People {
  personas: readonly Persona[];
  search(text: string): Promise<readonly Employee[]>;
  find(employeeId: string): Promise<Employee | undefined>;
}

export function peopleOf(personas: readonly Persona[], directory?: EmployeeDirectory): People {
  const byId = new Map(personas.map((persona) => [persona.employeeId, persona]));
  return {
    personas,
    search: async (text) => (await directory?.search(text)) ?? [],
    find: async (employeeId) => byId.get(employeeId) ?? directory?.find(employeeId),
  };
}
