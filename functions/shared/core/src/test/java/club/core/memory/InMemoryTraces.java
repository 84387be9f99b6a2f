package club.core.memory;

import club.core.Reference;
import club.core.link.Link;
import club.core.request.Traces;
import java.util.List;

/// [Traces] in memory.
public record InMemoryTraces(InMemoryClub club) implements Traces {
  @Override
  public void remove(Reference reference, List<Link> links) {
    synchronized (club) {
      links.forEach(link -> club.links.remove(InMemoryClub.LinkName.of(link)));
      club.mails.values().removeIf(mail -> mail.entry().reference().equals(reference));
      club.history.remove(reference);
      club.erased.remove(reference);
    }
  }
}
