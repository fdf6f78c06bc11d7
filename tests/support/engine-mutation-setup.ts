import fc from 'fast-check';

// The first failing example kills a mutant, so shrinking it would waste time.
fc.configureGlobal({ endOnFailure: true });
