/* Children found as one types, told by famille/trouves. Without it, one presses the button. */
(() => {
  "use strict";

  const PAUSE = 300; // after the last key
  document.querySelectorAll("form[data-cherche]").forEach(installer);

  function installer(formulaire) {
    const champ = formulaire.elements.texte;
    const boite = formulaire.parentElement.querySelector(".trouves");
    const dit = formulaire.parentElement.querySelector("[role=status]");
    let minuterie = 0;
    let demande = new AbortController();

    const liens = () => [...boite.querySelectorAll("a")];
    const renoncer = () => {
      clearTimeout(minuterie);
      demande.abort();
    };
    const fermer = () => {
      boite.hidden = true;
      dit.textContent = "";
    };

    function montrer(page) {
      const trouves = page.querySelectorAll("li");
      if (boite.contains(document.activeElement)) {
        champ.focus(); // what she was on is replaced
      }
      boite.querySelector("ul").replaceChildren(...trouves);
      boite.hidden = trouves.length === 0;
      dit.textContent = page.getElementById("dits").textContent + (liens().length ? " : flèche vers le bas pour choisir" : "");
    }

    async function chercher() {
      demande.abort();
      if (champ.value.trim().length < 2) {
        fermer();
        return;
      }
      demande = new AbortController();
      try {
        const reponse = await fetch(formulaire.dataset.cherche, {
          method: "POST", body: new URLSearchParams(new FormData(formulaire)), signal: demande.signal, redirect: "error",
        });
        if (!reponse.ok) {
          fermer();
          return;
        }
        montrer(new DOMParser().parseFromString(await reponse.text(), "text/html"));
      } catch (erreur) {
        if (erreur.name !== "AbortError") {
          fermer(); // no network, no session: the button remains
        }
      }
    }

    champ.addEventListener("input", () => {
      clearTimeout(minuterie);
      minuterie = setTimeout(chercher, PAUSE);
    });

    formulaire.addEventListener("submit", renoncer);

    formulaire.parentElement.addEventListener("keydown", (evenement) => {
      const tous = liens();
      const ici = tous.indexOf(document.activeElement);
      if (evenement.key === "Escape") {
        renoncer();
      }
      if (evenement.key === "Escape" && !boite.hidden) {
        fermer();
        champ.focus();
        evenement.preventDefault();
      } else if (evenement.key === "ArrowDown" && !boite.hidden && ici + 1 < tous.length) {
        tous[ici + 1].focus();
        evenement.preventDefault();
      } else if (evenement.key === "ArrowUp" && ici >= 0) {
        (ici ? tous[ici - 1] : champ).focus();
        evenement.preventDefault();
      }
    });

    formulaire.parentElement.addEventListener("focusout", (evenement) => {
      if (!formulaire.parentElement.contains(evenement.relatedTarget)) {
        renoncer();
        fermer();
      }
    });
  }
})();
