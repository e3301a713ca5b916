/** Stands in the place of a language that nobody here reads. */
export default {};
