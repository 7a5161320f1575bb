export { axeViolations, type AxeOptions, pageViolations } from './browser/axe.js';
export { hasChromium, inChromium, launchChromium } from './browser/chromium.js';
export { execute, type Executed } from './browser/execution-oracle.js';
export { hasNuChecker, nuErrors, withNuChecker } from './browser/nu-checker.js';
