package club.local.command;

import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Counts the rows that this process reads and writes. The AWS SDK makes one for each of its
/// clients, by the name in `execution.interceptors`, so the counts are the class's own.
///
/// **Source:** AWS SDK for Java 2.x API Reference, `ExecutionInterceptor`.
public final class RowCount implements ExecutionInterceptor {
  private static final LongAdder READ = new LongAdder();
  private static final LongAdder WRITTEN = new LongAdder();

  static long read() {
    return READ.sum();
  }

  static long written() {
    return WRITTEN.sum();
  }

  @Override
  public void afterExecution(Context.AfterExecution call, ExecutionAttributes attributes) {
    switch (call.response()) {
      case ScanResponse page -> READ.add(page.count());
      case QueryResponse page -> READ.add(page.count());
      default -> {}
    }
    switch (call.request()) {
      case PutItemRequest _, UpdateItemRequest _ -> WRITTEN.increment();
      case TransactWriteItemsRequest all -> WRITTEN.add(all.transactItems().size());
      default -> {}
    }
  }
}
