"use strict";
(() => {
  const entries = [...document.querySelectorAll(".entry")];
  const steps = [...document.querySelectorAll(".step")];
  const form = document.getElementById("filters");
  if (!form) return;
  const search = document.getElementById("search");
  const selects = [...form.querySelectorAll("select[data-filter]")];
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");
  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const chosen = selects.every((select) => !select.value || entry.dataset[select.dataset.filter] === select.value);
      const found = chosen && words.every((word) => entry.dataset.text.includes(word));
      entry.hidden = !found;
      shown += found ? 1 : 0;
    }
    const filtered = words.length > 0 || selects.some((select) => select.value);
    for (const step of steps) {
      const found = step.querySelector(".entry:not([hidden])") !== null;
      step.hidden = filtered && !found;
      if (filtered && found) step.open = true;
    }
    count.value = `${shown} of ${entries.length}`;
    nothing.hidden = shown > 0;
  };
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  const resources = selects.find((select) => select.dataset.filter === "resource");
  for (const button of document.querySelectorAll("button[data-resource]")) {
    button.addEventListener("click", () => {
      resources.value = button.dataset.resource;
      apply();
      document.getElementById("entries").focus();
    });
  }
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      apply();
    }
  });
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.matches(".entry, .step")) return;
    target.open = true;
    const step = target.closest(".step");
    if (step) step.open = true;
    target.scrollIntoView();
    target.querySelector("summary").focus({ preventScroll: true });
  };
  addEventListener("hashchange", open);
  open();
  apply();
})();
