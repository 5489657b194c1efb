package org.rapport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rapport.identity.Permitted;
import org.rapport.shared.RuleViolation;

/** How the house is built, as rules that break the build. */
@AnalyzeClasses(packages = "org.rapport", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> ORDER = List.of(
            "shared",
            "audit",
            "identity",
            "partner",
            "agreement",
            "commitment",
            "forecast",
            "engagement",
            "dealing",
            "issue",
            "goal",
            "review",
            "culture",
            "repair",
            "trust",
            "performance",
            "diagnosis",
            "report",
            "night",
            "imports",
            "sample");

    @ArchTest
    static final ArchRule features_do_not_form_cycles =
            slices().matching("org.rapport.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_know_only_what_comes_before_them = CompositeArchRule.of(ORDER.stream()
            .map(feature -> noClasses()
                    .that()
                    .resideInAPackage("org.rapport." + feature + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(laterThan(feature)))
                    .allowEmptyShould(true)
                    .as(feature + " knows only the features before it"))
            .toList());

    @ArchTest
    static final ArchRule the_domain_knows_neither_pages_nor_jobs_nor_mail = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.ws.rs..", "jakarta.batch..", "jakarta.mail..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule every_use_case_names_its_permission = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Permitted.class);

    @ArchTest
    static final ArchRule nobody_trusts_roles_allowed_which_beans_ignore = CompositeArchRule.of(List.of(
            noClasses().should().beAnnotatedWith(RolesAllowed.class),
            methods().should().notBeAnnotatedWith(RolesAllowed.class)));

    @ArchTest
    static final ArchRule nobody_asks_the_machine_what_day_it_is = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_clock_is_wound_in_one_place = noClasses()
            .that()
            .doNotHaveSimpleName("TimeSource")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule adapters_are_nobodys_business =
            classes().that().resideInAPackage("..jpa..").should().bePackagePrivate();

    @ArchTest
    static final ArchRule entities_hide_their_state = fields().that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class))
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .andShould()
            .notBeFinal();

    @ArchTest
    static final ArchRule entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class))
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule refusals_say_what_was_refused =
            noClasses().that().areAssignableTo(RuleViolation.class).should().haveSimpleNameEndingWith("Exception");

    @ArchTest
    static final ArchRule logs_go_through_the_platform = noFields()
            .should()
            .haveRawType("java.util.logging.Logger")
            .orShould()
            .haveRawType("org.slf4j.Logger");

    private static String[] laterThan(String feature) {
        List<String> later = ORDER.subList(ORDER.indexOf(feature) + 1, ORDER.size());
        return later.isEmpty()
                ? new String[] {"none"}
                : later.stream().map(name -> "org.rapport." + name + "..").toArray(String[]::new);
    }
}
