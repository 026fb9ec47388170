import type { Budget } from './createBudget.js';
import type { Execution } from './execution.js';
import type { RequestCourse, Stage } from './requestCourse.js';

/**
 * Returns an execution for one request: it notes what becomes of the operation, charges its price to the client, ends with
 * the request, and takes at most twice the time limit, however many statements it needs.
 */
export function observeExecution(execution: Execution, course: RequestCourse, budget: Budget): Execution {
  const { graph, timeLimit } = execution;
  const bounds = { signal: course.signal, end: performance.now() + 2 * timeLimit };
  const add = (stage: Stage, begin: number): void =>
    void course.stages.set(stage, (course.stages.get(stage) ?? 0) + performance.now() - begin);
  return {
    ...execution,
    graph: {
      ...graph,
      read: async (statements, limit) => {
        const begin = performance.now();
        course.statements += statements.length;
        return graph.read(statements, limit, bounds).finally(() => add('database', begin));
      },
    },
    observer: {
      time: (stage, work) => {
        const begin = performance.now();
        try {
          return work();
        } finally {
          add(stage, begin);
        }
      },
      priced: async (price) => {
        course.price = price;
        await budget.charge(course.client, price);
      },
      readFrom: (release) => {
        course.release = release;
      },
    },
  };
}
