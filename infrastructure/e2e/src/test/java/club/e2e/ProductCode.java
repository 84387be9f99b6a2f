package club.e2e;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/// Leaves tests out, and the jar of core's tests with its twins and contracts.
final class ProductCode implements ImportOption {
  private final ImportOption noTests = new ImportOption.DoNotIncludeTests();

  @Override
  public boolean includes(Location location) {
    return noTests.includes(location) && !location.contains("-tests.jar");
  }
}
