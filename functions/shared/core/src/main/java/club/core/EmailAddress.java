package club.core;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address that mail can be sent to.
///
/// Shape: `local@domain`, ASCII, at most 254 characters, at most 64 before the `@`; the local part
/// is a dot-atom (RFC 5322, 3.2.3), the domain has at least two labels and is kept in lower case. A
/// domain in other letters is kept in its ASCII form, since SES takes no other.
///
/// | Form | Example | |
/// |---|---|---|
/// | dot-atom, also with a sub-address (RFC 5321, 4.1.2) | `jeanne.d-arc+club@x.example` | accepted |
/// | signs of an atom (RFC 5322, 3.2.3) | `o'neill/a=b@x.example` | accepted |
/// | domain in any letters (RFC 3490, as `java.net.IDN` does it) | `anne@écoles.example` | accepted as `xn--coles-9ra.example` |
/// | label that begins with a digit | `anne@3w.example` | accepted, but for the last label |
/// | local part in other letters (RFC 6531) | `rené@x.example` | refused: SES does not send to it |
/// | quoted string (RFC 5322, 3.2.4) | `"a b"@x.example` | refused: no known mailbox has one, and it can hold an `@` |
/// | comment, group, several addresses, line end | `a(b)@x.example` | refused |
/// | address literal, domain of one label (RFC 5321, 4.1.3) | `a@[192.0.2.1]`, `a@localhost` | refused: mail to it leaves for no organisation |
public record EmailAddress(String value) {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]*@[^<>]*)>");
  private static final String LABEL =
      "(?iu)^\\s*(mailto|(adresse\\s+)?(e-?mail|mail|m[ée]l|courriel|[ée]lectronique)"
          + "(\\s+address)?)\\s*:\\s*";
  private static final Pattern ACCENTED = Pattern.compile("[A-Za-z]\\p{M}");
  private static final Pattern DOTS = Pattern.compile("^$|^\\.|\\.\\.|\\.$");

  public EmailAddress {
    if (parse(value).filter(parsed -> parsed.equals(value)).isEmpty()) {
      throw new IllegalArgumentException("not an e-mail address in its canonical form");
    }
  }

  /// Parses a typed or pasted address; empty where it is not one. `mailto:`, a name before
  /// `<address>`, and signs that end a sentence are left out; a typographic apostrophe is an
  /// apostrophe.
  public static Optional<EmailAddress> of(String typed) {
    return parse(bare(typed)).map(EmailAddress::new);
  }

  /// What is wrong with a text that is not an address.
  public static Fault fault(String typed) {
    String address = bare(typed);
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return Fault.EMAIL_AT;
    }
    String local = address.substring(0, at);
    if (local.contains("@")) {
      return Fault.EMAIL_ATS;
    }
    if (address.contains(",")) {
      return Fault.EMAIL_COMMA;
    }
    if (address.contains(" ")) {
      return Fault.EMAIL_SPACE;
    }
    if (domain(address.substring(at + 1)).isEmpty()) {
      return Fault.EMAIL_DOMAIN;
    }
    if (DOTS.matcher(local).find()) {
      return Fault.EMAIL_DOT;
    }
    if (ACCENTED.matcher(Normalizer.normalize(local, Normalizer.Form.NFD)).find()) {
      return Fault.EMAIL_LETTER;
    }
    return LOCAL.matcher(local).matches() ? Fault.EMAIL_LONG : Fault.EMAIL_SIGN;
  }

  /// The address alone, of what was typed or pasted around it.
  private static String bare(String typed) {
    String straight = PlainText.line(typed).replaceAll("[’‘ʼ´]", "'");
    String line = Normalizer.normalize(straight, Normalizer.Form.NFKC);
    Matcher inBrackets = IN_BRACKETS.matcher(line);
    return (inBrackets.find() ? inBrackets.group(1) : line)
        .replaceFirst(LABEL, "")
        .replaceFirst("(?<=@[^?]{1,253})\\?.*$", "")
        .replaceAll("\\s*@\\s*", "@")
        .replaceAll("^[\\s\"'«“(\\[<]+|[\\s\"'»”)\\].,;:>]+$", "");
  }

  /// Whether both addresses reach one mailbox: case is ignored, since hardly any mail server
  /// distinguishes it.
  public boolean isSameMailbox(EmailAddress other) {
    return fingerprint().equals(other.fingerprint());
  }

  /// Whether one of these reaches the same mailbox.
  public boolean isAmong(Collection<EmailAddress> others) {
    return others.stream().anyMatch(this::isSameMailbox);
  }

  /// Identifies the mailbox where the address itself must not appear: SHA-256 of the address in
  /// lower case, 64 hexadecimal digits. Keys of items go into streams and queues, which hold no
  /// personal data.
  public String fingerprint() {
    return Sha256.of(value.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> parse(String typed) {
    int at = typed.lastIndexOf('@');
    if (at < 1 || at > 64 || typed.length() > 254) {
      return Optional.empty();
    }
    String local = typed.substring(0, at);
    return domain(typed.substring(at + 1))
        .filter(domain -> LOCAL.matcher(local).matches())
        .map(domain -> local + "@" + domain)
        .filter(address -> address.length() <= 254);
  }

  private static Optional<String> domain(String typed) {
    try {
      String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return Optional.of(ascii).filter(domain -> DOMAIN.matcher(domain).matches());
    } catch (IllegalArgumentException | IndexOutOfBoundsException notADomain) {
      return Optional.empty();
    }
  }

  /// Hides the address, which belongs in mails and in the table, never in a log.
  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
