package club.review;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.Texts;
import club.core.contract.Examples;
import club.core.memory.Scene;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final JoinRequest received = Examples.received(new Reference("CDFG-2346"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCEPT | Acceptée et inscrite dans la liste par \u2068Ada\u2069",
        "CONVENTION | Acceptée par \u2068Ada\u2069, convention à signer",
        "SIGNED | Convention signée : inscrite dans la liste par \u2068Ada\u2069",
        "ASK | Question posée par \u2068Ada\u2069",
        "REFUSE | Refusée par \u2068Ada\u2069",
        "CLOSE | Classée sans suite par \u2068Ada\u2069",
        "SAME | Classée par \u2068Ada\u2069 : organisation déjà connue du club",
      })
  void tellsEveryDecisionFromTheOthers(Verdict verdict, String words) {
    JoinRequest before =
        verdict == Verdict.SIGNED ? received.decided(by(Verdict.CONVENTION)) : received;

    CaseFile file =
        new CaseFile(
            Scene.CLUB,
            Texts.beside(CaseFile.class).in(Language.FRENCH),
            received,
            List.of(before.decided(by(verdict)).last()));

    assertThat(file.steps().getFirst().what().replace('\u00a0', ' ').replace('\u202f', ' '))
        .isEqualTo(words);
  }

  private static Decision by(Verdict verdict) {
    return Decision.of(
        verdict, new EmailAddress("a@club.example"), Optional.of("Ada"), NOW, Optional.empty());
  }
}
