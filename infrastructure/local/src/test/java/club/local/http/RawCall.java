package club.local.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

/// A request as its bytes go out: a client of HTTP would set the header `Host` itself.
public final class RawCall {
  private RawCall() {}

  /// The status with which a server answers `GET /` under this header `Host`.
  public static int status(URI server, String host) throws IOException {
    return send(server, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  /// The status with which a server answers these lines.
  static int send(URI server, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }
}
