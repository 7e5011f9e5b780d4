package nl.sluitend.delivery;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.message.Message;

/** What somebody may have meant by a code that is not valid. */
final class NearestCodes {
  private static final int MOST = 3;

  private NearestCodes() {}

  /** What should have stood there: why the code is none, and those most like it. */
  static Message expected(CodeLists lists, CodeKind kind, String code) {
    String nearest =
        lists.leaves(kind).stream()
            .map(Code::code)
            .sorted(Comparator.comparingInt(other -> distance(code, other)))
            .limit(MOST)
            .collect(Collectors.joining(", "));
    String list = "%s %s %s".formatted(kind.cbsName(), lists.layer().cbsName(), lists.year());
    Message why = why(lists, kind, code);
    return new Message(
        "een code van %s, zoals %s%s".formatted(list, nearest, why.dutch()),
        "a code of %s, such as %s%s".formatted(list, nearest, why.english()));
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

  /** The letters that have to be put in, left out or changed. */
  private static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[last.length];
      next[0] = i;
      for (int j = 1; j < last.length; j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + changed);
      }
      last = next;
    }
    return last[other.length()];
  }
}
