package club.core.register;

/// Reads the register from the base table, strongly consistent.
public interface Registers {
  /// The register at one version: the version is read before and after the rows, and everything is
  /// read again where it changed in between.
  Register read();
}
