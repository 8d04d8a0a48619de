/* How many rows are ticked, and ticking a whole page; « Entrée » in a day presses the button beside it. Boxes and buttons work without it. */
(() => {
  "use strict";

  document.querySelectorAll("form.lot").forEach((forme) => {
    const tout = forme.querySelector("[data-tout]");
    const nombre = forme.querySelector("[data-nombre]");
    const cases = [...forme.querySelectorAll("tbody input[type=checkbox]")];
    if (!tout || !nombre || cases.length === 0) {
      return;
    }

    function compter() {
      const cochees = cases.filter((c) => c.checked).length;
      tout.checked = cochees === cases.length;
      tout.indeterminate = cochees > 0 && cochees < cases.length;
      nombre.textContent = cochees === 0 ? "Rien de coché" : cochees + " coché" + (nombre.dataset.feminin || "") + (cochees > 1 ? "s" : "");
      forme.classList.toggle("choisie", cochees > 0);
    }

    tout.closest("label").hidden = false;
    tout.addEventListener("change", () => {
      cases.forEach((c) => (c.checked = tout.checked));
      compter();
    });
    cases.forEach((c) => c.addEventListener("change", compter));
    window.addEventListener("pageshow", compter);
    compter();
  });

  document.querySelectorAll(".reporter input[type=date]").forEach((jour) =>
    jour.addEventListener("keydown", (evenement) => {
      if (evenement.key === "Enter") {
        evenement.preventDefault();
        jour.closest(".reporter").querySelector("button").click();
      }
    }));
})();
