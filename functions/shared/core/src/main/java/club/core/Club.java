package club.core;

import java.time.ZoneId;

/// The club as its deployer named it.
///
/// @param programme who runs the club, e.g. `Programme Vitam`
/// @param software what its members use, e.g. `Vitam`
/// @param contact the mailbox that answers questions
/// @param language the language of mails to staff, and of pages whose reader asks for none
/// @param zone the time zone in which pages and mails print dates
/// @param terms what applicants are asked and promised
/// @param look the colours and the logo
public record Club(
    String programme,
    String software,
    EmailAddress contact,
    Language language,
    ZoneId zone,
    Terms terms,
    Look look) {

  /// A club in the usual look.
  public Club(
      String programme,
      String software,
      EmailAddress contact,
      Language language,
      ZoneId zone,
      Terms terms) {
    this(programme, software, contact, language, zone, terms, Look.USUAL);
  }

  /// The colours of pages and mails.
  public Palette palette() {
    return look.palette();
  }
}
