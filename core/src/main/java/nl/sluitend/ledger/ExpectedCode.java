package nl.sluitend.ledger;

import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.message.Message;

/** What should have stood where a code is not valid. */
final class ExpectedCode {
  private ExpectedCode() {}

  /** Of which list it should be, the codes most like it, and why it is none. */
  static Message of(CodeLists lists, CodeKind kind, String code) {
    String list = "%s %s %s".formatted(kind.cbsName(), lists.layer().cbsName(), lists.year());
    Message like = like(lists, kind, code);
    Message why = why(lists, kind, code);
    return new Message(
        "een code van %s%s%s".formatted(list, like.dutch(), why.dutch()),
        "a code of %s%s%s".formatted(list, like.english(), why.english()));
  }

  private static Message like(CodeLists lists, CodeKind kind, String code) {
    String nearest =
        lists.nearest(kind, code).stream().map(Code::code).collect(Collectors.joining(", "));
    return nearest.isEmpty()
        ? Message.same("")
        : new Message(", zoals " + nearest, ", such as " + nearest);
  }

  private static Message why(CodeLists lists, CodeKind kind, String code) {
    if (lists.find(kind, code).isPresent()) {
      return new Message(
          "; dit is een groep, waarop niet wordt geboekt",
          "; this is a group, on which nothing is booked");
    }
    SortedSet<Integer> years = CodeLists.yearsOf(lists.layer(), kind, code);
    return years.isEmpty()
        ? Message.same("")
        : new Message(
            "; deze bestond in %s t/m %s".formatted(years.first(), years.last()),
            "; this one was valid from %s to %s".formatted(years.first(), years.last()));
  }
}
