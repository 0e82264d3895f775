package cardwright.deck;

import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the files of exported cards are named: text with `{model}`, `{owner}`, `{name}` (the part of
/// the model after the owner), `{layout}`, `{card}` and `{index}` (from 1), `/` between folders.
///
/// The names it gives stay inside the folder they are for, and are names that Windows, macOS and
/// Linux all take.
public final class NamePattern {

  private static final List<String> SLOTS =
      List.of("model", "owner", "name", "layout", "card", "index");
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
  private static final int MAX_BYTES = 255;
  private static final int MAX_PATH_BYTES = 1024;

  /// One folder per model, as on the Hub.
  public static final NamePattern STANDARD = parse("{model}/README.md");

  private final List<String> slots = new ArrayList<>();

  /// What stands before, between and behind the slots.
  private final List<String> texts = new ArrayList<>();

  private NamePattern(String pattern) {
    int from = 0;
    for (Matcher slot = SLOT.matcher(pattern); slot.find(); from = slot.end()) {
      texts.add(pattern.substring(from, slot.start()));
      slots.add(slot.group(1));
    }
    texts.add(pattern.substring(from));
  }

  /// Reads a pattern.
  ///
  /// @throws IllegalArgumentException if it has an unknown slot or leads out of the folder; the
  ///   message says why
  public static NamePattern parse(String pattern) {
    Matcher slots = SLOT.matcher(pattern);
    while (slots.find()) {
      if (!SLOTS.contains(slots.group(1))) {
        String known =
            SLOTS.stream().map(slot -> "{" + slot + "}").collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
            Messages.of("deck.thereNoFileNamesThere", slots.group(), known));
      }
    }
    String sample = SLOT.matcher(pattern).replaceAll("x");
    if (sample.indexOf('{') >= 0 || sample.indexOf('}') >= 0) {
      throw new IllegalArgumentException(Messages.of("deck.braceWithoutOtherHalf", pattern));
    }
    fault(sample)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(Messages.of("deck.namesNoFiles", pattern, fault));
            });
    return new NamePattern(pattern);
  }

  /// The slots this pattern has.
  List<String> slots() {
    return Collections.unmodifiableList(slots);
  }

  /// The name for a card.
  ///
  /// @param values of the slots this pattern has
  String fill(Map<String, String> values) {
    StringBuilder name = new StringBuilder(texts.getFirst());
    for (int i = 0; i < slots.size(); i++) {
      name.append(values.getOrDefault(slots.get(i), "")).append(texts.get(i + 1));
    }
    return name.toString();
  }

  /// Why a name would lead out of its folder or is not a file name everywhere; empty if it is fine.
  ///
  /// @param name with `/` between folders
  static Optional<String> fault(String name) {
    if (!Utf8.isEncodable(name) || name.getBytes(StandardCharsets.UTF_8).length > MAX_PATH_BYTES) {
      return Optional.of(Messages.of("deck.tooLongHoldsHalfCharacter"));
    }
    for (String part : name.split("/", -1)) {
      Optional<String> fault = partFault(part);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> partFault(String part) {
    String fault = null;
    if (part.isEmpty()) {
      fault = Messages.of("deck.absoluteEmptyPart");
    } else if (part.equals(".") || part.equals("..")) {
      fault = Messages.of("deck.leadsOutFolder");
    } else if (part.chars()
        .anyMatch(c -> Character.isISOControl(c) || "<>:\"\\|?*".indexOf(c) >= 0)) {
      fault = Messages.of("deck.holdsCharacterFileNamesCannot");
    } else if (part.startsWith(" ") || part.endsWith(" ") || part.endsWith(".")) {
      fault = Messages.of("deck.spaceEndEndsDot");
    } else if (SafeName.isReserved(part)) {
      fault = Messages.of("deck.windowsReservesName", part);
    } else if (part.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      fault = Messages.of("deck.partLongerThanBytes", MAX_BYTES);
    }
    return Optional.ofNullable(fault);
  }
}
