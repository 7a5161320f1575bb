/** The build puts binary files into the code as base64 of their gzip. */
declare module '*.bin' {
  const base64: string;
  export default base64;
}
