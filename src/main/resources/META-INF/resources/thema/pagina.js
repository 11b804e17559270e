// The error summary takes focus, so that a screen reader and the keyboard start there; who came for one field starts at that
// field. Pages work without this file.
if (!window.location.hash) {
  document.querySelector('[data-focus]')?.focus();
}
