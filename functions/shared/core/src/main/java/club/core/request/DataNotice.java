package club.core.request;

/// The notice about personal data, which the form shows.
///
/// **Source:** Regulation (EU) 2016/679, article 13.
public final class DataNotice {
  /// The version of its text, which each request keeps: it changes with what the notice says, and
  /// not with the periods, which are the deployer's.
  public static final String VERSION = "2026-11";

  private DataNotice() {}
}
