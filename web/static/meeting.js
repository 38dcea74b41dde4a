// Items of an agenda are dragged by their title into another order; the buttons and numbers beside them do the same without a script.
"use strict";
(() => {
  const lines = "[data-order] li[data-id]";
  let held = null;

  function onStart(event) {
    if (!event.target.matches("[draggable='true']")) return;
    held = event.target.closest(lines);
    if (held) event.dataTransfer.effectAllowed = "move";
  }

  function onOver(event) {
    const over = event.target.closest(lines);
    if (!held || !over || over === held) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    over.parentNode.insertBefore(held, event.clientY > box.top + box.height / 2 ? over.nextSibling : over);
  }

  function onEnd() {
    const list = held && held.closest("[data-order]");
    held = null;
    if (!list) return;
    const form = document.getElementById(list.dataset.order);
    form.elements.order.value = [...list.querySelectorAll("li[data-id]")].map((item) => item.dataset.id).join(",");
    form.submit();
  }

  document.addEventListener("dragstart", onStart);
  document.addEventListener("dragover", onOver);
  document.addEventListener("dragend", onEnd);
})();
