package club.stack.doctor;

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

/// A name server on the loopback, as far as [RFC 1035](https://www.rfc-editor.org/rfc/rfc1035) is
/// needed to answer one question from a [Zone].
final class DnsServer implements AutoCloseable {
  private static final int RESPONSE = 0x8180;
  private static final int NO_SUCH_NAME = 3;
  private static final int REFUSED = 5;

  private final DatagramSocket socket;
  private final Zone zone;
  private final boolean isRefusing;

  DnsServer(Zone zone, boolean isRefusing) {
    this.zone = zone;
    this.isRefusing = isRefusing;
    try {
      socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /// As the JDK's client wants it.
  String address() {
    return "dns://127.0.0.1:" + socket.getLocalPort();
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
    Dns.Type type = type(number);
    byte[] asked = new byte[question.position() + 2 - 12];
    question.get(12, asked);
    Domain domain = new Domain(name.toString());
    List<String> values = isRefusing ? List.of() : zone.records(domain, type);

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

  private static Dns.Type type(int number) {
    return switch (number) {
      case 1 -> Dns.Type.A;
      case 28 -> Dns.Type.AAAA;
      case 5 -> Dns.Type.CNAME;
      case 16 -> Dns.Type.TXT;
      default -> throw new IllegalArgumentException("record type " + number);
    };
  }

  private int code(Domain name) {
    if (isRefusing) {
      return REFUSED;
    }
    return zone.knows(name) ? 0 : NO_SUCH_NAME;
  }

  private static byte[] data(Dns.Type type, String value) throws IOException {
    return switch (type) {
      case A, AAAA -> InetAddress.ofLiteral(value).getAddress();
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
