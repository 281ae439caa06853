/* Menus, dialogs, theme, toasts and what pages share. Texts come from the attributes of #clTexts. */
(function () {
  "use strict";

  const cl = (window.cl = window.cl || {});
  const root = document.documentElement;

  cl.text = function (key, ...values) {
    const holder = document.getElementById("clTexts");
    const pattern = (holder && holder.dataset[key]) || "";
    return values.reduce((text, value, index) => text.replace("{" + index + "}", value), pattern);
  };

  /** Address of this application's own path, such as "/api/v1/search". */
  cl.address = (path) => (root.dataset.base || "") + path;

  cl.element = function (tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (value !== null && value !== undefined) {
        element.setAttribute(name, value);
      }
    });
    element.append(...children);
    return element;
  };

  cl.icon = (name) => cl.element("span", { class: "ic ic-" + name, "aria-hidden": "true" });

  cl.clock = function (moment) {
    const format = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: root.dataset.zone || undefined };
    return new Intl.DateTimeFormat(root.lang || undefined, format).format(moment);
  };

  /** Runs now and after each partial update of the page. */
  cl.onUpdate = function (action) {
    action();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", action);
    }
  };

  function remember(name, value) {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = name + "=" + value + "; Path=/; Max-Age=31536000; SameSite=Lax" + secure;
  }

  /* Menus: button[aria-controls] opens the list it names */
  function closeMenus(except) {
    document.querySelectorAll("[data-menu][aria-expanded=true]").forEach((button) => {
      if (button !== except) {
        button.setAttribute("aria-expanded", "false");
        document.getElementById(button.getAttribute("aria-controls")).hidden = true;
      }
    });
  }

  function toggleMenu(button) {
    const open = button.getAttribute("aria-expanded") !== "true";
    closeMenus(button);
    button.setAttribute("aria-expanded", String(open));
    const list = document.getElementById(button.getAttribute("aria-controls"));
    list.hidden = !open;
    if (open) {
      const first = list.querySelector("a, button, input[type=submit]");
      if (first) {
        first.focus();
      }
    }
  }

  function moveInMenu(list, step) {
    const items = [...list.querySelectorAll("a, button, input[type=submit]")];
    const at = items.indexOf(document.activeElement);
    items[(at + step + items.length) % items.length].focus();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-menu]");
    if (button) {
      toggleMenu(button);
      return;
    }
    if (!event.target.closest(".menu-list") || event.target.closest(".menu-list a")) {
      closeMenus(null);
    }
    const opener = event.target.closest("[data-dialog]");
    if (opener) {
      document.getElementById(opener.dataset.dialog).showModal();
    }
    const closer = event.target.closest("[data-close-dialog]");
    if (closer) {
      closer.closest("dialog").close();
    }
    if (event.target instanceof HTMLDialogElement) {
      event.target.close();
    }
    const copier = event.target.closest("[data-copy]");
    if (copier && navigator.clipboard) {
      navigator.clipboard.writeText(copier.dataset.copy).then(() => cl.toast(cl.text("copied")));
    }
    if (event.target.closest("[data-reload]")) {
      location.reload();
    }
  });

  document.addEventListener("keydown", (event) => {
    const list = event.target.closest && event.target.closest(".menu-list");
    const open = document.querySelector("[data-menu][aria-expanded=true]");
    if (event.key === "Escape" && open) {
      closeMenus(null);
      open.focus();
    } else if (list && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      moveInMenu(list, event.key === "ArrowDown" ? 1 : -1);
    }
  });

  document.addEventListener("focusout", (event) => {
    const menu = event.target.closest && event.target.closest(".menu");
    if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) {
      closeMenus(null);
    }
  });

  /* Theme: kept with the user's settings, and in a cookie for the sign-in page */
  function keepTheme(choice) {
    if (root.dataset.user) {
      fetch(cl.address("/api/v1/users/me/theme"), {
        method: "POST",
        keepalive: true,
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ theme: choice.toUpperCase() }),
      }).catch(() => {});
    }
  }

  function showTheme() {
    const choice = root.dataset.theme || "system";
    document.querySelectorAll("[data-theme-choice]").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
    });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme-choice]");
    if (button) {
      const choice = button.dataset.themeChoice;
      remember("clTheme", choice);
      if (choice === "system") {
        delete root.dataset.theme;
      } else {
        root.dataset.theme = choice;
      }
      showTheme();
      keepTheme(choice);
    }
  });

  /* Toasts: six seconds, longer while hovered or focused */
  function dismissLater(toast) {
    let timer = 0;
    const start = () => {
      clearTimeout(timer);
      timer = setTimeout(() => toast.remove(), 6000);
    };
    const hold = () => clearTimeout(timer);
    toast.addEventListener("mouseenter", hold);
    toast.addEventListener("focusin", hold);
    toast.addEventListener("mouseleave", start);
    toast.addEventListener("focusout", start);
    start();
  }

  /** Shows one sentence; undo is an action to call or null. */
  cl.toast = function (sentence, undo) {
    const region = document.getElementById("toasts");
    if (!region || !sentence) {
      return;
    }
    const toast = cl.element("div", { class: "toast" }, cl.icon("circle-check"), cl.element("span", {}, sentence));
    if (undo) {
      const button = cl.element("button", { type: "button", "data-undo": "" }, cl.text("undo"), cl.element("kbd", {}, "Z"));
      button.addEventListener("click", () => {
        toast.remove();
        undo();
      });
      toast.append(button);
    }
    const close = cl.element("button", { type: "button", "aria-label": cl.text("close") }, cl.icon("x"));
    close.addEventListener("click", () => toast.remove());
    toast.append(close);
    region.append(toast);
    dismissLater(toast);
  };

  function showServerToasts() {
    document.querySelectorAll("[data-toasts]").forEach((source) => {
      const waiting = source.dataset.toasts ? JSON.parse(source.dataset.toasts) : [];
      source.removeAttribute("data-toasts");
      waiting.forEach((toast) => {
        const target = toast.undo ? () => document.getElementById(toast.undo) : null;
        cl.toast(toast.text, target && target() ? () => target().click() : null);
      });
    });
  }

  /* The server marks a refused input, but not a native select */
  function markRefused(select, error) {
    if (error) {
      select.setAttribute("aria-invalid", "true");
    } else {
      select.removeAttribute("aria-invalid");
    }
  }

  /* Hints belong to their fields */
  function describeFields() {
    document.querySelectorAll(".field").forEach((field) => {
      const input = field.querySelector("input:not([type=hidden]), select, textarea, [role=combobox]");
      if (!input) {
        return;
      }
      const ids = [...field.querySelectorAll(".hint, .ui-message, .error")]
        .filter((part) => part.textContent.trim())
        .map((part, index) => (part.id = part.id || input.id + "-note" + index));
      if (input.matches("select.input")) {
        markRefused(input, field.querySelector(".ui-message-error"));
      }
      if (ids.length) {
        input.setAttribute("aria-describedby", ids.join(" "));
      } else {
        input.removeAttribute("aria-describedby");
      }
    });
  }

  /** On a narrow screen a path begins with steps that were taken long ago; the present one is brought into sight. */
  function showPresentSteps() {
    document.querySelectorAll(".path > [aria-current=step]").forEach((step) => {
      const path = step.parentElement;
      path.scrollLeft = step.offsetLeft - path.offsetLeft - (path.clientWidth - step.offsetWidth) / 2;
    });
  }

  /** Puts the focus on what a refused form has to say, which may stand far above the button that was pressed. */
  function focusRefusal() {
    const summary = document.querySelector(".msg.error[tabindex], .ui-messages-error, #conflict");
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = "true";
      summary.tabIndex = -1;
      summary.focus({ preventScroll: true });
      summary.scrollIntoView({ block: "nearest" });
    }
  }

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && root.dataset.zone !== zone) {
    remember("clZone", zone);
  }

  showTheme();
  cl.onUpdate(() => {
    showServerToasts();
    describeFields();
    showPresentSteps();
    focusRefusal();
  });

  /* After a refused partial save: the first field that needs a change, unless a summary took the focus */
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, answer) => {
      const summary = document.activeElement && document.activeElement.dataset.seen;
      const invalid = document.querySelector("[aria-invalid=true]:not([type=hidden])");
      if (answer && answer.validationFailed && invalid && !summary) {
        invalid.focus();
      }
    });
  }
})();
