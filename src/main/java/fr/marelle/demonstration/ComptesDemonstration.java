package fr.marelle.demonstration;

import fr.marelle.habilitation.Amorcage;
import fr.marelle.habilitation.Compte;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import fr.marelle.territoire.Uai;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The accounts a stranger can use, with their tokens, and the teams of all PRE, who never sign in. */
@Dependent
class ComptesDemonstration {

    /** Years the teams have been there: longer than any file of the demonstration. */
    private static final int ANCIENNETE = 3;

    @Inject
    private Amorcage amorcage;

    @Inject
    private Territoires territoires;

    @Inject
    private Clock horloge;

    private final Map<String, List<UUID>> referents = new HashMap<>();
    private final List<String> jetons = new ArrayList<>();

    /** Whether nobody can sign in yet. */
    boolean aucun() {
        return amorcage.aucunCompte();
    }

    /**
     * Inside a transaction, after the territory. A référent follows about 25 children.
     *
     * @param enfants number of children, by code of PRE
     * @return référents by code of PRE, those who can sign in first
     */
    Map<String, List<UUID>> creer(Map<String, Integer> enfants, Hasard hasard) {
        Map<String, Pre> pres = new HashMap<>();
        territoires.pres().forEach(p -> pres.put(p.getCode(), p));
        Csv.lire("comptes").forEach(l -> creer(l, pres.get(l[4])));
        enfants.forEach((code, nombre) -> completer(pres.get(code), nombre, hasard));
        return referents;
    }

    private void creer(String[] l, Pre pre) {
        Compte compte = amorcage.compte(l[0], l[1], l[2].isEmpty() ? null : l[2], "marelle-demo-" + l[0]);
        UUID ecole = l[5].isEmpty()
                ? null
                : territoires
                        .etablissement(new Uai(l[5]))
                        .map(Etablissement::getId)
                        .orElseThrow();
        amorcage.habiliter(compte, l[3], pre == null ? null : pre.getId(), ecole, debut());
        if (l[3].equals("REFERENT")) {
            referents.computeIfAbsent(l[4], c -> new ArrayList<>()).add(compte.getId());
        }
        jetons.add(l[0] + ";" + amorcage.jetonApi(compte));
    }

    private void completer(Pre pre, int enfants, Hasard hasard) {
        List<UUID> equipe = referents.computeIfAbsent(pre.getCode(), c -> new ArrayList<>());
        String numero = pre.getCode().substring(4);
        int voulus = Math.max(2, (enfants + 24) / 25);
        for (int i = equipe.size(); i < voulus; i++) {
            equipe.add(muet("referent-%s-%03d".formatted(numero, i + 1), "REFERENT", pre, hasard));
        }
        if (!numero.equals("01") && !numero.equals("02")) {
            muet("coordination-" + numero, "COORDONNATEUR", pre, hasard);
        }
    }

    private UUID muet(String login, String role, Pre pre, Hasard hasard) {
        Compte compte = amorcage.compteMuet(login, Noms.adulte(hasard), hasard.telephone());
        amorcage.habiliter(compte, role, pre.getId(), null, debut());
        return compte.getId();
    }

    private LocalDate debut() {
        return LocalDate.now(horloge).minusYears(ANCIENNETE);
    }

    /** Writes the tokens of the last run where only the owner reads them. */
    void ecrireJetons(Path accueil) throws IOException {
        Path fichier = accueil.resolve("demo-jetons.csv");
        Files.deleteIfExists(fichier);
        Files.createFile(fichier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fichier, "login;jeton\n" + String.join("\n", jetons) + "\n");
    }
}
