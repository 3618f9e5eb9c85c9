import fc from 'fast-check';

/**
 * Property tests draw the same examples on every run, so that a change is judged by itself and not by
 * luck. Set `SEED` to a whole number to look for others.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20251123) });
