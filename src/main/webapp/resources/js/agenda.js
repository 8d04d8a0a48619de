/* The agenda's rows are dragged to their place; « Monter » and « Descendre » do the same from the keyboard. */
(() => {
  "use strict";

  const marques = [...document.querySelectorAll("[data-passage]")];
  const forme = document.getElementById("gestes");
  if (!forme || marques.length < 2) {
    return;
  }
  const lignes = new Map(marques.map((m) => [m.closest("tr"), m.dataset.passage]));
  let tiree = null;

  function nettoyer() {
    lignes.forEach((id, ligne) => ligne.classList.remove("au-dessus", "tire"));
  }

  function cacher(nom, valeur) {
    const champ = document.createElement("input");
    champ.type = "hidden";
    champ.name = nom;
    champ.value = valeur;
    forme.append(champ);
  }

  /* below the middle of the last row means the last place */
  function devant(ligne, y) {
    const cadre = ligne.getBoundingClientRect();
    const ordre = [...lignes.keys()];
    const apres = y > cadre.top + cadre.height / 2;
    return apres ? ordre[ordre.indexOf(ligne) + 1] : ligne;
  }

  lignes.forEach((id, ligne) => {
    ligne.draggable = true;
    ligne.addEventListener("dragstart", (e) => {
      tiree = ligne;
      ligne.classList.add("tire");
      e.dataTransfer.effectAllowed = "move";
      e.dataTransfer.setData("text/plain", "dossier");
    });
    ligne.addEventListener("dragover", (e) => {
      e.preventDefault();
      lignes.forEach((i, l) => l.classList.toggle("au-dessus", l === devant(ligne, e.clientY)));
    });
    ligne.addEventListener("drop", (e) => {
      e.preventDefault();
      const suivante = devant(ligne, e.clientY);
      if (tiree && tiree !== suivante) {
        cacher("placer", lignes.get(tiree));
        cacher("devant", suivante ? lignes.get(suivante) : "");
        forme.requestSubmit();
      }
    });
    ligne.addEventListener("dragend", nettoyer);
  });

  /* a number is typed, not dragged */
  document.querySelectorAll(".agenda-minutes").forEach((champ) => {
    champ.addEventListener("focus", () => (champ.closest("tr").draggable = false));
    champ.addEventListener("blur", () => (champ.closest("tr").draggable = true));
  });
})();
