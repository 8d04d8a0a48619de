package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs to the other PRE, or to a file one has no access to, does not exist: whatever the page, whatever the parameter. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PerimetreIT {

    private static final List<String> DU_PRE_1 =
            List.of("coordination", "referent", "liaison", "eps", "statistiques", "administration");

    /** Every kind at every page, as in the profile endurance. */
    static final boolean COMPLET = Boolean.getBoolean("essai.complet");

    /** What reading may change: who was seen last. */
    private static final Set<String> VIVANTES = Set.of("connexion");

    @ArquillianResource
    URL racine;

    /** What a test proposed between PRE. */
    @AfterEach
    void takeItBack() throws SQLException {
        Temoin.modifier("delete from transfert");
    }

    @Test
    void nothingOfTheOtherPreIsFoundThroughAnyPageNorAnyParameter() throws SQLException {
        Temoin.modifier(
                "insert into brouillon (id, version, cree_le, modifie_le, compte_id, formulaire, page, contenu)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), id, '/saisine/saisie', '/saisine/saisie', 'x'"
                        + " from compte where login = 'coordination2'",
                UUID.randomUUID().toString());
        Temoin.modifier(
                "insert into transfert (id, version, cree_le, modifie_le, dossier_id, de_id, vers_id, a_partir_du, motif,"
                        + " accord_le, accord_support, etat) select uuid(), 1, utc_timestamp(6), utc_timestamp(6), r.dossier_id, r.pre_id,"
                        + " p.id, current_date, 'DEMENAGEMENT', current_date, 'ORAL', 'PROPOSE' from rattachement r join enfant e on"
                        + " e.dossier_id = r.dossier_id join habilitation h on h.pre_id = r.pre_id join compte c on c.id = h.compte_id and"
                        + " c.login = 'coordination2' join pre p on p.id not in (select i.pre_id from habilitation i join compte d on d.id ="
                        + " i.compte_id where d.login in ('coordination', 'coordination2')) where r.au is null limit 1");
        Map<Sorte, List<String>> ailleurs = new EnumMap<>(Sorte.class);
        for (Sorte sorte : Sorte.values()) {
            List<String> ids = new ArrayList<>(sorte.chez("coordination2"));
            if (sorte == Sorte.BROUILLON) {
                ids = Temoin.liste("select b.id from brouillon b join compte c on c.id = b.compte_id"
                        + " where c.login not in ('coordination', 'referent') limit 2");
            }
            ailleurs.put(sorte, ids.subList(0, Math.min(1, ids.size())));
        }
        assertThat(ailleurs.entrySet())
                .filteredOn(e -> e.getValue().isEmpty())
                .extracting(Map.Entry::getKey)
                .as(
                        "kinds of which PRE 2 has nothing (publications are of no PRE): the demonstration should have one of each")
                .containsOnly(
                        Sorte.FINALITE,
                        Sorte.ITEM,
                        Sorte.PRE,
                        Sorte.CONTRAT,
                        Sorte.AXE,
                        Sorte.FICHE_ACTION,
                        Sorte.PUBLICATION);
        AtomicInteger cases = new AtomicInteger();
        List<String> fautes =
                Visiteur.chacun(racine, DU_PRE_1, (visiteur, login) -> parcourir(visiteur, login, ailleurs, cases));
        System.out.println("Périmètre: " + cases + " pages x kinds x parameters x accounts");
        assertThat(fautes).isEmpty();
    }

    private List<String> parcourir(
            Visiteur visiteur, String login, Map<Sorte, List<String>> ailleurs, AtomicInteger cases)
            throws SQLException {
        List<String> fautes = new ArrayList<>();
        int tour = DU_PRE_1.indexOf(login);
        for (Attendu page : Attendu.pages().values()) {
            for (String parametre : List.of("id", "sur")) {
                for (Sorte sorte : sortes(login, page, parametre, tour)) {
                    for (String id : ailleurs.get(sorte)) {
                        tour++;
                        cases.incrementAndGet();
                        fautes.addAll(demander(visiteur, login, page, sorte, parametre, id));
                    }
                }
            }
        }
        return fautes;
    }

    /**
     * Every kind where the page reads the parameter; where it does not, or is closed to the account, the answer cannot hang on
     * the kind: three of them, others at each page; all of them in the profile endurance.
     */
    private static List<Sorte> sortes(String login, Attendu page, String parametre, int tour) {
        List<Sorte> toutes = List.of(Sorte.values());
        if (COMPLET || page.ouvertA(login) && parametre.equals(page.parametre())) {
            return toutes;
        }
        return IntStream.range(0, 3)
                .mapToObj(i -> toutes.get((tour + i * 11) % toutes.size()))
                .toList();
    }

    /** A page that names no object answers as ever; one that does answers that there is nothing. */
    private List<String> demander(
            Visiteur visiteur, String login, Attendu page, Sorte sorte, String parametre, String id)
            throws SQLException {
        if (page.publique() || page.ouvertA(login) && !parametre.equals(page.parametre())) {
            return page.publique() ? List.of() : muette(visiteur, login, page, parametre, id);
        }
        if ((sorte == Sorte.COMPTE || sorte == Sorte.CONFIANT) && page.sorte() == Sorte.COMPTE && page.ouvertA(login)) {
            return List.of();
        }
        HttpResponse<String> reponse = visiteur.ouvrir(page.route() + "?" + parametre + "=" + id);
        return reponse.statusCode() == 404
                ? List.of()
                : List.of("%s %s?%s=%s (%s) -> %d"
                        .formatted(login, page.route(), parametre, id, sorte, reponse.statusCode()));
    }

    /** A parameter the page does not read changes nothing; with its own object besides, nothing of the other shows. */
    private List<String> muette(Visiteur visiteur, String login, Attendu page, String parametre, String id)
            throws SQLException {
        HttpResponse<String> reponse = visiteur.ouvrir(page.route() + "?" + parametre + "=" + id);
        boolean convient = page.parametre() == null
                ? reponse.statusCode() == 200 || reponse.statusCode() == 404
                : reponse.statusCode() == 404 || reponse.statusCode() == 200 && estSaisieNeuve(page);
        return convient
                ? List.of()
                : List.of("%s %s?%s=%s -> %d".formatted(login, page.route(), parametre, id, reponse.statusCode()));
    }

    private static boolean estSaisieNeuve(Attendu page) {
        return "sur".equals(page.parametre());
    }

    @Test
    void aReferentDoesNotFindTheFilesOfHerPreOnWhichShesNotOfTheTeam() throws SQLException {
        List<String> fautes = new ArrayList<>();
        Visiteur referent = Visiteur.connecte(racine, "referent");
        int cases = 0;
        for (Attendu page : Attendu.pages().values()) {
            if (page.sorte() == null
                    || !page.ouvertA("referent")
                    || page.sorte().chez("coordination").isEmpty()) {
                continue;
            }
            List<String> etrangers = page.sorte().etrangers("referent");
            List<String> duPre = page.sorte().siens("coordination").stream()
                    .filter(etrangers::contains)
                    .limit(3)
                    .toList();
            for (String id : duPre) {
                cases++;
                HttpResponse<String> reponse = referent.ouvrir(page.url(id));
                if (reponse.statusCode() != 404) {
                    fautes.add(page.url(id) + " -> " + reponse.statusCode());
                }
            }
        }
        System.out.println("Équipe: " + cases + " objects of the same PRE without an access row");
        assertThat(fautes).isEmpty();
        assertThat(cases).isGreaterThan(10);
    }

    @Test
    void aDraftOfOnesOwnOpensNothingOfTheOtherPre() throws SQLException {
        List<String> fautes = new ArrayList<>();
        for (String login : List.of("coordination", "referent")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            for (Attendu page : Attendu.pages().values()) {
                if (!"sur".equals(page.parametre()) || !page.ouvertA(login)) {
                    continue;
                }
                for (String id :
                        page.sorte().chez("coordination2").stream().limit(1).toList()) {
                    String url = page.url(id) + "&brouillon=" + UUID.randomUUID();
                    HttpResponse<String> reponse = visiteur.get(url);
                    if (reponse.statusCode() != 404) {
                        fautes.add(login + " " + url + " -> " + reponse.statusCode());
                    }
                }
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void noGetChangesAnything() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        Map<String, String> urls = new LinkedHashMap<>();
        for (Attendu page : Attendu.pages().values()) {
            List<String> siens = page.sorte() == null ? List.of("") : page.siens("coordination");
            siens.stream().limit(2).forEach(id -> urls.put(page.url(id), page.route()));
        }
        Map<String, String> avant = Temoin.etat(VIVANTES);
        String ouvertes = Temoin.valeur("select count(*) from connexion");
        urls.keySet().forEach(visiteur::ouvrir);
        assertThat(Temoin.etat(VIVANTES)).isEqualTo(avant);
        assertThat(Temoin.valeur("select count(*) from connexion")).isEqualTo(ouvertes);
        System.out.println("Lecture seule: " + urls.size() + " pages, " + avant.size() + " tables unchanged");
    }
}
