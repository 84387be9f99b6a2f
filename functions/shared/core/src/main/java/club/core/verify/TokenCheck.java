package club.core.verify;

import club.core.key.KeyName;
import club.core.key.KeyVault;
import club.core.link.KeyRing;
import club.core.link.Link;
import club.core.link.Token;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.stream.Stream;

/// Tokens, made anew: each link has the hash of what its key makes of its purpose, request,
/// generation and mailbox, so that nobody else can have made it. A link whose key is gone is left
/// out.
final class TokenCheck implements Check {
  private final KeyRing followKeys;
  private final KeyRing linkKeys;

  TokenCheck(KeyVault vault) {
    this.followKeys = KeyRing.of(vault.read(KeyName.FOLLOW).text());
    this.linkKeys = KeyRing.of(vault.read(KeyName.LINK).text());
  }

  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    return snapshot
        .map(Content.Linked.class, (row, linked) -> breaches(row, linked.link()))
        .flatMap(all -> all);
  }

  private Stream<Breach> breaches(Row row, Link link) {
    return ring(link.purpose()).find(link.keyId()).stream()
        .filter(key -> !Token.of(key, link).hash().equals(link.hash()))
        .flatMap(key -> statements(link.purpose()))
        .map(statement -> new Breach(statement, row.name() + " is not what its key makes"));
  }

  private KeyRing ring(Link.Purpose purpose) {
    return switch (purpose) {
      case FOLLOW -> followKeys;
      case OWN, STAFF -> linkKeys;
    };
  }

  private static Stream<Statement> statements(Link.Purpose purpose) {
    return switch (purpose) {
      case FOLLOW, OWN -> Stream.of(Statement.TOKEN_OF_ONE);
      case STAFF -> Stream.of(Statement.TOKEN_OF_ONE, Statement.DECIDED_BY_LINK);
    };
  }
}
