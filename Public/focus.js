// After a form has come back with problems, a screen reader should begin at their summary.
const summary = document.querySelector('[data-focus]');
if (summary instanceof HTMLElement) summary.focus();
