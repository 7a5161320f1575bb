/** Fields that may be unknown, as our models have them: absent, not undefined. */

/** Sets those fields of a draft that have a value. */
export function put<T extends object>(draft: T, fields: { readonly [Key in keyof T]?: T[Key] | undefined }): void {
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) draft[key] = value;
  }
}

/** An object of the fields that have a value; undefined when none has. */
export function stated<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T | undefined {
  const draft = {} as T;
  put(draft, fields);
  return Object.keys(draft).length === 0 ? undefined : draft;
}
