/*
 * Panels of which one shows at a time. <button data-tab="noteForm" aria-pressed="false"> shows the element of that id and
 * hides those of the other buttons in its group; the focus goes to the first field. Nothing is loaded and no text is lost.
 */
(function () {
  "use strict";

  document.addEventListener("click", (event) => {
    const tab = event.target.closest("[data-tab]");
    if (!tab) {
      return;
    }
    tab.parentElement.querySelectorAll("[data-tab]").forEach((other) => {
      const on = other.dataset.tab === tab.dataset.tab;
      other.setAttribute("aria-pressed", String(on));
      document.getElementById(other.dataset.tab).hidden = !on;
    });
    const field = document.getElementById(tab.dataset.tab).querySelector("textarea, input:not([type=hidden])");
    if (field) {
      field.focus();
    }
  });
})();
