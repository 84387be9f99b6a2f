package club.aws;

import java.time.Duration;

/// How long a client waits.
///
/// - `connect`: for a connection, TLS included in `answer`
/// - `answer`: for the next byte of an answer
/// - `call`: for the whole call, with its retries
public record Timeouts(Duration connect, Duration answer, Duration call) {}
