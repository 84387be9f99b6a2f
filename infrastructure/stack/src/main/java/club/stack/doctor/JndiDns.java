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

/// [Dns] by the JDK's own client, module `jdk.naming.dns`.
///
/// @param servers `dns:` for those of this machine, or `dns://127.0.0.1:5353`
record JndiDns(String servers) implements Dns {
  private static final String FIRST_WAIT_MILLISECONDS = "2000";
  private static final String TRIES = "2";

  /// The servers that this machine uses.
  static JndiDns ofThisMachine() {
    return new JndiDns("dns:");
  }

  @Override
  // A record of the DNS is text: nothing is made an object of.
  @SuppressWarnings("BanJNDI")
  public List<String> records(Domain name, Type type) {
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
          "The DNS did not answer for %s %s: look at this machine's network, then run this again."
              .formatted(type, name),
          unanswered);
    }
  }

  private static List<String> values(Attribute found, Type type) throws NamingException {
    List<String> values = new ArrayList<>();
    NamingEnumeration<?> all = found.getAll();
    while (all.hasMore()) {
      String value = String.valueOf(all.next());
      values.add(type == Type.TXT ? TextRecord.join(value) : value);
    }
    return List.copyOf(values);
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
