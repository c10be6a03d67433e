/** A problem on its way up through callbacks and promises; `fetchPage` catches it and gives the problem as a value. */
import type { Problem, ProblemCode } from '../record/problem.ts';

export class Failure extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, message: string) {
    super(message);
    this.problem = { code, message };
  }
}
