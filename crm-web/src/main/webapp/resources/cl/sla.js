/*
 * Clocks of service levels count from the server's time. <time data-sla-due="2026-11-16T08:14:00Z"
 * data-sla-start="..." data-sla-state="RUNNING">: red under a quarter left or late, amber under half.
 */
(function () {
  "use strict";

  const cl = window.cl;
  const root = document.documentElement;
  const offset = root.dataset.now ? Date.parse(root.dataset.now) - Date.now() : 0;
  const MINUTE = 60000;
  const TONES = ["success", "warn", "danger"];

  /** "48 min", "1 h 05", "1 d 6 h", "3 d"; late ones with a true minus. */
  function span(milliseconds) {
    const minutes = Math.floor(Math.abs(milliseconds) / MINUTE);
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    let text = minutes + " min";
    if (days >= 3) {
      text = days + " d";
    } else if (days >= 1) {
      text = days + " d " + (hours % 24) + " h";
    } else if (hours >= 1) {
      text = hours + " h " + String(minutes % 60).padStart(2, "0");
    }
    return (milliseconds < 0 ? "\u2212" : "") + text;
  }

  function tone(left, total) {
    if (left <= 0 || left < total * 0.25) {
      return "danger";
    }
    return left < total * 0.5 ? "warn" : "success";
  }

  function count() {
    const now = Date.now() + offset;
    document.querySelectorAll('[data-sla-state="RUNNING"]').forEach((chip) => {
      const due = Date.parse(chip.dataset.slaDue);
      const total = Math.max(MINUTE, due - Date.parse(chip.dataset.slaStart || chip.dataset.slaDue));
      const left = due - now;
      const mark = tone(left, total);
      TONES.forEach((name) => chip.classList.toggle(name, name === mark));
      const icon = chip.querySelector(".ic");
      if (icon) {
        icon.className = "ic ic-" + (left < 0 ? "triangle-alert" : "timer");
      }
      const value = chip.querySelector(".left");
      if (value && value.textContent !== span(left)) {
        value.textContent = span(left);
      }
    });
  }

  cl.onUpdate(count);
  setInterval(count, 15000);
})();
