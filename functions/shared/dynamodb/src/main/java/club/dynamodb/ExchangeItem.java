package club.dynamodb;

import club.core.request.Exchange;
import java.time.Instant;

/// A question with its answer as a map within its request.
final class ExchangeItem {
  private ExchangeItem() {}

  static Item of(Exchange exchange) {
    return Item.map()
        .set("question", Values.of(exchange.question()))
        .set("askedAt", Values.of(exchange.askedAt()))
        .set("answer", Values.of(exchange.answer()))
        .set("answeredAt", Values.of(exchange.answeredAt()))
        .build();
  }

  static Exchange read(Item map) {
    return new Exchange(
        map.text("question"),
        map.read("askedAt", Instant::parse),
        map.text("answer"),
        map.read("answeredAt", Instant::parse));
  }
}
