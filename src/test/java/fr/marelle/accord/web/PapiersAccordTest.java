package fr.marelle.accord.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.accord.FinalitesEcrites;
import fr.marelle.accord.Remise;
import fr.marelle.essai.Ligne;
import fr.marelle.essai.PdfUa;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.famille.Famille;
import fr.marelle.famille.Lien;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.Responsable;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.habilitation.Qualite;
import fr.marelle.impression.Papier;
import fr.marelle.shared.web.Messages;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.TypeStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers a family reads and signs: readable by a screen reader, whatever the names, and telling nothing they must not. */
class PapiersAccordTest {

    private static final String TELEPHONE = "06 39 98 00 11";

    private final Enfant enfant = Exemples.enfant("Éloïse-Anaïs");
    private final Responsable mere = Exemples.adulte("Maëlle d’Ys <script>alert('x')</script> & \"C°\"");
    private final Responsable pere = Exemples.adulte("Zénon");

    private static Pre pre(boolean complet) {
        Pre pre = new Pre("PRE-01", "PRE de Nœux-les-Mines", "CCAS de Nœux-les-Mines", TypeStructure.CCAS);
        if (complet) {
            pre.joindre(
                    "3 rue de la Toupie, 62290 Nœux-les-Mines", "03 53 01 00 03", "Mme Exemple, dpd@marelle.example");
        }
        return pre;
    }

    private static Membre referent() {
        return new Membre(
                UUID.randomUUID(), "Anne Référente", "03 53 01 00 04", Qualite.REFERENT_PRINCIPAL, Exemples.JOUR);
    }

    private Remise remise(boolean complet, Enfant... autres) {
        Ligne.poser(mere, "telephone", TELEPHONE);
        Ligne.poser(pere, "telephone", TELEPHONE);
        Exemples.autorite(enfant, mere, NatureAutorite.EXERCEE);
        Exemples.autorite(enfant, pere, NatureAutorite.EXERCEE);
        Exemples.residence(enfant, Exemples.foyer(true), Exemples.NAISSANCE);
        Famille famille = Exemples.famille(enfant, lien(mere), lien(pere));
        List<Enfant> enfants =
                Stream.concat(Stream.of(enfant), Stream.of(autres)).toList();
        return new Remise(pre(complet), complet ? referent() : null, famille, enfants, FinalitesEcrites.toutes());
    }

    private Lien lien(Responsable adulte) {
        return Exemples.lien(enfant, adulte);
    }

    private static Enfant[] fratrie(int combien) {
        List<Enfant> autres = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            Enfant autre = Exemples.enfant("Jean-Barthélemy-Désiré " + i);
            autres.add(Ligne.poser(autre, "nom", "de La Rochefoucauld-L’Étrange-d’Haubourdin"));
        }
        return autres.toArray(Enfant[]::new);
    }

    @Test
    void everyPaperIsAccessibleAndItsNameNamesNobody() {
        Remise remise = remise(true, fratrie(8));
        for (Papier papier : List.of(
                PapiersAccord.notice(remise), PapiersAccord.noticeEnfant(remise), PapiersAccord.vierge(remise))) {
            assertThat(PdfUa.fautes(papier.nom().replace(".pdf", ""), papier.octets()))
                    .as(papier.nom())
                    .isEmpty();
            assertThat(papier.nom()).matches("[a-z-]+\\.pdf");
        }
    }

    @Test
    void whatIsNotKnownOfTheProgrammeIsLeftToBeWritten() {
        Remise remise = remise(false);
        Papier notice = PapiersAccord.notice(remise);
        assertThat(PdfUa.fautes("notice-a-completer", notice.octets())).isEmpty();
        assertThat(PdfUa.texte(notice.octets()).split("à compléter", -1)).hasSize(5);
        assertThat(PdfUa.texte(PapiersAccord.notice(remise(true)).octets()))
                .contains("3 rue de la Toupie", "03 53 01 00 03", "dpd@marelle.example", "Anne Référente")
                .doesNotContain("à compléter");
    }

    @Test
    void theKindOfStructureIsSaidInFull() {
        for (TypeStructure type : TypeStructure.values()) {
            assertThat(Messages.libelle(type)).as(type.name()).matches(".+ \\([A-Z]+\\)|[^A-Z]*[A-Z][^A-Z]+");
        }
        assertThat(PdfUa.texte(PapiersAccord.notice(remise(true)).octets()))
                .contains(
                        "PRE de Nœux-les-Mines, programme de réussite éducative",
                        "Centre communal d’action sociale (CCAS)");
    }

    @Test
    void whatPeopleTypedIsWrittenAsItIs() {
        assertThat(PdfUa.texte(PapiersAccord.vierge(remise(true)).octets()))
                .contains(
                        "Éloïse-Anaïs Martin",
                        "Maëlle d’Ys <script>alert('x')</script> & \"C°\" Martin",
                        "Zénon Martin");
    }

    @Test
    void whatNoFontCanDrawNorXmlHoldStopsNothing() {
        Ligne.poser(enfant, "prenom", "Zoé \u0000\u0007\uD83D\uDE00 محمد");
        assertThat(PdfUa.fautes(
                        "fiche-d-accord-signes",
                        PapiersAccord.vierge(remise(true)).octets()))
                .isEmpty();
    }

    @Test
    void noAddressNorPhoneOfTheFamilyIsEverPrintedNorWhoMustNotBeContacted() {
        Ligne.poser(pere, "nePasContacter", true);
        Remise remise = remise(true, fratrie(1));
        for (Papier papier : List.of(
                PapiersAccord.notice(remise), PapiersAccord.noticeEnfant(remise), PapiersAccord.vierge(remise))) {
            assertThat(PdfUa.texte(papier.octets()))
                    .as(papier.nom())
                    .doesNotContain(TELEPHONE, "rue des Marelles", "62400", "Béthune", "Zénon");
        }
    }

    @Test
    void aYoungAdultSignsAlone() {
        Ligne.poser(enfant, "naissance", LocalDate.of(2008, 1, 1));
        Papier fiche = PapiersAccord.vierge(remise(true));
        assertThat(PdfUa.fautes("fiche-d-accord-majeur", fiche.octets())).isEmpty();
        assertThat(PdfUa.texte(fiche.octets()))
                .contains("Vous avez 18 ans ou plus", "va m’aider")
                .doesNotContain("Maëlle", "L’autre parent", "L’avis de l’enfant", "mon enfant", "Les deux parents");
    }
}
