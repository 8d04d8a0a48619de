/* Children found as one types: the first lines of the page « Chercher » would open. Without it, one presses the button. */
(() => {
  "use strict";

  const PAUSE = 300; // after the last key
  const MONTRES = 8;
  document.querySelectorAll("form[data-cherche]").forEach(installer);

  function installer(formulaire) {
    const champ = formulaire.elements.texte;
    const boite = formulaire.parentElement.querySelector(".trouves");
    const dit = formulaire.parentElement.querySelector("[role=status]");
    let minuterie = 0;
    let demande = new AbortController();

    const liens = () => [...boite.querySelectorAll("a")];
    const fermer = () => {
      boite.hidden = true;
      dit.textContent = "";
    };

    function ligne(lien) {
      const cellules = [...lien.closest("tr").cells].slice(1).map((c) => c.lastChild.textContent.trim());
      const a = document.createElement("a");
      a.href = lien.getAttribute("href");
      const nom = document.createElement("strong");
      nom.textContent = lien.textContent;
      const note = lien.parentElement.querySelector(".note");
      const suite = document.createElement("span");
      suite.textContent = [note && note.textContent, cellules[0], cellules[2]].filter((t) => t && t !== "—").join(" · ");
      a.append(nom, suite);
      const li = document.createElement("li");
      li.append(a);
      return li;
    }

    function montrer(page) {
      const trouves = [...page.querySelectorAll("a[data-trouve]")];
      const liste = boite.querySelector("ul");
      liste.replaceChildren(...trouves.slice(0, MONTRES).map(ligne));
      boite.hidden = trouves.length === 0;
      const nombre = trouves.length > MONTRES ? MONTRES + " premiers enfants" : trouves.length + (trouves.length > 1 ? " enfants" : " enfant");
      dit.textContent = trouves.length ? nombre + " : flèche vers le bas pour choisir" : "Aucun enfant";
    }

    async function chercher() {
      demande.abort();
      if (champ.value.trim().length < 2) {
        fermer();
        return;
      }
      demande = new AbortController();
      try {
        const reponse = await fetch(formulaire.action, {
          method: "POST", body: new URLSearchParams({ texte: champ.value }), signal: demande.signal, redirect: "error",
        });
        const page = reponse.ok ? await reponse.text() : "";
        montrer(new DOMParser().parseFromString(page, "text/html"));
      } catch {
        fermer(); // another key came first, or no network: the button remains
      }
    }

    champ.addEventListener("input", () => {
      clearTimeout(minuterie);
      minuterie = setTimeout(chercher, PAUSE);
    });

    formulaire.addEventListener("submit", () => {
      clearTimeout(minuterie);
      demande.abort();
    });

    formulaire.parentElement.addEventListener("keydown", (evenement) => {
      const tous = liens();
      const ici = tous.indexOf(document.activeElement);
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
        fermer();
      }
    });
  }
})();
