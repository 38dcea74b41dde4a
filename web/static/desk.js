// The desk's own script: keyboard, focus after a swap, dialogs, passing messages. Every page works without it.
"use strict";
(() => {
  const rowSelector = "[data-row]";
  const byId = (id) => document.getElementById(id);
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

  // Rows: j and k walk, the browser's own Enter follows the link that has the focus.
  function walk(step) {
    const rows = [...document.querySelectorAll(rowSelector)].filter((row) => row.offsetParent !== null);
    if (rows.length === 0) return;
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + step, 0), rows.length - 1);
    const link = rows[next].querySelector("a, button, input");
    if (link) link.focus();
  }

  const keys = {
    "/": () => byId("search") && byId("search").focus(),
    "?": () => byId("keys") && byId("keys").showModal(),
    j: () => walk(1),
    k: () => walk(-1),
  };

  function onKey(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form) {
      event.preventDefault();
      event.target.form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    if (!(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  }

  // After a swap the focus goes to the first thing to correct, else to the heading of what changed; a live refresh moves nothing.
  function settleFocus(target) {
    const summary = target.querySelector(".error-summary, [aria-invalid='true']");
    const heading = target.querySelector("h1[tabindex], h2[tabindex]");
    const place = summary || heading;
    if (place) place.focus();
  }

  function openDialog(dialog) {
    if (dialog.childElementCount > 0 && !dialog.open) dialog.showModal();
  }

  function onSwap(event) {
    const context = event.detail.ctx;
    const target = typeof context.target === "string" ? document.querySelector(context.target) : context.target;
    if (!(target instanceof Element)) return;
    const dialog = byId("dialog");
    if (target === dialog) openDialog(dialog);
    else if (dialog && dialog.open && dialog.contains(context.sourceElement) && !dialog.contains(target)) dialog.close();
    if (context.sourceElement.matches("[hx-trigger*='every'], input[type='search']")) return;
    const now = target.id ? byId(target.id) : target;
    if (now && now.id !== "flash") settleFocus(now);
  }

  // A toast leaves after twelve seconds, but not while it is read or held.
  function arm(toast) {
    if (toast.dataset.armed) return;
    toast.dataset.armed = "true";
    const close = toast.querySelector("[data-dismiss]");
    if (close) close.hidden = false;
    const leave = () => (toast.matches(":hover, :focus-within") ? setTimeout(leave, 4000) : toast.remove());
    setTimeout(leave, 12000);
  }

  function onTrouble() {
    const template = byId("trouble");
    const flash = byId("flash");
    if (template && flash) flash.replaceChildren(template.content.cloneNode(true));
  }

  function onClick(event) {
    const dismiss = event.target.closest("[data-dismiss]");
    if (dismiss) dismiss.closest("[data-toast]").remove();
    const close = event.target.closest("[data-close]");
    const dialog = close && close.closest("dialog");
    if (!dialog) return;
    event.preventDefault();
    dialog.close();
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  document.addEventListener("htmx:after:swap", onSwap);
  document.addEventListener("htmx:error", onTrouble);
  document.addEventListener("htmx:response:error", (event) => event.detail.ctx.response.status >= 500 && onTrouble());
  const flash = byId("flash");
  if (flash) {
    new MutationObserver(() => flash.querySelectorAll("[data-toast]").forEach(arm)).observe(flash, { childList: true, subtree: true });
    flash.querySelectorAll("[data-toast]").forEach(arm);
  }
})();
