/* « Cacher la fiche » hides it at once, before the server answers with the short one. The button works without it. */
(() => {
  "use strict";

  document.querySelectorAll("[data-cacher]").forEach((bouton) =>
    bouton.addEventListener("click", () => {
      document.querySelectorAll("." + bouton.dataset.cacher).forEach((fiche) => (fiche.hidden = true));
    }));
})();
