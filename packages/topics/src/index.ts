export { iptcSchemes, qcodeToUri, type Schemes, uriToQcode } from './schemes.js';
