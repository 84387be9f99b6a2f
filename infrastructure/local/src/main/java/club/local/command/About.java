package club.local.command;

import java.util.List;

/// What a command must know of the club it is done to.
///
/// @param option names the club in a command: ` --stack NAME`, ` --data DIR`, or nothing for the
///   default folder
/// @param reviewers the mailboxes that decide, by its settings
public record About(String option, List<String> reviewers) {
  public About {
    reviewers = List.copyOf(reviewers);
  }

  /// A command for this club, as a person types it.
  public String command(String words) {
    return "./club " + words + option;
  }
}
