/** The id of a quiz in the address of its method page; "technical" is the name of a page there. */
export const match = (value: string): value is string => value !== 'technical';
