package club.stack.doctor;

class ZoneTest implements DnsContract {
  @Override
  public Dns dns(Zone zone) {
    return zone;
  }
}
