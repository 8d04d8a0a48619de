package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.marelle.essai.Temoin;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Services × shipped roles: which features each role may call, whatever page it comes by. Rights are read from the database,
 * methods from the classes, what is expected is written here by hand.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ServicesIT {

    /** What everybody may call: to sign in, to write the journal, to save one's own drafts. */
    private static final Set<String> OUVERTS = Set.of("Connexions", "Journal");

    /** Features of which a role may call something; the quartiers, which are public, are everybody's. */
    private static final String ATTENDU =
            """
            COORDONNATEUR  accord brouillon consultation contrat convention courriel document eps equipe famille geste habilitation invitation journee parcours saisine signalement statistiques tache territoire transfert vue web
            REFERENT       accord brouillon consultation contrat courriel document eps equipe famille geste habilitation invitation journee parcours saisine signalement tache territoire vue web
            SANTE          accord brouillon consultation courriel document equipe famille geste habilitation invitation journee parcours signalement tache territoire vue web
            SECRETARIAT    brouillon geste habilitation journee territoire web
            LIAISON        brouillon geste habilitation journee saisine territoire web
            INTERVENANT    brouillon geste habilitation journee territoire web
            INVITE_EPS     brouillon eps geste habilitation invitation journee territoire web
            STATISTIQUES   brouillon contrat geste habilitation journee statistiques territoire web
            ADMINISTRATION brouillon contrat courriel geste habilitation journee nomenclature territoire web
            DPD            accord brouillon consultation convention equipe geste habilitation journee sante statistiques territoire web
            """;

    @Test
    void eachRoleCallsWhatIsOfItAndNothingElse() throws SQLException {
        Map<String, Set<String>> permis = new TreeMap<>();
        int cellules = 0;
        for (String role : Temoin.liste("select code from role where compose_id is null order by ordre")) {
            Set<String> droits = new TreeSet<>(Temoin.liste("select droit from role_droit where role_code = ?", role));
            Set<String> paquets = permis.computeIfAbsent(role, r -> new TreeSet<>());
            for (Method methode : methodes()) {
                cellules++;
                if (droits(methode).stream().anyMatch(droits::contains)) {
                    paquets.add(methode.getDeclaringClass().getPackageName().split("\\.")[2]);
                }
            }
        }
        System.out.println("Services: " + cellules + " methods x roles");
        Map<String, Set<String>> attendu = new TreeMap<>();
        ATTENDU.lines()
                .map(l -> l.trim().split("\\s+"))
                .forEach(l -> attendu.put(l[0], new TreeSet<>(Arrays.asList(l).subList(1, l.length))));
        assertThat(permis).isEqualTo(attendu);
        assertThat(cellules).isGreaterThan(1_000);
    }

    /** A right that no role holds opens nothing; a right nobody asks for protects nothing. */
    @Test
    void everyRightThatAServiceNamesIsHeldBySomebody() throws SQLException {
        Set<String> tenus = new TreeSet<>(Temoin.liste("select distinct droit from role_droit"));
        Set<String> demandes = new TreeSet<>();
        methodes().forEach(m -> demandes.addAll(droits(m)));
        Routes.toutes().values().forEach(demandes::addAll);
        demandes.remove(Routes.PUBLIC);
        assertThat(tenus).containsAll(demandes);
    }

    private static List<Method> methodes() {
        List<Method> methodes = new ArrayList<>();
        for (JavaClass classe : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.marelle")) {
            if (classe.isAnnotatedWith(Stateless.class) && !OUVERTS.contains(classe.getSimpleName())) {
                Arrays.stream(classe.reflect().getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                        .forEach(methodes::add);
            }
        }
        return methodes;
    }

    /** The rights of which one is enough; none is asked of a method that is open to everybody. */
    private static List<String> droits(Method methode) {
        assertThat(methode.isAnnotationPresent(PermitAll.class)
                        || methode.getDeclaringClass().isAnnotationPresent(PermitAll.class))
                .as(methode.toString())
                .isFalse();
        RolesAllowed droits = methode.getAnnotation(RolesAllowed.class);
        RolesAllowed siens = droits == null ? methode.getDeclaringClass().getAnnotation(RolesAllowed.class) : droits;
        assertThat(siens).as(methode.toString()).isNotNull();
        return List.of(siens.value());
    }
}
