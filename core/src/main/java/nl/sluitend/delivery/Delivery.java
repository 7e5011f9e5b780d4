package nl.sluitend.delivery;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of Iv3 to CBS, as it was stated: records keep their order, several with the same key
 * are kept apart, and amounts keep their digits. What stands among the records and is none is
 * {@link #unread}. In which unit the amounts are (euros or thousands) is not in a delivery; see
 * {@link UnitEvidence}.
 *
 * <p>Whatever the format has no meaning for stands in fields called {@code extra}, under its own
 * name: fields that no schema knows, and values of the wrong type. A value that has the wrong type
 * and a plain meaning all the same, such as an amount as text, is both: the meaning in its place,
 * and what is stated in {@code extra}. A field that stands twice has its first value; the other is
 * in {@link DetailFields#again()}.
 *
 * <p>A section can be absent, which is not the same as empty. Make one with {@link #builder()}.
 * Immutable.
 */
public final class Delivery {
  private final DeliveryMetadata metadata;
  private final Optional<Contact> contact;
  private final List<Remark> remarks;
  private final Map<Section, List<?>> sections;
  private final List<Unread> unread;
  private final DetailFields extra;
  private final DetailFields extraData;

  private Delivery(Builder builder) {
    this.metadata = builder.metadata;
    this.contact = builder.contact;
    this.remarks = builder.remarks;
    this.sections = Collections.unmodifiableMap(new EnumMap<>(builder.sections));
    this.unread = Unread.placed(builder.unread, this::count);
    this.extra = builder.extra;
    this.extraData = builder.extraData;
  }

  /**
   * Starts a delivery without any section.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a delivery that is the same as this one until something is changed.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.metadata = metadata;
    builder.contact = contact;
    builder.remarks = remarks;
    builder.sections.putAll(sections);
    builder.unread = unread;
    builder.extra = extra;
    builder.extraData = extraData;
    return builder;
  }

  /**
   * Returns who delivers, on which year and period.
   *
   * @return the metadata; {@link DeliveryMetadata#NONE} if nothing is stated
   */
  public DeliveryMetadata metadata() {
    return metadata;
  }

  /**
   * Returns whom CBS can ask.
   *
   * @return the contact, if there is one
   */
  public Optional<Contact> contact() {
    return contact;
  }

  /**
   * Returns the remarks.
   *
   * @return them in their order
   */
  public List<Remark> remarks() {
    return remarks;
  }

  /**
   * Tells whether a section is there, be it empty.
   *
   * @param section the section
   * @return false if the delivery says nothing about it
   */
  public boolean has(Section section) {
    return sections.containsKey(section);
  }

  /**
   * Returns the bookings of a section.
   *
   * @param section one of {@link Section#booked()}
   * @return the bookings in their order; none if the section is absent, see {@link #has}
   * @throws IllegalArgumentException if the section holds something else
   */
  public List<Booking> bookings(Section section) {
    return list(section, Section.Content.BOOKINGS);
  }

  /**
   * Returns what the balance posts stand at.
   *
   * @return the positions in their order; none if the section is absent, see {@link #has}
   */
  public List<Position> positions() {
    return list(Section.BALANCE_POSITIONS, Section.Content.POSITIONS);
  }

  /**
   * Returns the values of a section of indicators.
   *
   * @param section {@link Section#KEY_FIGURES} or {@link Section#POLICY_INDICATORS}
   * @return the values in their order; none if the section is absent, see {@link #has}
   * @throws IllegalArgumentException if the section holds something else
   */
  public List<IndicatorValue> indicators(Section section) {
    return list(section, Section.Content.INDICATORS);
  }

  /**
   * Returns what stands among the remarks and records and is none.
   *
   * @return remarks first, then by section, each in its order
   */
  public List<Unread> unread() {
    return unread;
  }

  /**
   * Returns fields beside metadata, contact, remarks and data that the format has no meaning for,
   * and parts that are there and empty.
   *
   * @return the fields
   */
  public DetailFields extra() {
    return extra;
  }

  /**
   * Returns sections that the format has no meaning for.
   *
   * @return names and what stands in them
   */
  public DetailFields extraData() {
    return extraData;
  }

  /** Only the methods of the builder put lists in, each of the type that its section holds. */
  @SuppressWarnings("unchecked")
  private <T> List<T> list(Section section, Section.Content content) {
    requireContent(section, content);
    return (List<T>) sections.getOrDefault(section, List.of());
  }

  private int count(Optional<Section> section) {
    if (section.isEmpty()) {
      return remarks.size();
    }
    if (!has(section.get())) {
      throw new IllegalArgumentException(
          "Section %s is absent, so nothing can stand in it".formatted(section.get().cbsName()));
    }
    return sections.getOrDefault(section.get(), List.of()).size();
  }

  private static void requireContent(Section section, Section.Content content) {
    if (section.content() != content) {
      throw new IllegalArgumentException(
          "Section %s holds %s, not %s".formatted(section.cbsName(), section.content(), content));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Delivery that
        && metadata.equals(that.metadata)
        && contact.equals(that.contact)
        && remarks.equals(that.remarks)
        && sections.equals(that.sections)
        && unread.equals(that.unread)
        && extra.equals(that.extra)
        && extraData.equals(that.extraData);
  }

  @Override
  public int hashCode() {
    return Objects.hash(metadata, contact, remarks, sections, unread, extra, extraData);
  }

  /** Returns the metadata and how many records each section has. */
  @Override
  public String toString() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    sections.forEach((section, records) -> counts.put(section.cbsName(), records.size()));
    return "Delivery[%s, records=%s, unread=%s]".formatted(metadata, counts, unread.size());
  }

  /** Collects the parts of a delivery. A later value takes the place of an earlier one. */
  public static final class Builder {
    private DeliveryMetadata metadata = DeliveryMetadata.NONE;
    private Optional<Contact> contact = Optional.empty();
    private List<Remark> remarks = List.of();
    private final Map<Section, List<?>> sections = new EnumMap<>(Section.class);
    private List<Unread> unread = List.of();
    private DetailFields extra = DetailFields.NONE;
    private DetailFields extraData = DetailFields.NONE;

    private Builder() {}

    /**
     * States who delivers, on which year and period.
     *
     * @param newMetadata the metadata
     * @return this
     */
    public Builder metadata(DeliveryMetadata newMetadata) {
      metadata = Objects.requireNonNull(newMetadata, "metadata");
      return this;
    }

    /**
     * States whom CBS can ask.
     *
     * @param newContact the contact
     * @return this
     */
    public Builder contact(Contact newContact) {
      contact = Optional.of(newContact);
      return this;
    }

    /**
     * States the remarks.
     *
     * @param newRemarks them in their order
     * @return this
     */
    public Builder remarks(List<Remark> newRemarks) {
      remarks = List.copyOf(newRemarks);
      return this;
    }

    /**
     * States the bookings of a section.
     *
     * @param section one of {@link Section#booked()}
     * @param bookings them in their order
     * @return this
     * @throws IllegalArgumentException if the section holds something else
     */
    public Builder bookings(Section section, List<Booking> bookings) {
      return put(section, Section.Content.BOOKINGS, bookings);
    }

    /**
     * States what the balance posts stand at.
     *
     * @param positions them in their order
     * @return this
     */
    public Builder positions(List<Position> positions) {
      return put(Section.BALANCE_POSITIONS, Section.Content.POSITIONS, positions);
    }

    /**
     * States the values of a section of indicators.
     *
     * @param section {@link Section#KEY_FIGURES} or {@link Section#POLICY_INDICATORS}
     * @param values them in their order
     * @return this
     * @throws IllegalArgumentException if the section holds something else
     */
    public Builder indicators(Section section, List<IndicatorValue> values) {
      return put(section, Section.Content.INDICATORS, values);
    }

    /**
     * Keeps what stands among the remarks and records and is none.
     *
     * @param newUnread each in a section that is there, or among the remarks
     * @return this
     */
    public Builder unread(List<Unread> newUnread) {
      unread = List.copyOf(newUnread);
      return this;
    }

    /**
     * Makes a section absent, with all that stands in it.
     *
     * @param section which
     * @return this
     */
    public Builder without(Section section) {
      sections.remove(section);
      unread = unread.stream().filter(u -> !u.section().equals(Optional.of(section))).toList();
      return this;
    }

    /**
     * Keeps fields beside metadata, contact, remarks and data that the format has no meaning for.
     *
     * @param fields the fields
     * @return this
     */
    public Builder extra(DetailFields fields) {
      extra = Objects.requireNonNull(fields, "fields");
      return this;
    }

    /**
     * Keeps sections that the format has no meaning for.
     *
     * @param fields names and what stands in them
     * @return this
     */
    public Builder extraData(DetailFields fields) {
      extraData = Objects.requireNonNull(fields, "fields");
      return this;
    }

    /**
     * Returns the delivery.
     *
     * @return all that was stated so far; what is unread beyond the end of its section stands
     *     directly behind it
     * @throws IllegalArgumentException if something is unread in a section that is absent, or in
     *     the place of another
     */
    public Delivery build() {
      return new Delivery(this);
    }

    private Builder put(Section section, Section.Content content, List<?> records) {
      requireContent(section, content);
      sections.put(section, List.copyOf(records));
      return this;
    }
  }
}
