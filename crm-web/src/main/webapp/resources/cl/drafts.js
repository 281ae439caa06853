/*
 * No typed text is lost. A field with data-draft-key is saved on the server every five seconds and when it loses the
 * focus; while the server cannot be reached, a copy stays on this computer under the user's name. A form with
 * data-unsaved shows its bar of unsaved changes and asks before it is left; when the server has lost its page, what is in
 * it comes back after the reload that this needs, rows that were added included: data-adds on a button names the rows it
 * adds (":lines:"), data-shapes marks a choice on which other inputs of its row depend.
 */
(function () {
  "use strict";

  const cl = window.cl;
  const root = document.documentElement;
  const EVERY = 5000;
  const MOST_ROWS = 40;
  const watched = new WeakMap();

  const localKey = (key) => "clDraft:" + (root.dataset.user || "") + ":" + key;

  function keepLocally(key, body, sent) {
    try {
      if (body) {
        localStorage.setItem(localKey(key), JSON.stringify({ body: body, at: Date.now(), sent: sent }));
      } else {
        localStorage.removeItem(localKey(key));
      }
    } catch (full) {
      return false;
    }
    return true;
  }

  function readLocally(key) {
    try {
      return JSON.parse(localStorage.getItem(localKey(key)));
    } catch (unreadable) {
      return null;
    }
  }

  function stateOf(field) {
    const named = document.querySelector('[data-draft-state="' + CSS.escape(field.dataset.draftKey) + '"]');
    const form = field.closest("form");
    return named || (form && form.querySelector(".draft-state"));
  }

  function say(field, sentence, failed, link) {
    const place = stateOf(field);
    if (place) {
      place.classList.toggle("off", Boolean(failed));
      place.replaceChildren(cl.icon(failed ? "triangle-alert" : "check"), cl.element("span", {}, sentence));
      if (link) {
        place.append(link);
      }
    }
  }

  /** The session is over: the text stays where it is, sign-in opens beside it. */
  function offerSignIn(field) {
    const address = cl.address("/sign-in");
    const link = cl.element("a", { href: address, target: "_blank", rel: "noopener" }, cl.text("signInAgain"));
    say(field, cl.text("draftSignedOut"), true, link);
  }

  function failed(field, body, status) {
    keepLocally(field.dataset.draftKey, body, false);
    if (status === 401 || status === 403) {
      offerSignIn(field);
    } else {
      say(field, cl.text("draftKept", cl.clock(new Date())), true);
    }
  }

  function save(field, leaving) {
    const watch = watched.get(field);
    const body = field.value;
    if (!watch || watch.saved === body || watch.underWay === body || watch.sending || !field.dataset.draftKey) {
      return;
    }
    const key = field.dataset.draftKey;
    const request = {
      method: body.trim() ? "PUT" : "DELETE",
      credentials: "same-origin",
      redirect: "manual",
      keepalive: Boolean(leaving) && body.length < 60000,
      headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": "*" },
    };
    if (request.method === "PUT") {
      request.body = JSON.stringify({ body: body });
    }
    if (leaving) {
      keepLocally(key, body, false);
    }
    watch.sending = true;
    fetch(cl.address("/api/v1/drafts/" + encodeURIComponent(key)), request)
      .then((response) => {
        watch.sending = false;
        if (response.ok) {
          watch.saved = body;
          keepLocally(key, "");
          say(field, body.trim() ? cl.text("draftSaved", cl.clock(new Date())) : cl.text("draftDropped"), false);
        } else {
          failed(field, body, response.type === "opaqueredirect" ? 401 : response.status);
        }
      })
      .catch(() => {
        watch.sending = false;
        failed(field, body, 0);
      });
  }

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  /** Brings back a copy that never reached the server, unless the page shows that it was sent after all. */
  function restore(field) {
    const copy = readLocally(field.dataset.draftKey);
    if (!copy) {
      return;
    }
    const arrived = copy.sent && plain(document.querySelector("main").textContent).includes(plain(copy.body));
    if (arrived || copy.body === field.value) {
      keepLocally(field.dataset.draftKey, "");
    } else if (!field.value.trim() || copy.body.startsWith(field.value)) {
      field.value = copy.body;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      say(field, cl.text("draftRestored", cl.clock(new Date(copy.at))), false);
    } else {
      watched.get(field).otherCopy = true;
    }
  }

  /** What a button sends is no draft while it is under way: the page that leaves after it must not save it once more. */
  function underWay(form, yes) {
    form.querySelectorAll("[data-draft-key]").forEach((field) => {
      const watch = watched.get(field);
      if (watch) {
        watch.underWay = yes ? field.value : null;
      }
      if (watch && yes && !watch.otherCopy && readLocally(field.dataset.draftKey)) {
        keepLocally(field.dataset.draftKey, field.value, true);
      }
    });
  }

  function watch(field) {
    if (!watched.has(field)) {
      watched.set(field, { saved: field.value, sending: false });
      field.addEventListener("blur", () => save(field));
      restore(field);
    }
  }

  const fields = () => [...document.querySelectorAll("[data-draft-key]")];

  cl.onUpdate(() => fields().forEach(watch));
  setInterval(() => fields().forEach((field) => save(field)), EVERY);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      fields().forEach((field) => save(field, true));
    }
  });

  /* Unsaved changes of forms */
  const changed = () => document.querySelector("form[data-unsaved][data-changed]");

  function showBar(form, on) {
    form.toggleAttribute("data-changed", on);
    const bar = form.querySelector("[data-unsaved-bar]");
    if (bar) {
      bar.hidden = !on;
    }
  }

  ["input", "change"].forEach((type) =>
    document.addEventListener(type, (event) => {
      const form = event.target.closest && event.target.closest("form[data-unsaved]");
      if (form && event.isTrusted) {
        showBar(form, true);
      }
    }));

  /* Forms over a reload, in this tab only */
  const formKey = (form) =>
    ["clForm", root.dataset.user || "", location.pathname + location.search, form.id].join(":");
  const boxed = (input) => input.type === "checkbox" || input.type === "radio";
  const typed = (form) =>
    [...form.elements].filter((input) =>
      input.name && !input.dataset.draftKey && !["submit", "button", "password", "file", "reset"].includes(input.type)
        && (input.type !== "hidden" || input.name.endsWith("_hinput")));

  function keepForms() {
    document.querySelectorAll("form[data-changed]").forEach((form) => {
      const values = typed(form).map((input) => [input.name, input.value, Boolean(input.checked)]);
      try {
        sessionStorage.setItem(formKey(form), JSON.stringify(values));
      } catch (full) {
        forgetForm(form);
      }
    });
  }

  const forgetForm = (form) => sessionStorage.removeItem(formKey(form));

  /** Fills one input; false when the form has it no more and there was something in it. */
  function fill(form, [name, value, checked]) {
    const input = typed(form).find((one) => one.name === name && (!boxed(one) || one.value === value));
    if (input && boxed(input) && input.checked !== checked) {
      input.click();
    } else if (input && !boxed(input)) {
      input.value = value;
    }
    return Boolean(input) || !value;
  }

  /** What brings inputs that are missing: the choice that shapes their row, or else the button that adds a row. */
  function growth(form, missing, tried) {
    const rows = missing.map(([name]) => name.slice(0, name.lastIndexOf(":") + 1));
    const shaping = [...form.querySelectorAll("[data-shapes]")].find((input) =>
      !tried.has(input.name) && rows.includes(input.name.slice(0, input.name.lastIndexOf(":") + 1)));
    if (shaping) {
      tried.add(shaping.name);
      return () => shaping.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const adding = [...form.querySelectorAll("[data-adds]")].find((button) =>
      missing.some(([name]) => name.includes(button.dataset.adds)));
    return adding && (() => adding.click());
  }

  /** Rows of which the page knows nothing by now, such as one that was taken away. */
  const hasOtherRows = (form, kept) =>
    [...form.querySelectorAll("[data-adds]")].some((button) => typed(form).some((input) =>
      input.name.includes(button.dataset.adds) && !kept.some(([name]) => name === input.name)));

  /** Fills the form, lets it grow where it has too few inputs, and fills on. */
  function restoreForm(id, kept, tried, left) {
    const form = document.getElementById(id);
    const missing = kept.filter((one) => !fill(form, one));
    const grow = missing.length && left && window.jQuery ? growth(form, missing, tried) : null;
    if (grow) {
      window.jQuery(document).one("pfAjaxComplete", () => restoreForm(id, kept, tried, left - 1));
      grow();
    } else {
      showBar(form, true);
      cl.toast(cl.text(missing.length || hasOtherRows(form, kept) ? "formRestoredPartly" : "formRestored"));
    }
  }

  function restoreForms() {
    document.querySelectorAll("form[data-unsaved]").forEach((form) => {
      const kept = sessionStorage.getItem(formKey(form));
      if (kept) {
        forgetForm(form);
        restoreForm(form.id, JSON.parse(kept), new Set(), MOST_ROWS);
      }
    });
  }

  if (document.readyState === "complete") {
    restoreForms();
  } else {
    window.addEventListener("load", restoreForms);
  }
  document.addEventListener("click", (event) => {
    if (event.target.closest("#lostConnection [data-reload]")) {
      keepForms();
      document.querySelectorAll("form[data-changed]").forEach((form) => form.removeAttribute("data-changed"));
    }
  }, true);

  function leave(form) {
    form.removeAttribute("data-changed");
    form.querySelectorAll("[data-draft-key]").forEach((field) => keepLocally(field.dataset.draftKey, field.value, true));
  }

  document.addEventListener("submit", (event) => leave(event.target), true);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-discard]");
    if (button) {
      leave(button.closest("form"));
      forgetForm(button.closest("form"));
      location.href = button.dataset.discard || location.href;
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed()) {
      event.preventDefault();
    }
  });
  window.cl.changed = changed;

  /* A failed update of a part of the page: say so in place, keep what was typed */
  const OUTDATED = 409;

  function explain(status, reference) {
    const box = document.getElementById("lostConnection");
    const dialog = document.querySelector("dialog[open]");
    const known = [401, OUTDATED, 410].includes(status) ? status : status >= 400 ? 500 : 0;
    box.querySelector("[data-lost-text]").textContent = cl.text("lost" + known, reference || "");
    box.querySelectorAll("[data-lost-action]").forEach((action) => {
      action.hidden = !action.dataset.lostAction.split(" ").includes(String(known));
    });
    if (known !== OUTDATED) {
      keepForms();
    }
    (dialog || document.getElementById("main")).prepend(box);
    box.hidden = false;
    box.focus();
  }

  const sourceOf = (settings) =>
    document.getElementById((settings && settings.source && settings.source.id) || (settings && settings.source));

  /** PrimeFaces lets go of a button only after an answer it understands: without this one could not try again. */
  function release(source) {
    const widget = source && window.PrimeFaces.getWidgetById(source.id);
    if (widget && widget.jq && widget.jq.is(".ui-button")) {
      window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    }
  }

  /** What was not stored is unsaved still. */
  function keepChanged(source) {
    const form = source && source.closest("form[data-unsaved]");
    if (form) {
      showBar(form, true);
    }
  }

  /** Whether the server drew nothing of what was asked for: the record has gone on, and its page has not that part now. */
  function isOutdated(xhr, settings) {
    const asked = new URLSearchParams(settings && settings.data).get("jakarta.faces.partial.render");
    const answer = xhr && xhr.responseXML;
    const updates = answer ? [...answer.querySelectorAll("update")].map((update) => update.id) : [];
    return Boolean(asked && answer && answer.querySelector("changes")) && !answer.querySelector("redirect, error")
      && !asked.split(" ").some((id) => updates.includes(id));
  }

  if (window.jQuery && document.getElementById("lostConnection")) {
    const formOf = (settings) => (sourceOf(settings) || document.body).closest("form");
    window.jQuery(document).on("pfAjaxSend", (event, xhr, settings) => {
      if (formOf(settings)) {
        underWay(formOf(settings), true);
      }
    });
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings) => {
      const goesOn = xhr && xhr.responseXML && xhr.responseXML.querySelector("redirect");
      if (formOf(settings) && !goesOn) {
        underWay(formOf(settings), false);
      }
    });
    window.jQuery(document).on("pfAjaxError", (event, xhr, settings) => {
      release(sourceOf(settings));
      if (xhr && xhr.statusText === "abort") {
        return;
      }
      keepChanged(sourceOf(settings));
      fields().forEach((field) => keepLocally(field.dataset.draftKey, field.value, false));
      explain(xhr ? xhr.status : 0, xhr && xhr.getResponseHeader("X-Failure-Reference"));
    });
    window.jQuery(document).on("pfAjaxSuccess", (event, xhr, settings) => {
      document.getElementById("lostConnection").hidden = true;
      document.querySelectorAll("form[data-unsaved]").forEach(forgetForm);
      if (isOutdated(xhr, settings)) {
        explain(OUTDATED);
      }
    });
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, answer) => {
      if (answer && answer.validationFailed) {
        keepChanged(sourceOf(settings));
      }
    });
  }
})();
