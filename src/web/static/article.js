// Lights all parts of a statement across paragraphs, and puts each note at the very line where its statement begins.
const text = document.querySelector('.article');
if (text) {
  let lit = '';
  const light = (event) => {
    const part = event.type === 'mouseout' || event.type === 'focusout' ? null : event.target.closest('[data-s]');
    const n = part ? part.dataset.s.split(' ').at(-1) : '';
    if (n === lit) return;
    for (const element of text.querySelectorAll('.lit')) element.classList.remove('lit');
    lit = n;
    if (n !== '') for (const element of text.querySelectorAll(`[data-s~="${n}"]`)) element.classList.add('lit');
  };
  for (const type of ['mouseover', 'mouseout', 'focusin', 'focusout']) text.addEventListener(type, light);

  const place = () => {
    for (const notes of text.querySelectorAll('.notes')) placeNotes(notes);
  };
  const placeNotes = (notes) => {
    const isBeside = getComputedStyle(notes.parentElement).display === 'grid';
    const own = [...notes.children];
    for (const note of own) note.style.marginTop = '';
    notes.classList.toggle('placed', isBeside);
    if (!isBeside) return;
    const top = notes.getBoundingClientRect().top;
    const words = notes.parentElement.firstElementChild;
    const heights = own.map((note) => note.offsetHeight + 4);
    const wanted = own.map((note) => {
      const part = words.querySelector(`[data-s~="${note.dataset.s}"]`);
      return part ? part.getClientRects()[0].top - top : 0;
    });
    const all = heights.reduce((sum, height) => sum + height, 0);
    let end = Math.max(words.offsetHeight, all);
    const tops = wanted.slice();
    for (let i = 0, free = 0; i < own.length; i++) {
      tops[i] = Math.max(tops[i], free);
      free = tops[i] + heights[i];
    }
    for (let i = own.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], end - heights[i]);
      end = tops[i];
    }
    for (let i = 0, free = 0; i < own.length; i++) {
      own[i].style.marginTop = `${Math.max(0, tops[i] - free)}px`;
      free = tops[i] + heights[i] - 4;
    }
  };
  place();
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    place();
  });
  document.fonts?.ready.then(place);
}
