package cardwright.layout;

import cardwright.matter.FrontMatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the front matter of a layout's cards says, told from what was written into its slots.
/// Immutable.
///
/// It is told where the front matter is the layout's own but for texts that stand as they are,
/// without an escape and, if the slot has none, without quotes: every reader of YAML takes those
/// for texts. That the lines around them make the keys, lists and mappings that are told is tried
/// once, by reading them. Any other front matter has to be read.
final class HeadPlan {

  private static final String ITEM = "- ";
  private static final String KEY_END = ":";

  /// What a line with a slot gives.
  ///
  /// @param key of the front matter
  /// @param item whether it gives an item of the key's list
  /// @param inner the key in that item, if that is a mapping; null if it is a text
  private record Entry(String key, boolean item, @Nullable String inner) {}

  private final Map<Integer, Entry> entries = new HashMap<>();
  private final int lists;
  private final boolean able;

  HeadPlan(CompiledLayout layout) {
    boolean known = layout.headLines() > 0;
    String above = "";
    for (int j = 0; j < layout.headLines(); j++) {
      LayoutLine line = layout.line(j);
      Entry entry = line.isLiteral() ? null : entry(line, above);
      known &= line.isLiteral() || entry != null;
      if (entry != null) {
        entries.put(j, entry);
      }
      above = line.isLiteral() ? line.literals().getFirst() : above;
    }
    lists = (int) entries.values().stream().filter(Entry::item).count();
    able = known && isReadSo(layout);
  }

  /// @param above the line without slots that stands before it
  private static @Nullable Entry entry(LayoutLine line, String above) {
    Slot slot = line.slots().getFirst();
    boolean text = line.slots().size() == 1 && slot.path().startsWith("metadata.");
    String before = line.literals().getFirst();
    String after = line.literals().getLast();
    boolean plain = slot.spelling() == Spelling.YAML && after.isEmpty();
    boolean quoted =
        slot.spelling() == Spelling.YAML_QUOTED && before.endsWith("\"") && after.equals("\"");
    if (!text || slot.joiner() != null || !(plain || quoted)) {
      return null;
    }
    String start = quoted ? before.substring(0, before.length() - 1) : before;
    boolean item = start.strip().startsWith(ITEM.strip()) && above.endsWith(KEY_END);
    String key = (item ? start.strip().substring(1) : start).strip();
    String name = key.endsWith(KEY_END) ? key.substring(0, key.length() - 1) : key;
    if (item) {
      String list = above.substring(0, above.length() - 1);
      return slot.repeatsLine() ? new Entry(list, true, name.isEmpty() ? null : name) : null;
    }
    return slot.repeatsLine() ? null : new Entry(name, false, null);
  }

  /// Tries what is told with a text in each slot, and two items in each list.
  private boolean isReadSo(CompiledLayout layout) {
    StringBuilder text = new StringBuilder();
    Said said = new Said();
    for (int j = 0; j < layout.headLines(); j++) {
      LayoutLine line = layout.line(j);
      int times = layout.repeats(j) ? 2 : 1;
      for (int item = 0; item < times; item++) {
        String content = "text" + j + item;
        text.append(line.literals().getFirst());
        if (!line.isLiteral()) {
          said.add(j, content);
          text.append(content).append(line.literals().getLast());
        }
        text.append('\n');
      }
    }
    FrontMatter matter = FrontMatter.read(text.toString());
    return matter.bodyStart() == text.length()
        && List.copyOf(matter.values().entrySet()).equals(List.copyOf(said.values.entrySet()));
  }

  /// What one card's front matter says, as far as it is written.
  final class Said {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, List<Object>> filled = new HashMap<>();
    private boolean told = true;

    /// Takes what was written into the slot of line `j` of the front matter.
    void add(int j, String content) {
      Entry entry = entries.get(j);
      // A quote begins what is not safe without, a backslash an escape.
      told &= entry != null && !content.startsWith("\"") && content.indexOf('\\') < 0;
      if (entry == null) {
        return;
      }
      if (!entry.item()) {
        values.put(entry.key(), content);
        return;
      }
      List<Object> items = filled.get(entry.key());
      if (items == null) {
        items = new ArrayList<>();
        filled.put(entry.key(), items);
        values.put(entry.key(), items);
      }
      items.add(entry.inner() == null ? content : Map.of(entry.inner(), content));
    }

    /// The values; null if they have to be read.
    @Nullable Map<String, @Nullable Object> values() {
      return able && told && !values.isEmpty() && filled.size() == lists ? values : null;
    }
  }
}
