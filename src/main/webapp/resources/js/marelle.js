/* Drafts saved as one types, the warning before the session ends, one submit at a time. All else works without it. */
(() => {
  "use strict";

  const PAUSE = 2000; // after the last key
  const PREAVIS = 120; // seconds
  const REPRISE = 8000; // a submit that did not leave the page may be tried again
  const racine = document.querySelector("a.marque").getAttribute("href").replace(/accueil$/, "");
  const duree = Number(document.body.dataset.expireDans || 0);
  let fin = Date.now() + duree * 1000;

  /* drafts */
  const bouton = document.querySelector("button[id$=':enregistrerBrouillon']");
  const formulaire = bouton ? bouton.form : null;
  let modifie = false;
  let minuterie = 0;

  function enregistrer() {
    clearTimeout(minuterie);
    if (!modifie || formulaire.dataset.envoi) {
      return;
    }
    modifie = false;
    fin = Date.now() + duree * 1000;
    bouton.click();
  }

  function saisir(evenement) {
    if (evenement.target.type === "hidden" || evenement.target.type === "file") {
      return;
    }
    modifie = true;
    clearTimeout(minuterie);
    minuterie = setTimeout(enregistrer, PAUSE);
  }

  if (formulaire) {
    formulaire.addEventListener("input", saisir);
    formulaire.addEventListener("change", saisir);
    document.addEventListener("visibilitychange", () => document.hidden && enregistrer());
  }

  /* a file too long is said so before it is sent; the server looks for itself */
  document.querySelectorAll("input[type=file][data-max]").forEach((champ) =>
    champ.addEventListener("change", () => {
      const trop = [...champ.files].some((f) => f.size > Number(champ.dataset.max));
      champ.setCustomValidity(trop ? champ.dataset.tropLourd : "");
      champ.reportValidity();
    }));

  /* a signature is drawn again from nothing */
  document.querySelectorAll("[data-efface]").forEach((b) =>
    b.addEventListener("click", () => PF(b.dataset.efface).clear()));

  /* what was signed is what was read: another answer, another child, another day, and one signs again */
  const signe = document.querySelector("[data-efface]");
  if (signe) {
    signe.form.addEventListener("change", (evenement) =>
      /:(enfants|signataire|le|reponse)$/.test(evenement.target.name || "") && PF(signe.dataset.efface).clear());
  }

  /* one submit at a time; the server stores once anyway */
  document.addEventListener("submit", (evenement) => {
    const f = evenement.target;
    if (f.dataset.envoi) {
      evenement.preventDefault();
      return;
    }
    if (evenement.defaultPrevented || f.dataset.fichiers) {
      return; // a file leaves one on the page: the next may be asked for at once
    }
    clearTimeout(minuterie);
    f.dataset.envoi = "oui";
    const b = evenement.submitter;
    if (b) {
      b.setAttribute("aria-disabled", "true");
    }
    setTimeout(() => liberer(f), REPRISE);
  });

  function liberer(f) {
    delete f.dataset.envoi;
    f.querySelectorAll("[aria-disabled]").forEach((b) => b.removeAttribute("aria-disabled"));
  }

  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-envoi]").forEach(liberer));

  /* the end of the session */
  const session = document.getElementById("session");

  function surveiller() {
    const reste = Math.round((fin - Date.now()) / 1000);
    const texte = document.getElementById("sessionTexte");
    if (reste > PREAVIS) {
      session.hidden = true;
    } else if (reste > 0 && session.hidden) {
      enregistrer();
      texte.textContent = "Sans action de votre part, votre session se termine dans deux minutes.";
      session.hidden = false;
    } else if (reste <= 0) {
      terminer(texte);
      return;
    }
    setTimeout(surveiller, 5000);
  }

  function terminer(texte) {
    const lien = document.createElement("a");
    lien.href = window.location.href;
    lien.className = "bouton";
    lien.textContent = "Se reconnecter";
    texte.textContent = formulaire
      ? "Votre session est terminée. Votre brouillon est gardé : vous le retrouverez en vous reconnectant."
      : "Votre session est terminée.";
    document.getElementById("sessionRester").replaceWith(lien);
    session.hidden = false;
  }

  async function rester() {
    try {
      const reponse = await fetch(racine + "vivant", { cache: "no-store", redirect: "manual" });
      fin = reponse.ok ? Date.now() + duree * 1000 : 0;
    } catch {
      return; // no network: the warning stays
    }
    session.hidden = reste() > 0;
  }

  const reste = () => fin - Date.now();

  if (session && duree > 0) {
    document.getElementById("sessionRester").addEventListener("click", rester);
    surveiller();
  }

  /* errors: read the summary first, then go to the field, be it a group of boxes */
  const erreurs = document.getElementById("erreurs");
  if (erreurs) {
    erreurs.focus();
    erreurs.addEventListener("click", (evenement) => {
      const lien = evenement.target.closest("a");
      const cible = lien && document.getElementById(lien.getAttribute("href").slice(1));
      if (cible) {
        evenement.preventDefault();
        const champ = cible.matches("ul") ? cible.querySelector("input") : cible;
        champ.focus();
        champ.closest(".champ").scrollIntoView({ block: "nearest" });
      }
    });
  }
})();
