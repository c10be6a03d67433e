/** How the engine under the program is set; imported before anything else, for its effect. Worker threads share it. */
import { setFlagsFromString } from 'node:v8';

// What an article leaves behind is short-lived: a small nursery keeps a long run 200 MB smaller for a few percent of its time.
setFlagsFromString('--max-semi-space-size=4');
setFlagsFromString('--semi-space-growth-factor=1');
// Only before any pattern ran: V8 crashes where patterns meet that it compiled under the other setting.
// The rules are some thousand patterns that all run often: compiling each twice costs a fifth of the time to start.
setFlagsFromString('--no-regexp-tier-up');
