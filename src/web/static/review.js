/** Review made quicker: a key for every button that names one, and words taken by selecting them. Pages work without it. */

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  const selector = `[data-key="${CSS.escape(event.key)}"]`;
  const found = [...document.querySelectorAll(selector)].find((one) => !one.disabled && one.offsetParent !== null);
  if (!found) return;
  event.preventDefault();
  found.click();
}

/** Numbers of the words that are selected, as "3-7"; null where none are. */
function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = [...document.querySelectorAll('[data-pick] [data-w]')].filter((word) => touches(range, word));
  if (words.length === 0) return null;
  const [first, last] = [words[0].dataset.w, words.at(-1).dataset.w];
  return first === last ? first : `${first}-${last}`;
}

/** A word that the selection only borders on is not in it. */
function touches(range, word) {
  if (!range.intersectsNode(word)) return false;
  const whole = document.createRange();
  whole.selectNodeContents(word);
  return range.compareBoundaryPoints(Range.END_TO_START, whole) < 0 && range.compareBoundaryPoints(Range.START_TO_END, whole) > 0;
}

/** Without a fresh look at the page: the same marks that the server would put. */
function mark(name, written) {
  if (!['source', 'cue', 'content'].includes(name)) return;
  const stretches = written.split(/[,;]/).map((piece) => /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(piece)).filter(Boolean);
  for (const word of document.querySelectorAll('[data-pick] [data-w]')) {
    const n = Number(word.dataset.w);
    word.classList.toggle(name, stretches.some((m) => Number(m[1]) <= n && n <= Number(m[2] ?? m[1])));
  }
}

function take(button) {
  const field = button.closest('form').elements.namedItem(button.dataset.take);
  const words = selected();
  if (!field || words === null) return;
  const name = button.form.elements.namedItem('name');
  if (field.name === 'source' && name?.value === '') name.value = String(getSelection()).trim();
  field.value = button.dataset.more && field.value.trim() !== '' ? `${field.value}, ${words}` : words;
  mark(field.name, field.value);
  getSelection().removeAllRanges();
}

function start() {
  document.documentElement.classList.add('keys');
  addEventListener('keydown', press);
  for (const button of document.querySelectorAll('[data-take]')) {
    button.closest('.take').hidden = false;
    // A click must not lose what is selected in the text.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => take(button));
  }
  for (const field of document.querySelectorAll('.words-field input'))
    field.addEventListener('input', () => mark(field.name, field.value));
}

if (document.querySelector('[data-review], .review-forms')) start();
