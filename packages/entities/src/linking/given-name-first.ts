/** „Merz, Friedrich“ as „Friedrich Merz“; a name without a comma, or with more than one, stays as it is. */
export function givenNameFirst(name: string): string {
  const [surname, given, ...more] = name.split(', ');
  return given === undefined || more.length > 0 ? name : `${given} ${surname!}`;
}
