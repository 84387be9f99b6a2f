package club.stack.doctor;

import club.stack.StackProblem;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/// The domain name system, queried by the JDK's client, module `jdk.naming.dns`. Answers may be as
/// old as their time to live.
///
/// @param servers `dns:` for this machine's resolvers, or an address such as `dns://127.0.0.1:5353`
record Dns(String servers) {
  private static final String FIRST_WAIT_MILLISECONDS = "2000";
  private static final String TRIES = "2";

  /// The types of records that are queried.
  enum RecordType {
    A,
    CNAME,
    TXT
  }

  /// The records of a name: empty when the name does not exist, or has none of the type. The
  /// strings of a TXT record are joined, as [RFC 7208,
  /// 3.3](https://www.rfc-editor.org/rfc/rfc7208#section-3.3) has it.
  ///
  /// @throws StackProblem when there is no answer
  // DNS records are text: nothing is deserialised.
  @SuppressWarnings("BanJNDI")
  List<String> records(DomainName name, RecordType type) {
    try {
      InitialDirContext context = new InitialDirContext(environment());
      try {
        Attribute found =
            context.getAttributes(name.name(), new String[] {type.name()}).get(type.name());
        return found == null ? List.of() : values(found, type);
      } finally {
        context.close();
      }
    } catch (NameNotFoundException nothing) {
      return List.of();
    } catch (NamingException unanswered) {
      throw new StackProblem(
          "The DNS did not answer for %s %s: check this machine's network, then run this again."
              .formatted(type, name),
          unanswered);
    }
  }

  private static List<String> values(Attribute found, RecordType type) throws NamingException {
    List<String> values = new ArrayList<>();
    NamingEnumeration<?> all = found.getAll();
    while (all.hasMore()) {
      String value = String.valueOf(all.next());
      values.add(type == RecordType.TXT ? joined(value) : value);
    }
    return List.copyOf(values);
  }

  /// A TXT record's text. The JDK separates its strings by spaces, quotes a string that holds a
  /// space or a quote, and escapes a quote by a backslash.
  static String joined(String written) {
    StringBuilder text = new StringBuilder();
    boolean isQuoted = false;
    for (int at = 0; at < written.length(); at++) {
      char each = written.charAt(at);
      if (each == '\\' && at + 1 < written.length()) {
        at++;
        text.append(written.charAt(at));
      } else if (each == '"') {
        isQuoted = !isQuoted;
      } else if (each != ' ' || isQuoted) {
        text.append(each);
      }
    }
    return text.toString();
  }

  // JNDI takes no other map.
  @SuppressWarnings("JdkObsolete")
  private Hashtable<String, String> environment() {
    var environment = new Hashtable<String, String>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    environment.put(Context.PROVIDER_URL, servers);
    environment.put("com.sun.jndi.dns.timeout.initial", FIRST_WAIT_MILLISECONDS);
    environment.put("com.sun.jndi.dns.timeout.retries", TRIES);
    return environment;
  }
}
