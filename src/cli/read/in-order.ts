/**
 * Works on up to `width` items at once and gives the results in the order of the items, each as soon as it and all before
 * it are done: also while the source is silent, so that a program which waits for an answer before it sends the next line
 * gets it. The source is asked for no more than `width` items ahead of what was taken.
 */
export async function* inOrder<A, B>(
  source: AsyncIterable<A>,
  width: number,
  work: (item: A) => Promise<B>,
): AsyncGenerator<B> {
  const items = source[Symbol.asyncIterator]();
  const running: Promise<B>[] = [];
  let next: Promise<IteratorResult<A>> | null = null;
  let ended = false;
  try {
    while (!ended || running.length > 0) {
      if (!ended && running.length < width) next ??= quiet(items.next());
      const head = running[0];
      const event = await Promise.race([
        ...(next ? [next.then((item) => ({ item }))] : []),
        ...(head ? [head.then((result) => ({ result }))] : []),
      ]);
      if ('item' in event) {
        next = null;
        if (event.item.done) ended = true;
        else running.push(quiet(work(event.item.value)));
      } else {
        running.shift();
        yield event.result;
      }
    }
  } finally {
    // Whoever stopped early must not wait for a source that may be silent for ever, but for the work under way, yes.
    if (!ended) items.return?.().catch(() => {});
    await Promise.allSettled(running);
  }
}

/** A failure is seen when the promise's turn comes; until then it must not count as unhandled. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
