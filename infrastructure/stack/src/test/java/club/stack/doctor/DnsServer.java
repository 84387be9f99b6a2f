package club.stack.doctor;

import club.stack.doctor.Dns.RecordType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A name server on the loopback, as far as [RFC 1035](https://www.rfc-editor.org/rfc/rfc1035) is
/// needed to answer one question.
final class DnsServer implements AutoCloseable {
  private static final int RESPONSE = 0x8180;
  private static final int NO_SUCH_NAME = 3;
  private static final int REFUSED = 5;

  private final DatagramSocket socket;
  private final Map<Key, List<String>> records = new ConcurrentHashMap<>();
  private volatile boolean isRefusing;

  private record Key(DomainName name, RecordType type) {}

  DnsServer() {
    try {
      socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /// Asks this server.
  Dns dns() {
    return new Dns("dns://127.0.0.1:" + socket.getLocalPort());
  }

  /// Adds a record.
  DnsServer with(String name, RecordType type, String value) {
    records
        .computeIfAbsent(new Key(new DomainName(name), type), _ -> new CopyOnWriteArrayList<>())
        .add(value);
    return this;
  }

  /// Refuses every question from now on.
  void refuse() {
    isRefusing = true;
  }

  @Override
  public void close() {
    socket.close();
  }

  private void serve() {
    byte[] room = new byte[512];
    while (!socket.isClosed()) {
      try {
        DatagramPacket question = new DatagramPacket(room, room.length);
        socket.receive(question);
        byte[] answer = answer(ByteBuffer.wrap(room, 0, question.getLength()));
        socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private byte[] answer(ByteBuffer question) throws IOException {
    int id = question.getShort(0);
    question.position(12);
    StringBuilder name = new StringBuilder();
    for (int length = question.get(); length > 0; length = question.get()) {
      byte[] label = new byte[length];
      question.get(label);
      name.append(new String(label, StandardCharsets.US_ASCII)).append('.');
    }
    int number = question.getShort();
    RecordType type = type(number);
    byte[] asked = new byte[question.position() + 2 - 12];
    question.get(12, asked);
    DomainName domain = new DomainName(name.toString());
    List<String> values =
        isRefusing ? List.of() : records.getOrDefault(new Key(domain, type), List.of());

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(id);
    out.writeShort(RESPONSE | code(domain));
    out.writeShort(1);
    out.writeShort(values.size());
    out.writeInt(0);
    out.write(asked);
    for (String value : values) {
      byte[] data = data(type, value);
      // The name of the question, in the internet, for a minute.
      out.writeShort(0xC00C);
      out.writeShort(number);
      out.writeShort(1);
      out.writeInt(60);
      out.writeShort(data.length);
      out.write(data);
    }
    return bytes.toByteArray();
  }

  private static RecordType type(int number) {
    return switch (number) {
      case 1 -> RecordType.A;
      case 5 -> RecordType.CNAME;
      case 16 -> RecordType.TXT;
      default -> throw new IllegalArgumentException("record type " + number);
    };
  }

  private int code(DomainName name) {
    if (isRefusing) {
      return REFUSED;
    }
    return records.keySet().stream().anyMatch(key -> key.name().equals(name)) ? 0 : NO_SUCH_NAME;
  }

  private static byte[] data(RecordType type, String value) throws IOException {
    return switch (type) {
      case A -> InetAddress.ofLiteral(value).getAddress();
      case CNAME -> parts(List.of((value + ".").split("\\.", -1)));
      case TXT -> parts(List.of(value.split("(?<=\\G.{200})", -1)));
    };
  }

  /// Each with its length before it: labels, or strings of a text.
  private static byte[] parts(List<String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : parts) {
      bytes.write(part.length());
      bytes.write(part.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }
}
