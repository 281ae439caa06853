/*
 * The keyboard. Every shortcut is also a visible control: an element with data-keys="g c" is clicked by G, then C.
 * Single keys stay silent inside fields and when the user has turned them off.
 */
(function () {
  "use strict";

  const cl = window.cl;
  const root = document.documentElement;
  let prefix = "";
  let prefixTimer = 0;

  const inField = (target) =>
    Boolean(target.closest && target.closest("input, textarea, select, [contenteditable=true], [role=combobox]"));

  const visible = (element) => element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null;

  function shortcut(keys) {
    const all = [...document.querySelectorAll('[data-keys="' + CSS.escape(keys) + '"]')];
    const inRow = all.find((element) => element.closest("tr.at"));
    return inRow || all.find(visible) || all.find((element) => element.closest(".menu-list, .rail"));
  }

  function awaitSecond(key) {
    prefix = key;
    clearTimeout(prefixTimer);
    prefixTimer = setTimeout(() => (prefix = ""), 1500);
  }

  /* Lists: the rows of [data-list], one of them current */
  const rows = () => [...document.querySelectorAll("[data-list] tbody tr")].filter((row) => row.querySelector("a"));

  function moveInList(step) {
    const all = rows();
    if (!all.length) {
      return false;
    }
    const at = all.findIndex((row) => row.classList.contains("at"));
    const next = Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step));
    all.forEach((row, index) => row.classList.toggle("at", index === next));
    const link = all[next].querySelector("a.name, a");
    link.focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "nearest" });
    return true;
  }

  function selectInList() {
    const row = document.querySelector("[data-list] tr.at");
    const box = row && row.querySelector("input[type=checkbox], .ui-chkbox-box");
    if (box) {
      box.click();
    }
    return Boolean(box);
  }

  function single(key) {
    if (prefix) {
      const target = shortcut(prefix + " " + key);
      prefix = "";
      if (target) {
        target.click();
        return true;
      }
    }
    const direct = shortcut(key);
    if (direct) {
      direct.click();
      return true;
    }
    switch (key) {
      case "/": {
        const filter = document.querySelector("[data-filter], .filter-text input");
        if (filter) {
          filter.focus();
          filter.select();
        } else {
          cl.openPalette();
        }
        return true;
      }
      case "?":
        showShortcuts();
        return true;
      case "j":
        return moveInList(1);
      case "k":
        return moveInList(-1);
      case "x":
        return selectInList();
      case "z": {
        const undo = [...document.querySelectorAll("[data-undo]")].pop();
        if (undo) {
          undo.click();
        }
        return Boolean(undo);
      }
      case "g":
      case "n":
        awaitSecond(key);
        return true;
      default:
        return false;
    }
  }

  /* The list of shortcuts is read from the page, so that it never names one that does nothing */
  function showShortcuts() {
    const dialog = document.getElementById("shortcuts");
    const list = dialog.querySelector("[data-page-keys]");
    const seen = new Set();
    list.replaceChildren();
    document.querySelectorAll("[data-keys]").forEach((element) => {
      const keys = element.dataset.keys;
      if (!seen.has(keys)) {
        seen.add(keys);
        const name = element.dataset.keyLabel || element.getAttribute("aria-label") || element.textContent.trim();
        list.append(
          cl.element("dt", {}, ...keys.split(" ").map((key) => cl.element("kbd", {}, key.toUpperCase()))),
          cl.element("dd", {}, name));
      }
    });
    dialog.showModal();
  }

  function submitByKey(event) {
    const form = event.target.closest("form");
    const button = form && (form.querySelector("[data-submit]") || form.querySelector("button[type=submit], input[type=submit]"));
    if (button) {
      event.preventDefault();
      button.click();
    }
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-shortcuts]")) {
      showShortcuts();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      if (event.key.toLowerCase() === "k") {
        event.preventDefault();
        cl.openPalette();
      } else if (event.key === "Enter" && event.target.matches("textarea, [contenteditable=true]")) {
        submitByKey(event);
      }
      return;
    }
    if (event.altKey || event.metaKey || root.dataset.single === "off" || inField(event.target)
        || document.querySelector("dialog[open], .ui-dialog[aria-hidden=false]")) {
      return;
    }
    if (event.key.length === 1 && single(event.key.toLowerCase())) {
      event.preventDefault();
    }
  });
})();
