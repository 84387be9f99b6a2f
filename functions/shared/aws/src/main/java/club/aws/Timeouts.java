package club.aws;

import java.time.Duration;

/// How long a client waits.
///
/// @param connect for a connection, without TLS, which `answer` covers
/// @param answer for the next byte of an answer
/// @param call for the whole call, including its retries
public record Timeouts(Duration connect, Duration answer, Duration call) {}
