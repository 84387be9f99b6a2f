package club.publish;

import club.core.register.Listed;
import club.core.request.OrganisationKind;
import java.util.List;
import java.util.Optional;

/// The model of the page that lists the members of one kind.
public record KindPage(Edition site, PublicRegister register, OrganisationKind kind) {
  /// The name of the kind.
  public String title() {
    return site.kinds(kind);
  }

  /// The members in the order of the list.
  public List<MemberLine> lines() {
    return MemberLine.ofKind(site, register, members());
  }

  /// How many there are.
  public int count() {
    return members().size();
  }

  /// The other kinds.
  public List<KindFilter.Choice> others() {
    return KindFilter.of(site, register.today().members()).choices().stream()
        .filter(choice -> choice.kind() != kind)
        .toList();
  }

  private List<Listed> members() {
    return register.today().members().stream()
        .filter(one -> one.member().profile().kind().equals(Optional.of(kind)))
        .toList();
  }
}
