package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.mail.Blockage;
import club.core.mail.Feedback;
import club.core.memory.Scene;
import club.core.register.Member;
import club.core.register.Resemblance;
import club.core.register.Since;
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
        .extracting(Resemblance::existing, Resemblance::reason)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(member.name(), Resemblance.Reason.SAME));
  }

  @Test
  void tellsThatTheApplicantsAddressIsBlocked() {
    EmailAddress address = request().application().person().email();

    scene.reports(Feedback.Kind.HARD_BOUNCE, address, "unknown", Optional.empty());

    assertThat(warnings().unreachable().map(Blockage::reason)).contains(Blockage.Reason.BOUNCE);
    assertThat(scene.warn().unreachable(request())).isEqualTo(warnings().unreachable());
  }

  private Warn.Warnings warnings() {
    return scene.warn().about(request());
  }

  private JoinRequest request() {
    return scene.table.requests().find(reference).orElseThrow();
  }
}
