// Tells page.js at once, in its own world, what src/platform/tell-assumption.ts registers this file for.
globalThis.spamfoldSensitivity = 3;
