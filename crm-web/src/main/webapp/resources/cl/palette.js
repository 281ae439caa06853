/* The command palette: pages and actions at once, records from the server as one types. */
(function () {
  "use strict";

  const cl = window.cl;
  const dialog = document.getElementById("palette");
  if (!dialog) {
    cl.openPalette = function () {};
    return;
  }
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector("[role=status]");
  const none = dialog.querySelector(".palette-none");
  const ICONS = { CUSTOMER: "building-2", CONTACT: "user", CONTRACT: "file-pen", SUPPORT_REQUEST: "headset" };
  const MAX_COMMANDS = 8;
  let timer = 0;
  let asked = null;
  let at = -1;

  const typeKey = (type) => type.split("_").map((word) => word[0] + word.slice(1).toLowerCase()).join("");

  const options = () => [...list.querySelectorAll("[role=option]")];

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** What the page itself offers: navigation and the New menu, so only what this user may do. */
  function commands(words) {
    return [...document.querySelectorAll("[data-command]")]
      .map((link) => ({
        title: link.dataset.command,
        address: link.href,
        icon: link.dataset.commandIcon || "arrow-right",
        keys: link.dataset.keys,
      }))
      .filter((command) => words.every((word) => fold(command.title).includes(word)))
      .slice(0, MAX_COMMANDS);
  }

  function option(entry, index) {
    const parts = [
      cl.icon(entry.icon),
      cl.element("span", { class: "name cut" }, entry.title),
      cl.element("span", { class: "more cut" }, entry.more || ""),
    ];
    if (entry.keys) {
      parts.push(cl.element("kbd", { "aria-hidden": "true" }, entry.keys.toUpperCase()));
    }
    const attributes = { class: "palette-option", role: "option", id: "paletteOption" + index, "data-address": entry.address };
    return cl.element("div", attributes, ...parts);
  }

  function group(title, id, entries, from) {
    const head = cl.element("div", { class: "palette-group", id: id }, title);
    const body = entries.map((entry, index) => option(entry, from + index));
    return cl.element("div", { role: "group", "aria-labelledby": id }, head, ...body);
  }

  function select(index) {
    const all = options();
    at = all.length ? (index + all.length) % all.length : -1;
    all.forEach((element, position) => element.setAttribute("aria-selected", String(position === at)));
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function show(records, typed) {
    const words = fold(typed.replace(/^>/, "")).split(/\s+/).filter(Boolean);
    const actions = commands(words);
    const groups = [];
    const byType = new Map();
    records.forEach((record) => {
      byType.set(record.type, [...(byType.get(record.type) || []), record]);
    });
    let count = 0;
    byType.forEach((items, type) => {
      const entries = items.map((item) => ({
        icon: ICONS[type] || "search",
        title: item.title,
        more: [item.number, item.subtitle].filter(Boolean).join(" · "),
        address: cl.address(item.address),
      }));
      groups.push(group(cl.text("type" + typeKey(type)) || type, "paletteGroup" + type, entries, count));
      count += entries.length;
    });
    if (actions.length) {
      groups.push(group(cl.text("do"), "paletteGroupDo", actions, count));
      count += actions.length;
    }
    list.replaceChildren(...groups);
    none.hidden = count > 0;
    list.hidden = count === 0;
    input.setAttribute("aria-expanded", String(count > 0));
    status.textContent = cl.text(count === 0 ? "none" : "found", count);
    select(0);
  }

  function ask(typed) {
    if (asked) {
      asked.abort();
    }
    if (typed.length < 2 || typed.startsWith(">") || dialog.dataset.search === "off") {
      show([], typed);
      return;
    }
    asked = new AbortController();
    const request = { signal: asked.signal, credentials: "same-origin", headers: { Accept: "application/json" } };
    fetch(cl.address("/api/v1/search?q=" + encodeURIComponent(typed)), request)
      .then((response) => {
        if (response.status === 401) {
          location.reload();
        }
        if (!response.ok) {
          throw new Error("search answered " + response.status);
        }
        return response.json();
      })
      .then((answer) => show(answer.items || [], typed))
      .catch((failure) => {
        if (failure.name !== "AbortError") {
          show([], typed);
          status.textContent = none.textContent = cl.text("searchFailed");
        }
      });
  }

  function open(element, newTab) {
    if (!element) {
      return;
    }
    if (newTab) {
      window.open(element.dataset.address, "_blank", "noopener");
    } else {
      dialog.close();
      location.href = element.dataset.address;
    }
  }

  cl.openPalette = function () {
    if (dialog.open) {
      return;
    }
    input.value = "";
    none.textContent = cl.text("none");
    dialog.showModal();
    show([], "");
    input.focus();
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(input.value.trim()), 150);
  });

  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      select(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      open(options()[at], event.ctrlKey || event.metaKey);
    }
  });

  list.addEventListener("mousemove", (event) => {
    const element = event.target.closest("[role=option]");
    if (element && element.getAttribute("aria-selected") !== "true") {
      select(options().indexOf(element));
    }
  });

  list.addEventListener("click", (event) => open(event.target.closest("[role=option]"), event.ctrlKey || event.metaKey));

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-palette]")) {
      cl.openPalette();
    }
  });
})();
