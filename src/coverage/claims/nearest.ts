/** The most alike ones of many that come in any order. */
export class Nearest {
  readonly places = new Set<number>();
  readonly #likeness = new Map<number, number>();
  readonly #most: number;
  #least = Number.POSITIVE_INFINITY;
  #last = -1;

  constructor(most: number) {
    this.#most = most;
  }

  offer(place: number, likeness: number): void {
    if (this.places.size >= this.#most) {
      if (likeness <= this.#least) return;
      this.places.delete(this.#last);
      this.#likeness.delete(this.#last);
      this.#least = Number.POSITIVE_INFINITY;
    }
    this.places.add(place);
    this.#likeness.set(place, likeness);
    if (this.places.size < this.#most) return;
    for (const [p, l] of this.#likeness) if (l < this.#least) [this.#least, this.#last] = [l, p];
  }
}
