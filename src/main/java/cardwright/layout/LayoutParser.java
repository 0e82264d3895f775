package cardwright.layout;

import cardwright.layout.Declaration.Count;
import cardwright.layout.Declaration.Derivation;
import cardwright.layout.Declaration.Pattern;
import cardwright.layout.Declaration.Presence;
import cardwright.matter.FrontMatter;
import cardwright.text.Lines;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads layout files.
///
/// A file starts with a YAML block that names the layout (`layout`, `since`) and declares its
/// fields (`fields`). What follows the block looks like the card. `{{path | filter …}}` is a slot;
/// its filters are a [Spelling], `join "…"` (a list's items on one line), `repeat "…"` (a constant
/// per item) and `home`.
final class LayoutParser {

  private final String file;
  private final Map<String, Declaration> declarations = new LinkedHashMap<>();

  private LayoutParser(String file) {
    this.file = file;
  }

  /// @param file the file's name, for messages
  /// @throws LayoutException if the file is no layout; the message names file and line
  static Layout parse(String file, String text) throws LayoutException {
    return new LayoutParser(file).layout(text);
  }

  private Layout layout(String text) throws LayoutException {
    FrontMatter head = FrontMatter.read(text);
    if (!head.problems().isEmpty()) {
      throw new LayoutException(file + ": " + head.problems().getFirst().message());
    }
    String name = string(head.values(), "layout", "");
    if (name.isEmpty()) {
      throw new LayoutException(Messages.of("layout.layoutNoNameAddLayout", file));
    }
    if (!(head.values().get("fields") instanceof Map<?, ?> fields)) {
      throw new LayoutException(Messages.of("layout.noFieldDeclaredAddFields", file));
    }
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      String path = String.valueOf(field.getKey());
      declarations.put(path, declaration(path, field.getValue()));
    }
    String body = text.substring(head.bodyStart());
    Lines lines = Lines.of(body);
    int before = Lines.of(text).numberAt(head.bodyStart());
    List<LayoutLine> parsed = new ArrayList<>();
    for (int i = 0; i < lines.count(); i++) {
      parsed.add(line(lines.content(i), before + i));
    }
    boolean ended = lines.count() > 0 && !lines.terminator(lines.count() - 1).isEmpty();
    String since = string(head.values(), "since", "");
    return new Layout(
        name, since, Map.copyOf(declarations), List.copyOf(parsed), lines.prevailingEnd(), ended);
  }

  private Declaration declaration(String path, @Nullable Object value) throws LayoutException {
    if (!(value instanceof Map<?, ?> map)) {
      throw new LayoutException(Messages.of("layout.fieldNeedsMapType", file, path));
    }
    FieldType type;
    try {
      type = FieldType.of(string(map, "type", "text"));
    } catch (IllegalArgumentException e) {
      throw new LayoutException(Messages.of("layout.fieldUnknownType", file, path));
    }
    return new Declaration(
        path,
        optional(map, "label"),
        type,
        optional(map, "default"),
        Boolean.TRUE.equals(map.get("required")),
        optional(map, "suffix"),
        optional(map, "row"),
        derivation(path, type, map));
  }

  private Optional<Derivation> derivation(String path, FieldType type, Map<?, ?> map)
      throws LayoutException {
    Optional<String> pattern = optional(map, "pattern");
    if (pattern.isPresent()) {
      return Optional.of(new Pattern(line(pattern.get(), 1)));
    }
    Optional<String> count = optional(map, "count");
    if (count.isPresent()) {
      return Optional.of(new Count(count.get(), string(map, "one", ""), string(map, "more", "")));
    }
    return optional(map, "present")
        .map(other -> new Presence(other, string(map, "yes", ""), string(map, "no", "")));
  }

  private LayoutLine line(String content, int number) throws LayoutException {
    List<String> literals = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    int at = 0;
    for (int open = content.indexOf("{{"); open >= 0; open = content.indexOf("{{", at)) {
      int close = content.indexOf("}}", open);
      if (close < 0) {
        throw new LayoutException(Messages.of("layout.slotNotClosedAdd", file, number));
      }
      literals.add(content.substring(at, open));
      slots.add(slot(content.substring(open + 2, close), number));
      at = close + 2;
    }
    literals.add(content.substring(at));
    return new LayoutLine(List.copyOf(literals), List.copyOf(slots));
  }

  private Slot slot(String source, int number) throws LayoutException {
    List<String> words = SlotWords.of(source);
    String path = words.getFirst();
    Spelling spelling = Spelling.PLAIN;
    String joiner = null;
    String constant = null;
    boolean home = false;
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "home" -> home = true;
        case "join" -> joiner = argument(words, ++i, number);
        case "repeat" -> constant = argument(words, ++i, number);
        default -> spelling = spelling(word, number);
      }
    }
    String pattern = SlotPath.pattern(path);
    Declaration declared = declarations.getOrDefault(path, declarations.get(pattern));
    if (declared == null && constant == null) {
      throw new LayoutException(
          Messages.of("layout.fieldNotDeclaredAddFields", file, number, path));
    }
    FieldType type = declared == null ? FieldType.TEXT : declared.type();
    return new Slot(path, type, spelling, joiner, constant, home);
  }

  private String argument(List<String> words, int at, int number) throws LayoutException {
    if (at >= words.size()) {
      throw new LayoutException(Messages.of("layout.filterLacksTextQuotes", file, number));
    }
    return words.get(at);
  }

  private Spelling spelling(String filter, int number) throws LayoutException {
    for (Spelling spelling : Spelling.values()) {
      if (spelling.filter().equals(filter)) {
        return spelling;
      }
    }
    throw new LayoutException(Messages.of("layout.thereNoFilter", file, number, filter));
  }

  private static String string(Map<?, ?> map, String key, String otherwise) {
    return optional(map, key).orElse(otherwise);
  }

  private static Optional<String> optional(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(String::valueOf);
  }
}
