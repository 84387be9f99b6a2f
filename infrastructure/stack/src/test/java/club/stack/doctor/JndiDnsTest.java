package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.stack.StackProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JndiDnsTest implements DnsContract {
  private final List<DnsServer> servers = new ArrayList<>();

  @AfterEach
  void close() {
    servers.forEach(DnsServer::close);
  }

  @Override
  public Dns dns(Zone zone) {
    return new JndiDns(started(new DnsServer(zone, false)).address());
  }

  @Test
  void doesNotTakeARefusalForNothing() {
    Dns dns = new JndiDns(started(new DnsServer(new Zone(), true)).address());

    assertThatThrownBy(() -> dns.records(new Domain("programme.example"), Dns.Type.TXT))
        .isInstanceOf(StackProblem.class)
        .hasMessageContainingAll("programme.example", "network");
  }

  private DnsServer started(DnsServer server) {
    servers.add(server);
    return server;
  }
}
