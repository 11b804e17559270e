// The error summary takes focus, so that a screen reader and the keyboard start there. Pages work without this file.
document.querySelector('[data-focus]')?.focus();
