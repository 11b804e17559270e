// The error summary takes focus, so that a screen reader and the keyboard start there; who came for one field starts at that
// field. Pages work without this file.
if (!window.location.hash) {
  document.querySelector('[data-focus]')?.focus();
}

// A second press of a button while the first is on its way does nothing: what is done once must not answer "already done".
const WACHT = 3000;
document.addEventListener('submit', (gebeurtenis) => {
  const vorm = gebeurtenis.target;
  if (gebeurtenis.defaultPrevented) {
    return;
  }
  if (vorm.dataset.verzonden) {
    gebeurtenis.preventDefault();
    return;
  }
  vorm.dataset.verzonden = 'ja';
  setTimeout(() => delete vorm.dataset.verzonden, WACHT);
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-verzonden]').forEach((vorm) => delete vorm.dataset.verzonden);
});
