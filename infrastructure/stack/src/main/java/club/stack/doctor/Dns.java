package club.stack.doctor;

import java.util.List;

/// The domain name system, as this machine asks it. Answers may be as old as their time to live.
@FunctionalInterface
interface Dns {
  /// The types of records that are asked for.
  enum Type {
    A,
    AAAA,
    CNAME,
    TXT
  }

  /// The records of a name: empty when the name does not exist, or has none of the type. The
  /// strings of a TXT record are joined, as [RFC 7208,
  /// 3.3](https://www.rfc-editor.org/rfc/rfc7208#section-3.3) has it.
  ///
  /// @throws club.stack.StackProblem when there is no answer
  List<String> records(Domain name, Type type);
}
