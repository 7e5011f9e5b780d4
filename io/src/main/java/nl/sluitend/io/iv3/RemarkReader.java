package nl.sluitend.io.iv3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Remark;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.delivery.Unread;
import nl.sluitend.io.iv3.Tokens.Located;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;

/** Reads the remarks. */
final class RemarkReader {
  /** The name of the remarks in a file. */
  static final String NAME = "opmerkingen";

  private static final String TEXT = "tekst";
  private static final String AUTHOR = "auteur";
  private static final Message EXPECTED =
      new Message("een object met tekst en auteur", "an object with tekst and auteur");

  private final Remarked remarked;
  private final Place place;
  private final List<Unread> unread = new ArrayList<>();

  RemarkReader(Located remarks, Remarked remarked) {
    this.remarked = remarked;
    this.place = remarks.place();
  }

  /** What stands among the remarks and is none. */
  List<Unread> unread() {
    return unread;
  }

  /** Reads the items; one that is no remark is said, and kept as it is stated. */
  List<Remark> read(List<Detail> items) {
    List<Remark> remarks = new ArrayList<>();
    for (Detail item : items) {
      Optional<Remark> remark = remark(item);
      remark.ifPresent(remarks::add);
      if (remark.isEmpty()) {
        unread.add(new Unread(Optional.empty(), remarks.size() + unread.size() + 1, item));
      }
    }
    return remarks;
  }

  private Optional<Remark> remark(Detail item) {
    if (item instanceof Detail.Text text) {
      // Schema 2.0 lets any item pass.
      fault(Optional.empty(), item, EXPECTED, true);
      return Optional.of(Remark.bare(text.text()));
    }
    DetailFields stated = item instanceof Detail.Group group ? group.fields() : DetailFields.NONE;
    Map<String, Detail> fields = new LinkedHashMap<>(stated.toMap());
    Optional<String> text = text(fields, TEXT);
    if (text.isEmpty()) {
      fault(Optional.of(TEXT), item, EXPECTED, false);
      return Optional.empty();
    }
    Optional<String> author = text(fields, AUTHOR);
    fields.forEach((name, value) -> fault(Optional.of(name), value, EXPECTED, true));
    DetailFields extra = DetailFields.of(fields).withAgain(stated.again());
    return Optional.of(new Remark(text.get(), author, extra, false));
  }

  /** Takes a text out of the fields; a value of another type stays. */
  private Optional<String> text(Map<String, Detail> fields, String name) {
    Optional<String> text = Optional.ofNullable(fields.get(name)).flatMap(HeadFields::text);
    text.ifPresent(t -> fields.remove(name));
    return text;
  }

  private void fault(Optional<String> field, Detail found, Message expected, boolean kept) {
    remarked.fault(
        new StructureFault(
            StructureCode.SF999,
            place,
            Optional.empty(),
            0,
            Optional.of(field.map(f -> NAME + "." + f).orElse(NAME)),
            Shown.of(found),
            expected,
            kept));
  }
}
