// Narrows the list of members to the names that have each typed word, whatever accents and case.
const box = document.getElementById('search'), found = document.getElementById('found');
const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^\p{L}\p{N}]+/gu, ' ');
const list = document.querySelector('.register .members');
const lines = Array.from(list.children, line => ({line, kind: line.dataset.kind}));
let timer;

function search() {
  const words = fold(box.value).trim().split(' ');
  const kind = document.querySelector('[name=kind]:checked')?.value;
  const typed = words[0] !== '';
  let count = 0;
  for (const one of lines) {
    one.text ??= ' ' + fold(one.line.firstElementChild.textContent);
    const fits = words.every(word => one.text.includes(' ' + word) || (word.length > 2 && one.text.includes(word)));
    if (one.line.hidden === fits) one.line.hidden = !fits;
    if (fits && (!kind || kind === one.kind)) count++;
  }
  list.classList.toggle('narrowed', typed);
  const data = found.dataset;
  found.textContent = !typed ? '' : count > 1 ? data.many.replace('%', count) : count ? data.one : data.none;
}

// A screen reader is told once, when typing pauses.
box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 150); });
document.querySelector('.chips')?.addEventListener('change', search);
box.parentElement.classList.add('ready');
if (box.value) search();
