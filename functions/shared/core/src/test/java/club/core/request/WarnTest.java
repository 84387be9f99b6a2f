package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.mail.Blockage;
import club.core.mail.Feedback;
import club.core.memory.Scene;
import club.core.register.Bearer;
import club.core.register.Member;
import club.core.register.Resemblance;
import club.core.register.Resemblance.Reason;
import club.core.register.Since;
import club.core.register.Until;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarnTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.with("acronym", "ASF"));

  @Test
  void findsNothingToWarnOf() {
    assertThat(warnings()).isEqualTo(new Warn.Warnings(List.of(), Optional.empty()));
  }

  @Test
  void namesTheMemberThatMayBeTheSame() {
    Member member = Examples.member("Archives de sainte fictive", new Since.On(DAY));
    scene.table.registerChanges().write(Examples.added(member), 0);

    assertThat(warnings().resemblances())
        .extracting(Resemblance::existing, Resemblance::reason, Resemblance::bearer)
        .containsExactly(tuple(member.name(), Reason.SAME, Bearer.of(member)));
  }

  @Test
  void namesTheMemberByWhicheverOfItsNamesIsNearest() {
    Member member =
        Examples.member("Atelier du Papier", new Since.On(DAY))
            .alsoKnownAs("Archives de Sainte-Fictive");
    scene.table.registerChanges().write(Examples.added(member), 0);

    assertThat(warnings().resemblances())
        .extracting(Resemblance::existing, Resemblance::bearer)
        .containsExactly(tuple("Archives de Sainte-Fictive", Bearer.of(member)));
  }

  @Test
  void tellsAFormerMemberFromAPresentOne() {
    LocalDate left = DAY.plusYears(1);
    Member member =
        Examples.member("Archives de Sainte-Fictive", new Since.On(DAY)).left(new Until.On(left));
    scene.table.registerChanges().write(Examples.added(member), 0);

    assertThat(warnings().resemblances())
        .extracting(Resemblance::bearer)
        .containsExactly(new Bearer.Former(member.reference(), member.name(), left));
  }

  @Test
  void namesTheOtherRequestThatMayBeOfTheSameOrganisation() {
    scene.pass(Duration.ofHours(1));
    Reference second = scene.joins(Forms.with("acronym", "A.S.F."));
    Reference third = scene.joins(Forms.with("organisation", "Olkoa"));

    assertThat(warnings().resemblances())
        .extracting(Resemblance::reason, Resemblance::bearer)
        .containsExactly(tuple(Reason.SAME, new Bearer.Asking(second, scene.now())));
    assertThat(warnings(second).resemblances())
        .extracting(Resemblance::bearer)
        .containsExactly(new Bearer.Asking(reference, scene.now().minus(Duration.ofHours(1))));
    assertThat(warnings(third).resemblances()).isEmpty();
  }

  /// The reason of the second page is then that of the decision, which is refused.
  @Test
  void namesTheMemberThatTheOtherRequestBecame() {
    Reference second = scene.joins(Forms.with("acronym", "A.S.F."));
    scene.mails(reference);
    EmailAddress mailbox = Scene.REVIEWERS.getFirst();
    scene
        .decide()
        .decide(scene.staffToken(reference, mailbox), Scene.accept(scene.code(reference, mailbox)));

    assertThat(warnings(second).resemblances())
        .extracting(Resemblance::reason, Resemblance::bearer)
        .containsExactly(
            tuple(Reason.SAME, new Bearer.Present(reference, "Archives de Sainte-Fictive (ASF)")));
    assertThat(warnings().resemblances())
        .extracting(Resemblance::bearer)
        .containsExactly(new Bearer.Asking(second, scene.now()));
  }

  @Test
  void givesTheStrongestReasonFirstAndMembersBeforeRequests() {
    Member near = Examples.member("Archive de Sainte-Fictive", new Since.On(DAY));
    scene.table.registerChanges().write(Examples.added(near), 0);
    scene.joins(Forms.with("acronym", "A.S.F."));

    assertThat(warnings().resemblances())
        .extracting(Resemblance::reason)
        .startsWith(Reason.SAME)
        .isSorted();
  }

  @Test
  void tellsThatTheApplicantsAddressIsBlocked() {
    EmailAddress address = request().application().person().email();

    scene.reports(Feedback.Kind.HARD_BOUNCE, address, "unknown", Optional.empty());

    assertThat(warnings().unreachable().map(Blockage::reason)).contains(Blockage.Reason.BOUNCE);
    assertThat(scene.warn().unreachable(request())).isEqualTo(warnings().unreachable());
  }

  private Warn.Warnings warnings() {
    return warnings(reference);
  }

  private Warn.Warnings warnings(Reference about) {
    return scene.warn().about(scene.table.requests().find(about).orElseThrow());
  }

  private JoinRequest request() {
    return scene.table.requests().find(reference).orElseThrow();
  }
}
