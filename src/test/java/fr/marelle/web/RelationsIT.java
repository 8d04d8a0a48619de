package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import fr.marelle.web.Relation.Porte;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One file, everything somebody may be to it, every state it may be in, every page that shows or changes it: generated from the
 * routes. Showing pages name their object {@code id}, changing ones {@code sur}.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RelationsIT {

    private static final String COORDINATION = "coordination";

    /** Only those who follow the child see who looked: an {@code id}, but no page for whoever only reads. */
    /** What the family's accord opens, and its withdrawal closes. */
    private static final List<String> SELON_ACCORD = List.of("/invitation/partage", "/parcours/projet");

    private static final List<String> SUIVI = List.of("/consultation/dossier");

    /** States of a file, and whether it is then within anybody's reach. */
    private enum Etat {
        ACTIF,
        GELE,
        ARCHIVE,
        ACTIF_SANS_ACCORD,
        ACTIF_ECARTEE;

        boolean atteignable() {
            return this == ACTIF || this == ACTIF_SANS_ACCORD;
        }
    }

    @ArquillianResource
    URL racine;

    private final List<String> fautes = new ArrayList<>();
    private int cellules;

    /** Who reported a danger of that file: she reads it again whatever she is to the file now. */
    private String auteur;

    @Test
    void everyRelationEveryStateEveryPage() throws Exception {
        Map<Relation, Visiteur> visiteurs = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            visiteurs.put(relation, Visiteur.connecte(racine, relation.login()));
        }
        String dossier = dossier();
        String nom = Temoin.valeur("select nom from enfant where dossier_id = ?", dossier);
        reserver(dossier);
        auteur = Temoin.valeur(
                "select c.login from signalement s join compte c on c.id = s.auteur_id where s.dossier_id = ?",
                dossier);
        try (AutoCloseable sans = denouer(dossier)) {
            visiteurs.forEach((relation, visiteur) -> parcourir(relation, visiteur, dossier, nom));
        }
        System.out.println("Relations: " + cellules + " relations x states x pages");
        assertThat(fautes).isEmpty();
        assertThat(cellules).isGreaterThan(1500);
    }

    private void parcourir(Relation relation, Visiteur visiteur, String dossier, String nom) {
        try (AutoCloseable noeud = relation.nouer(dossier)) {
            for (Etat etat : Etat.values()) {
                try (AutoCloseable retour = mettre(dossier, relation, etat)) {
                    for (Attendu page : Attendu.pages().values()) {
                        demander(visiteur, relation, etat, page, dossier, nom);
                    }
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(relation.name(), e);
        }
    }

    private void demander(Visiteur visiteur, Relation relation, Etat etat, Attendu page, String dossier, String nom)
            throws SQLException {
        if (page.sorte() == null || List.of(Sorte.CONFIANT, Sorte.COMPTE).contains(page.sorte())) {
            return;
        }
        String id = page.sorte() == Sorte.PRESENTE
                ? Sorte.PASSAGE.dans(dossier)
                : page.sorte().dans(dossier);
        if (id == null || page.choix() != null && !Temoin.liste(page.choix()).contains(id)) {
            return;
        }
        cellules++;
        boolean ouverte = ouverte(relation, etat, page) && !reservee(relation, page, id);
        HttpResponse<String> reponse = visiteur.ouvrir(page.url(id));
        if (reponse.statusCode() != (ouverte ? 200 : 404)) {
            fautes.add("%s %s %s -> %d".formatted(relation, etat, page.route(), reponse.statusCode()));
        }
        boolean nommee = reponse.body().contains(nom);
        if (nommee
                && (!ouverte || etat == Etat.ACTIF_SANS_ACCORD && page.route().startsWith("/eps/"))) {
            fautes.add("%s %s %s names the child".formatted(relation, etat, page.route()));
        }
        if (page.route().equals("/parcours/suivi") && ouverte) {
            boolean restreint = reponse.body().contains(">Restreint<");
            if (restreint != (relation.porte().compareTo(Porte.ECRIRE) >= 0)) {
                fautes.add("%s %s restricted note: %s".formatted(relation, etat, restreint));
            }
        }
    }

    /** A restricted document is for those who follow the child, as a restricted note is. */
    private static boolean reservee(Relation relation, Attendu page, String id) throws SQLException {
        return page.sorte() == Sorte.DOCUMENT
                && relation.porte() == Porte.LIRE
                && "RESTREINT".equals(Temoin.valeur("select compartiment from document where id = ?", id));
    }

    private boolean ouverte(Relation relation, Etat etat, Attendu page) {
        boolean protection = page.route().startsWith("/signalement/");
        if (!etat.atteignable() && !(protection && etat == Etat.GELE)) {
            return false;
        }
        if (page.sorte() == Sorte.SIGNALEMENT) {
            return relation.porte() == Porte.TOUT || relation.login().equals(auteur);
        }
        if (page.sorte() == Sorte.PRESENTE) {
            return relation.porte() == Porte.ASSISTER && etat == Etat.ACTIF;
        }
        if (SELON_ACCORD.contains(page.route()) && etat == Etat.ACTIF_SANS_ACCORD) {
            return false;
        }
        boolean coordination = !page.ouvertA("referent") && page.ouvertA(COORDINATION);
        boolean change = "sur".equals(page.parametre()) || SUIVI.contains(page.route());
        return switch (relation.porte()) {
            case RIEN, ASSISTER -> false;
            case LIRE -> !coordination && !change && page.ouvertA("referent");
            case ECRIRE -> !coordination && page.ouvertA("referent");
            case TOUT -> page.ouvertA(COORDINATION);
        };
    }

    /** Puts the file in that state; gives what puts it back. */
    private static AutoCloseable mettre(String dossier, Relation relation, Etat etat) throws SQLException {
        String id = UUID.randomUUID().toString();
        Map<String, String> fins = new LinkedHashMap<>();
        for (String permission : Temoin.liste("select id from permission where dossier_id = ?", dossier)) {
            fins.put(permission, Temoin.valeur("select au from permission where id = ?", permission));
        }
        switch (etat) {
            case GELE, ARCHIVE -> Temoin.modifier("update dossier set etat = ? where id = ?", etat.name(), dossier);
            case ACTIF_SANS_ACCORD ->
                Temoin.modifier(
                        "update permission set du = du + interval 20000 day, au = null where dossier_id = ?", dossier);
            case ACTIF_ECARTEE ->
                Temoin.modifier(
                        "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                                + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'matrice' from compte where login = ?",
                        id,
                        dossier,
                        relation.login());
            default -> {
                // as it is
            }
        }
        return () -> {
            Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
            for (Map.Entry<String, String> fin : fins.entrySet()) {
                String retour = etat == Etat.ACTIF_SANS_ACCORD ? "20000" : "0";
                Temoin.modifier(
                        "update permission set du = du - interval " + retour + " day, au = ? where id = ?",
                        fin.getValue(),
                        fin.getKey());
            }
            Temoin.modifier("delete from exclusion where id = ?", id);
        };
    }

    /** A child of PRE 1 with something of everything. */
    private static String dossier() throws SQLException {
        String dossier =
                Temoin.valeur("select p.dossier_id from parcours p join dossier d on d.id = p.dossier_id and d.etat ="
                        + " 'ACTIF' join rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id ="
                        + " t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination' join permission q on"
                        + " q.dossier_id = d.id and q.operation = 'PASSER_EN_EPS' and q.du <= current_date and (q.au is null or q.au >"
                        + " current_date) where p.etat = 'EN_COURS' and exists (select 1 from passage x where x.dossier_id = d.id)"
                        + " order by (select count(*) from objectif o where o.parcours_id = p.id) > 0 desc, (select count(*) from"
                        + " contact k where k.dossier_id = d.id) > 0 desc, d.numero limit 1");
        assertThat(dossier).as("a child with something of everything").isNotNull();
        return dossier;
    }

    /** Whoever of these accounts has the child, a brother or a sister has nothing while this lasts. */
    private static AutoCloseable denouer(String dossier) throws SQLException {
        String famille =
                " in (select f.dossier_id from enfant e join residence r on r.enfant_id = e.id join residence s on"
                        + " s.foyer_id = r.foyer_id join enfant f on f.id = s.enfant_id where e.dossier_id = ?)";
        String siens =
                "select a.id from %s a join compte m on m.id = a.compte_id where m.login in ('referent1b', 'referent2',"
                        + " 'eps') and a.dossier_id" + famille;
        String autre = "update %s set dossier_id = (select d.id from dossier d where d.id not" + famille
                + " order by d.id limit 1)" + " where id = ?";
        Map<String, String> deplaces = new LinkedHashMap<>();
        for (String table : List.of("acces", "acces_exceptionnel", "acces_invite")) {
            for (String id : Temoin.liste(siens.formatted(table), dossier)) {
                deplaces.put(table + " " + id, Temoin.valeur("select dossier_id from " + table + " where id = ?", id));
                Temoin.modifier(autre.formatted(table), dossier, id);
            }
        }
        return () -> {
            for (Map.Entry<String, String> deplace : deplaces.entrySet()) {
                String[] ligne = deplace.getKey().split(" ");
                Temoin.modifier(
                        "update " + ligne[0] + " set dossier_id = ? where id = ?", deplace.getValue(), ligne[1]);
            }
        };
    }

    /** One note of the file is for those who follow the child. */
    private static void reserver(String dossier) throws SQLException {
        Temoin.modifier(
                "update contact set compartiment = 'RESTREINT' where dossier_id = ? order by le desc limit 1", dossier);
    }
}
