package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child whom the neighbouring PRE follows already: two coordinations find each other, and nobody else learns of it. */
class ConventionE2E extends ParcoursNavigateur {

    private static final String DU_PRE =
            " join rattachement r on r.dossier_id = d.id and r.au is null join habilitation h on h.pre_id = r.pre_id join compte"
                    + " c on c.id = h.compte_id and c.login = ? and d.etat = 'ACTIF' ";

    private static final List<String> NOMS = List.of("nom", "prenom", "naissance", "age_declare");

    private String saisine;
    private String voisin;
    private List<String> avant;

    @BeforeEach
    void aSaisineNamesAChildOfTheOtherPre() throws SQLException {
        saisine = Temoin.valeur(
                "select s.id from saisine s join dossier d on d.id = s.dossier_id" + DU_PRE
                        + "where s.etat in ('RECUE', 'EN_EXAMEN') order by s.id limit 1",
                "coordination");
        voisin = Temoin.valeur(
                "select e.dossier_id from enfant e join dossier d on d.id = e.dossier_id" + DU_PRE
                        + "where e.naissance is not null and (select count(*) from enfant f where f.nom = e.nom and f.prenom ="
                        + " e.prenom) = 1 order by 1 limit 1",
                "coordination2");
        avant = lire("saisine", "id", saisine);
        nommer(lire("enfant", "dossier_id", voisin));
    }

    @AfterEach
    void everythingIsAsBefore() throws SQLException {
        nommer(avant);
        for (String table : List.of("convention_recherche", "convention_pre", "convention")) {
            Temoin.modifier("delete from " + table);
        }
        Temoin.modifier("delete from marelle_journal.detail where objet in ('doublon', 'convention')");
    }

    @Test
    void twoCoordinationsFindEachOther() throws SQLException {
        String enfant = Temoin.valeur("select concat(prenom, ' ', nom) from enfant where dossier_id = ?", voisin);
        connecter("dpd");
        new Gestes(page).suivre("Conventions");
        assertThat(texte()).contains("la recherche d’un PRE à l’autre est fermée");
        voir("10-conventions-vides");
        Gestes gestes = new Gestes(page).suivre("Enregistrer une convention").presser("Enregistrer la convention");
        assertThat(texte("#erreurs")).contains("Choisissez au moins deux PRE");
        voir("10-convention-refusee");
        gestes.cocher("pres", "PRE de Béthune")
                .cocher("pres", "PRE de Bruay-la-Buissière")
                .ecrire(
                        "reference",
                        "Délibérations concordantes n° 2026-41 du CCAS de Béthune et n° 2026-112 de la Caisse")
                .ecrire("signeeLe", Temoin.aujourdhui().minusDays(12).toString())
                .ecrire("du", Temoin.aujourdhui().toString())
                .presser("Enregistrer la convention");
        assertThat(texte("#annonces")).contains("Convention enregistrée.");
        System.out.println("Convention : " + gestes);
        voir("10-conventions");
        deconnecter();

        connecter("coordination");
        ouvrir("saisine/examen?id=" + saisine);
        voir("10-examen");
        Gestes recherche = new Gestes(page).suivre("Chercher dans les autres PRE");
        voir("10-recherche");
        recherche.presser("Chercher dans ces PRE");
        assertThat(texte()).contains(enfant, "PRE de Bruay-la-Buissière", "Hervé Wasselin");
        System.out.println("Double ailleurs : " + recherche);
        voir("10-double");
        page.setViewportSize(360, 800);
        voir("10-double-360");
        page.setViewportSize(1280, 900);
        nommer(Stream.of("Personne", "Inconnue", "2015-05-05", null).toList());
        ouvrir("convention/recherche?sur=" + saisine);
        new Gestes(page).presser("Chercher dans ces PRE");
        assertThat(texte()).contains("Aucun dossier ouvert de ces PRE");
        voir("10-double-aucun");
        deconnecter();

        connecter("coordination2");
        ouvrir("consultation/dossier?id=" + voisin);
        assertThat(texte()).contains("Claire Delattre", "Double cherché dans un autre PRE");
        voir("10-qui-a-cherche");
        deconnecter();

        connecter("dpd");
        new Gestes(page).suivre("Conventions").presser("Terminer la convention");
        assertThat(texte()).contains("Terminée");
        voir("10-convention-terminee");
        page.setViewportSize(360, 800);
        voir("10-conventions-360");
    }

    private static List<String> lire(String table, String cle, String id) throws SQLException {
        return NOMS.stream()
                .map(colonne -> {
                    try {
                        return Temoin.valeur("select " + colonne + " from " + table + " where " + cle + " = ?", id);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private void nommer(List<String> noms) throws SQLException {
        Temoin.modifier(
                "update saisine set nom = ?, prenom = ?, naissance = ?, age_declare = ? where id = ?",
                noms.get(0),
                noms.get(1),
                noms.get(2),
                noms.get(3),
                saisine);
    }
}
