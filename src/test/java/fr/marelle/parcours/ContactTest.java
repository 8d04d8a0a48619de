package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static fr.marelle.parcours.ParcoursTest.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void retentionStartsAgainOnlyFromWhatCameFromTheFamily() {
        assertThat(contact(Initiative.FAMILLE, true).isDeLaFamille()).isTrue();
        assertThat(contact(Initiative.PROFESSIONNEL, true).isDeLaFamille()).isFalse();
    }

    @Test
    void anAttemptOfTheTeamMayStayWithoutAnswerNotThatOfTheFamily() {
        assertThat(contact(Initiative.PROFESSIONNEL, false).isAbouti()).isFalse();
        refuse("parcours.contactFamille", () -> contact(Initiative.FAMILLE, false));
    }

    private static Contact contact(Initiative initiative, boolean abouti) {
        return new Contact(UUID.randomUUID(), Exemples.dossier(), LUNDI, MoyenContact.APPEL, initiative, abouti);
    }
}
