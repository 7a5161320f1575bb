/** Says what is being done. */
export type Report = (message: string) => void;
