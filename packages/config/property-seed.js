import fc from 'fast-check';

/** Property tests look elsewhere with another seed: `FAST_CHECK_SEED=7 npm test`. */
const seed = Number(globalThis.process?.env?.FAST_CHECK_SEED ?? 20241203);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
