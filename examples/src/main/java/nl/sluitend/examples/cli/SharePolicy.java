package nl.sluitend.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.ResiduePolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Who takes the residue, as typed.
 *
 * @param standard a policy that needs nothing to be named
 * @param member the member that takes it
 */
record SharePolicy(Optional<ResiduePolicy> standard, Optional<String> member) {
  static final SharePolicy LARGEST_REMAINDER = standard(ResiduePolicy.LARGEST_REMAINDER);

  private static final Map<String, ResiduePolicy> STANDARD = new LinkedHashMap<>();
  private static final String MEMBER = "member:";

  static {
    STANDARD.put("largest-remainder", ResiduePolicy.LARGEST_REMAINDER);
    STANDARD.put("first-to-last", ResiduePolicy.FIRST_TO_LAST);
    STANDARD.put("largest-key", ResiduePolicy.LARGEST_KEY);
    STANDARD.put("rounding-line", ResiduePolicy.ROUNDING_LINE);
    STANDARD.put("separate-remainder", ResiduePolicy.SEPARATE_REMAINDER);
  }

  private static SharePolicy standard(ResiduePolicy policy) {
    return new SharePolicy(Optional.of(policy), Optional.empty());
  }

  /** The policy for these keys. */
  ResiduePolicy of(Keys keys) {
    return standard.orElseGet(() -> to(member.orElseThrow(), keys));
  }

  private static ResiduePolicy to(String name, Keys keys) {
    Message member = Message.same(name);
    if (!keys.members().contains(member)) {
      List<String> members = keys.members().stream().map(Message::dutch).toList();
      String near = String.join("', '", NearestWords.to(name, members));
      throw new Unusable(
          "er is geen lid '%s' om de rest te krijgen; het meest lijken daarop '%s'"
              .formatted(name, near),
          "there is no member '%s' to take the residue; most like it are '%s'"
              .formatted(name, near));
    }
    if (keys.key(keys.indexOf(member)).numerator().signum() == 0) {
      throw new Unusable(
          "'%s' kan de rest niet krijgen: de sleutel is nul".formatted(name),
          "'%s' cannot take the residue: its key is zero".formatted(name));
    }
    return ResiduePolicy.to(member);
  }

  /** Policies as people type them. */
  static final class Converter implements ITypeConverter<SharePolicy> {
    @Override
    public SharePolicy convert(String text) {
      if (text.startsWith(MEMBER) && text.length() > MEMBER.length()) {
        return new SharePolicy(
            Optional.empty(), Optional.of(text.substring(MEMBER.length()).strip()));
      }
      return Optional.ofNullable(STANDARD.get(text))
          .map(SharePolicy::standard)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "verwacht %s of member:NAAM, gevonden %s"
                          .formatted(String.join(", ", STANDARD.keySet()), text)));
    }
  }
}
