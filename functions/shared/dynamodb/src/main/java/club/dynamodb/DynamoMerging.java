package club.dynamodb;

import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Merging;
import java.util.ArrayList;
import java.util.List;

/// [Merging] in one transaction. No function has the right to delete a member.
public record DynamoMerging(DynamoTable table) implements Merging {
  @Override
  public boolean merge(MemberChange into, Member merged, long version) {
    List<Write> writes = new ArrayList<>();
    writes.add(ListWrites.nextVersion(version));
    writes.addAll(ListWrites.of(into));
    writes.add(Removal.of(Key.member(merged.reference()), "entries", Values.of(merged.entries())));
    writes.add(Removal.ofAny(Key.contact(merged.reference())));
    return new Transactions(table).write("merge members", writes).isEmpty();
  }
}
