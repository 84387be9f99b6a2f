package club.e2e;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The shape of the code, as rules.
@AnalyzeClasses(
    packages = "club",
    importOptions = {ProductCode.class})
class ArchitectureTest {
  private static final String[] FUNCTIONS = {
    "club.join..",
    "club.applicant..",
    "club.review..",
    "club.logo..",
    "club.announce..",
    "club.notify..",
    "club.publish..",
    "club.sweep..",
    "club.feedback.."
  };

  @ArchTest
  static final ArchRule coreStandsOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("club.core..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("club.core..", "java..", "javax.crypto..", "org.jspecify..");

  @ArchTest
  static final ArchRule coreKnowsNoHttp =
      noClasses()
          .that()
          .resideInAPackage("club.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "com.sun.net..");

  @ArchTest
  static final ArchRule functionsDoNotSeeEachOther =
      slices()
          .matching("club.(join|applicant|review|logo|announce|notify|publish|sweep|feedback)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule sharedCodeDoesNotSeeFunctions =
      noClasses()
          .that()
          .resideInAnyPackage(
              "club.core..",
              "club.web..",
              "club.news..",
              "club.aws..",
              "club.dynamodb..",
              "club.ses..",
              "club.s3..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FUNCTIONS);

  @ArchTest
  static final ArchRule onlyFunctionsWire =
      noClasses()
          .that()
          .resideInAnyPackage(FUNCTIONS)
          .and(not(simpleNameEndingWith("Function")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "club.aws..", "club.dynamodb..", "club.ses..", "club.s3..", "software.amazon..");

  @ArchTest
  static final ArchRule functionsDoNotSeeWhatSurroundsThem =
      noClasses()
          .that(not(resideInAPackage("club.stack..")).and(not(resideInAPackage("club.local.."))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("club.stack..", "club.local..");

  @ArchTest
  static final ArchRule onlyAdaptersSeeTheSdk =
      noClasses()
          .that(
              not(resideInAPackage("club.aws.."))
                  .and(not(resideInAPackage("club.dynamodb..")))
                  .and(not(resideInAPackage("club.ses..")))
                  .and(not(resideInAPackage("club.s3..")))
                  .and(not(resideInAPackage("club.stack..")))
                  .and(not(resideInAPackage("club.local.."))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule onlyFunctionsReadTheEnvironment =
      noClasses()
          .that(not(simpleNameEndingWith("Function")).and(not(resideInAPackage("club.local.."))))
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class);

  @ArchTest
  static final ArchRule timeComesFromAClockThatIsGiven =
      noClasses()
          .that(not(resideInAPackage("club.local..")))
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule onlyFunctionsAndTheLocalSystemStartAClock =
      noClasses()
          .that(not(simpleNameEndingWith("Function")).and(not(resideInAPackage("club.local.."))))
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      noFields()
          .that()
          .haveModifier(JavaModifier.STATIC)
          .should()
          .notHaveModifier(JavaModifier.FINAL);

  @ArchTest
  static void noTwoClassesShareAName(JavaClasses product) {
    Map<String, List<String>> byName =
        product.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(each -> !each.getSimpleName().equals("package-info"))
            .filter(each -> !each.getPackageName().contains(".templates"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(byName).hasSizeGreaterThan(100);
    assertThat(byName).allSatisfy((_, classes) -> assertThat(classes).hasSize(1));
  }
}
