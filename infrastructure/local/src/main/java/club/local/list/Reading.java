package club.local.list;

import club.core.register.Offering;
import java.time.LocalDate;
import java.util.List;

/// The result of reading a file.
public sealed interface Reading {
  /// A list of at least one member.
  record Members(DatedList list) implements Reading {}

  /// Numbers of members at dates, known without names.
  ///
  /// @param counts at least one, in the file's order, each date once
  record Numbers(List<Count> counts, List<Remark> remarks, List<Unread> unread) implements Reading {
    public Numbers {
      counts = List.copyOf(counts);
      remarks = List.copyOf(remarks);
      unread = List.copyOf(unread);
    }
  }

  /// What members get in particular.
  ///
  /// @param offerings at least one, in the file's order
  record Offerings(List<Offering> offerings, List<Remark> remarks, List<Unread> unread)
      implements Reading {
    public Offerings {
      offerings = List.copyOf(offerings);
      remarks = List.copyOf(remarks);
      unread = List.copyOf(unread);
    }
  }

  /// The number of members on a day.
  record Count(int line, LocalDate date, int members) {}

  /// The file cannot be used.
  ///
  /// @param reason one sentence or two that say what to do
  record Refused(String reason) implements Reading {}
}
