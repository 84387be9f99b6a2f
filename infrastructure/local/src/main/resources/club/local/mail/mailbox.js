// The page works without this: then it is refreshed by hand, and a mail has a scroll bar of its own.
'use strict';

const PAUSE = 2000;
const LIVE = ['next', 'example', 'now', 'mails'];
document.documentElement.classList.add('scripted');

const said = () => document.getElementById('said');

// Shows what changed in the data. The regions are compared as the server wrote them.
async function refresh() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of LIVE) {
    const now = document.getElementById(id);
    const then = fresh.getElementById(id);
    if (!now || !then || now.innerHTML === then.innerHTML) continue;
    const focused = now.contains(document.activeElement) ? document.activeElement : null;
    now.innerHTML = then.innerHTML;
    if (focused) again(now, focused)?.focus();
    if (id === 'mails') said().textContent = now.querySelector('.count').textContent;
  }
}

// The element that took the place of the one that had the focus.
function again(region, old) {
  const key = ['href', 'data-code'].find(name => old.hasAttribute(name));
  return key
    ? [...region.querySelectorAll(`[${key}]`)].find(e => e.getAttribute(key) === old.getAttribute(key))
    : region.querySelector(old.tagName);
}

async function keepFresh() {
  try {
    if (!document.hidden) await refresh();
  } catch {
    // The club has stopped: the next round tries again.
  }
  setTimeout(keepFresh, PAUSE);
}
setTimeout(keepFresh, PAUSE);

document.addEventListener('click', async event => {
  const button = event.target.closest('.copy');
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.code);
    said().textContent = button.dataset.copied;
  } catch {
    said().textContent = button.dataset.uncopied;
  }
});

// Sends the example without leaving the page, where its mails will arrive.
document.addEventListener('submit', async event => {
  const form = event.target.closest('#ask');
  if (!form) return;
  event.preventDefault();
  const answer = await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
  said().textContent = answer.ok ? form.dataset.sent + ' ' : form.dataset.failed;
  if (answer.ok) {
    const link = Object.assign(document.createElement('a'), {href: answer.url, textContent: form.dataset.page});
    said().append(link);
  }
});

// A mail is as high as what it says.
const frame = document.querySelector('iframe');
if (frame) {
  const fit = () => {
    if (!frame.contentDocument?.body) return;
    frame.style.height = '0';
    frame.style.height = frame.contentDocument.documentElement.scrollHeight + 2 + 'px';
  };
  let width = 0;
  frame.addEventListener('load', fit);
  new ResizeObserver(() => {
    if (frame.clientWidth !== width) {
      width = frame.clientWidth;
      fit();
    }
  }).observe(frame);
  fit();
}
