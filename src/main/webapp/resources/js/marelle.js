/* Drafts saved as one types, the warning before the session ends, one submit at a time. All else works without it. */
(() => {
  "use strict";

  const PAUSE = 2000; // after the last key
  const PREAVIS = 120; // seconds
  const REPRISE = 8000; // a submit that did not leave the page may be tried again
  const marque = document.querySelector("a.marque"); // none where a parent signs
  const racine = marque ? marque.getAttribute("href").replace(/accueil$/, "") : "../";
  const duree = Number(document.body.dataset.expireDans || 0);
  let fin = Date.now() + duree * 1000;

  /* a print says when it was made, not when its page was */
  addEventListener("beforeprint", () => {
    const imprimeLe = document.getElementById("imprimeLe");
    if (imprimeLe) {
      const heure = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Paris" });
      imprimeLe.textContent = heure.format(new Date()).replace(" ", " à ");
    }
  });

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

  /* without network nothing leaves the page: a sentence says so, and the draft goes as soon as it may */
  const horsLigne = document.querySelector(".hors-ligne");

  function direHorsLigne(perdu) {
    if (horsLigne) {
      horsLigne.hidden = !perdu;
      modifie = modifie || perdu;
    }
  }

  async function joignable() {
    try {
      await fetch(racine + "vivant", { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(5000) });
      return true;
    } catch {
      return false;
    }
  }

  async function envoyerSiJoignable(f, bouton) {
    const ok = navigator.onLine && (await joignable());
    direHorsLigne(!ok);
    delete f.dataset.essai;
    if (ok) {
      f.dataset.joint = "oui";
      f.requestSubmit(bouton);
      delete f.dataset.joint;
    }
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
    window.addEventListener("offline", () => direHorsLigne(true));
    window.addEventListener("online", () => {
      direHorsLigne(false);
      enregistrer();
    });
    window.jQuery && window.jQuery(document).on("pfAjaxError", () => direHorsLigne(!navigator.onLine));
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

  /* turned the other way, or measured otherwise for a moment, the device has another width: what was drawn stays, whole */
  const cadre = document.querySelector(".signature-cadre");
  let largeur = cadre ? cadre.clientWidth : 0;

  function reduire(trace, echelle) {
    const lu = trace ? JSON.parse(trace) : { lines: [] };
    return JSON.stringify({ lines: lu.lines.map((trait) => trait.map(([x, y]) => [x * echelle, y * echelle])) });
  }

  window.addEventListener("resize", () => {
    if (cadre && cadre.clientWidth && cadre.clientWidth !== largeur) {
      const dessin = PF(document.querySelector("[data-efface]").dataset.efface);
      dessin.inputJson.val(reduire(dessin.inputJson.val(), largeur ? Math.min(1, cadre.clientWidth / largeur) : 1));
      largeur = cadre.clientWidth;
      dessin.jq.signature("destroy");
      dessin.render(); // draws what the field holds
    }
  });

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
    if (f.dataset.reseau && !f.dataset.joint) {
      evenement.preventDefault();
      if (!f.dataset.essai) {
        f.dataset.essai = "oui";
        envoyerSiJoignable(f, evenement.submitter);
      }
      return;
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

  /* a page the browser kept in memory may be one that this screen no longer opens */
  window.addEventListener("pageshow", (evenement) => evenement.persisted && location.reload());
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
  /* what was refused and is answered now is no longer red: the server judges again when all is sent; of a text, only that it was empty */
  function repondu(saisi) {
    if (saisi.matches("[type=radio], [type=checkbox]")) {
      return saisi.checked;
    }
    return saisi.value && (saisi.matches("select") || !saisi.defaultValue);
  }

  document.addEventListener("change", (evenement) => {
    const champ = evenement.target.closest(".champ");
    const message = champ && champ.querySelector(":scope > .message:not(:empty)");
    if (message && repondu(evenement.target)) {
      // nothing moves: a button about to be pressed stays under the finger
      message.style.minHeight = message.offsetHeight + "px";
      message.textContent = "\u00a0";
      champ.classList.add("repondu");
      champ.querySelectorAll("[aria-invalid]").forEach((c) => c.removeAttribute("aria-invalid"));
      document.querySelectorAll("#erreurs a").forEach((lien) =>
        champ.contains(document.getElementById(lien.getAttribute("href").slice(1))) && lien.closest("li").classList.add("repondu"));
    }
  });

  if (erreurs) {
    erreurs.focus();
    erreurs.addEventListener("click", (evenement) => {
      const lien = evenement.target.closest("a");
      const cible = lien && document.getElementById(lien.getAttribute("href").slice(1));
      if (cible) {
        evenement.preventDefault();
        const champ = cible.matches("ul") ? cible.querySelector("input") : cible;
        champ.focus();
        (champ.closest(".champ") || champ).scrollIntoView({ block: "nearest" });
      }
    });
  }
})();
