package fr.marelle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shape of the house: a package uses only those above it, a service names its right, only a repository has the database. */
class ArchitectureTest {

    /** From the ground up; packages on one line are peers and do not use each other. */
    private static final List<Set<String>> ETAGES = List.of(
            Set.of("masquage"),
            Set.of("impression"),
            Set.of("shared"),
            Set.of("nomenclature"),
            Set.of("journal"),
            Set.of("territoire"),
            Set.of("contrat"),
            Set.of("dossier"),
            Set.of("habilitation"),
            Set.of("brouillon"),
            Set.of("courriel"),
            Set.of("geste"),
            Set.of("vue"),
            Set.of("famille"),
            Set.of("accord"),
            Set.of("saisine"),
            Set.of("parcours"),
            Set.of("eps", "atelier", "convention", "document", "equipe", "sante", "signalement", "transfert"),
            Set.of("invitation"),
            Set.of("conservation"),
            Set.of("consultation"),
            Set.of("statistiques"),
            Set.of("tache"),
            Set.of("journee"),
            Set.of("web"),
            Set.of("demonstration"));

    /** The container tells session beans by their simple name: two of one name, and one answers for the other. */
    @Test
    void noTwoSessionBeansHaveTheSameName() {
        assertThat(MARELLE.stream()
                        .filter(c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class))
                        .map(JavaClass::getSimpleName))
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates();
    }

    private static final JavaClasses MARELLE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.marelle");

    @Test
    void aPackageUsesOnlyThoseAboveIt() {
        List<String> fautes = new ArrayList<>();
        for (JavaClass classe : MARELLE) {
            for (var lien : classe.getDirectDependenciesFromSelf()) {
                String de = paquet(classe);
                String vers = paquet(lien.getTargetClass());
                if (vers != null
                        && !vers.equals(de)
                        && etage(vers) >= etage(de)
                        && !estPageAvecBrouillon(classe, vers)) {
                    fautes.add(lien.getDescription());
                }
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void everyPackageHasItsFloor() {
        Set<String> inconnus =
                MARELLE.stream().map(ArchitectureTest::paquet).collect(Collectors.toCollection(TreeSet::new));
        ETAGES.forEach(inconnus::removeAll);
        inconnus.remove("lanceur");
        assertThat(inconnus).isEmpty();
    }

    @Test
    void theLauncherStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage("..lanceur..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.marelle.shared..", "fr.marelle.web..")
                .check(MARELLE);
        noClasses()
                .that()
                .resideOutsideOfPackage("..lanceur..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..lanceur..")
                .check(MARELLE);
    }

    @Test
    void theMaskingOfTablesUsesNothingOfMarelle() {
        noClasses()
                .that()
                .resideInAPackage("fr.marelle.masquage..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("fr.marelle..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("fr.marelle.masquage.."))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.primefaces..")
                .check(MARELLE);
    }

    @Test
    void pagesAndResourcesDoNotReachTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("fr.marelle.*.web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(MARELLE);
    }

    @Test
    void everyServiceMethodNamesItsRight() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .should(nommerSonDroit())
                .check(MARELLE);
    }

    /** EclipseLink would write the default name in upper case, and MariaDB tells cases apart on Linux. */
    @Test
    void everyEntityNamesItsTable() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAnnotatedWith(Table.class)
                .check(MARELLE);
    }

    @Test
    void aFeatureKeepsItsRepositoryToItself() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(MARELLE);
    }

    private static ArchCondition<JavaMethod> nommerSonDroit() {
        return new ArchCondition<>("name the right it needs, on itself or on its class") {
            @Override
            public void check(JavaMethod methode, ConditionEvents evenements) {
                boolean nomme = methode.isAnnotatedWith(RolesAllowed.class)
                        || methode.isAnnotatedWith(PermitAll.class)
                        || methode.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || methode.getOwner().isAnnotatedWith(PermitAll.class)
                        || methode.getModifiers().contains(JavaModifier.SYNTHETIC);
                evenements.add(new SimpleConditionEvent(methode, nomme, methode.getFullName()));
            }
        };
    }

    /** Forms are kept as drafts on every floor: brouillon knows no feature, so a page may stand on it wherever its feature is. */
    private static boolean estPageAvecBrouillon(JavaClass classe, String vers) {
        return classe.getPackageName().endsWith(".web") && vers.equals("brouillon");
    }

    /** First package under fr.marelle; null for anything else. */
    private static String paquet(JavaClass classe) {
        String[] noms = classe.getPackageName().split("\\.");
        return noms.length > 2 && noms[0].equals("fr") && noms[1].equals("marelle") ? noms[2] : null;
    }

    private static int etage(String paquet) {
        for (int i = 0; i < ETAGES.size(); i++) {
            if (ETAGES.get(i).contains(paquet)) {
                return i;
            }
        }
        return -1;
    }
}
