package cardwright.layout;

import cardwright.layout.Declaration.Count;
import cardwright.layout.Declaration.Pattern;
import cardwright.layout.Declaration.Presence;
import cardwright.layout.HomePlan.Inner;
import cardwright.layout.HomePlan.Kind;
import cardwright.layout.HomePlan.Role;
import cardwright.text.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the text of a card from a layout and values.
///
/// A field without a value takes what derives it from others, then its default. A line with a slot
/// that still has no value is left out, unless the field is required.
final class Filler {

  /// The number of a line that does not stand once per item.
  static final int NO_ITEM = -1;

  private final CompiledLayout layout;
  private final Values values;
  private final boolean guardJoiners;

  /// What was worked out before, by its number: handles stand in a card many times.
  private final @Nullable String[] contents;

  private boolean told = true;

  /// @param guardJoiners whether a joiner inside a value is spelled so that it is not taken for the
  ///   joiner between two
  Filler(CompiledLayout layout, Values values, boolean guardJoiners) {
    this.layout = layout;
    this.values = values;
    this.guardJoiners = guardJoiners;
    contents = new String[layout.homes().contentCount()];
  }

  /// The card.
  ///
  /// @throws LayoutException if a required value is missing, or a field does not take its value
  String fill() throws LayoutException {
    checkRequired();
    StringBuilder out = new StringBuilder(4096);
    for (int j = 0; j < layout.lineCount(); j++) {
      for (int item = firstItem(j); item < endOfItems(j); item++) {
        if (line(layout.line(j), layout.homes().roles(j), item, out)) {
          out.append(layout.lineEnd(j));
        }
      }
    }
    return out.toString();
  }

  /// Whether every slot of which the content was asked for says the value that was written there,
  /// if it is read alone. What gives no value, such as front matter, is not looked at.
  boolean isTold() {
    return told;
  }

  /// What a slot says that was filled before; null if it was not.
  @Nullable String said(Role role) {
    String content = contents[role.content()];
    return content == null ? null : role.slot().spelling().decode(content);
  }

  void checkRequired() throws LayoutException {
    for (Map.Entry<String, Declaration> field : layout.required().entrySet()) {
      if (value(field.getKey(), field.getValue()) == null) {
        throw new LayoutException(Messages.of("layout.missingCardNeeds", field.getKey()));
      }
    }
  }

  /// The number of the first item for which line `j` stands.
  int firstItem(int j) {
    return layout.repeats(j) ? 0 : NO_ITEM;
  }

  /// The number behind the last item for which line `j` stands.
  int endOfItems(int j) throws LayoutException {
    List<Role> roles = layout.repeats(j) ? layout.homes().roles(j) : List.of();
    for (Role role : roles) {
      if (role.slot().repeatsLine()) {
        int count = values.count(role.field().list());
        return count == 0 && value(role, 0) != null ? 1 : count;
      }
    }
    return NO_ITEM + 1;
  }

  /// Writes a line.
  ///
  /// @return false if a slot has no value; nothing is written then
  private boolean line(LayoutLine line, List<Role> roles, int item, StringBuilder out)
      throws LayoutException {
    int start = out.length();
    out.append(line.literals().getFirst());
    for (int k = 0; k < roles.size(); k++) {
      String content = content(roles.get(k), item);
      if (content == null) {
        out.setLength(start);
        return false;
      }
      out.append(content).append(line.literals().get(k + 1));
    }
    return true;
  }

  /// What stands in a slot; null if there is no value.
  @Nullable String content(Role role, int item) throws LayoutException {
    if (item != NO_ITEM) {
      return newContent(role, item);
    }
    String content = contents[role.content()];
    if (content == null) {
      content = newContent(role, item);
      contents[role.content()] = content;
    }
    return content;
  }

  private @Nullable String newContent(Role role, int item) throws LayoutException {
    Slot slot = role.slot();
    String joiner = slot.joiner();
    if (joiner == null) {
      String value = value(role, item);
      return value == null ? null : spell(role, item, value, false);
    }
    StringBuilder out = new StringBuilder();
    int count = values.count(role.field().list());
    boolean any = slot.constant() != null;
    boolean all = true;
    for (int k = 0; k < count; k++) {
      out.append(k > 0 ? joiner : "");
      if (slot.constant() != null) {
        out.append(slot.constant());
        continue;
      }
      String value = value(role, k);
      if (value == null) {
        all = false;
      } else {
        any = true;
        out.append(spell(role, k, value, count > 1));
      }
    }
    told &= all || !any;
    return any ? out.toString() : null;
  }

  /// @param several whether it is one of several values between joiners
  private String spell(Role role, int item, String value, boolean several) throws LayoutException {
    Slot slot = role.slot();
    if (!slot.takes(value)) {
      throw new LayoutException(
          Messages.of(
              "layout.cannotTakes", role.field().item(item), value, slot.type().description()));
    }
    try {
      String spelled = slot.spelling().encode(value);
      told = told && (role.kind() == Kind.NONE || isRead(role, value, spelled, several));
      return guardJoiners ? Joiners.guard(spelled, slot.joiner()) : spelled;
    } catch (IllegalArgumentException e) {
      throw new LayoutException(
          Messages.of("layout.refused", role.field().item(item), e.getMessage()));
    }
  }

  /// Whether a value is read where it stands as it is spelled: it is one item if it belongs to a
  /// list, and what it says is the value. No tags are taken off, as [HtmlTags] finds none in a
  /// value.
  private static boolean isRead(Role role, String value, String spelled, boolean several) {
    Joiner joiner = role.joiner();
    boolean alone = joiner == null || (joiner.isApartFrom(spelled) && (joiner.clear() || !several));
    return alone && role.slot().spelling().decode(spelled).equals(value);
  }

  private @Nullable String value(Role role, int item) throws LayoutException {
    return value(role.field().item(item), role.declared());
  }

  private @Nullable String value(String path, @Nullable Declaration field) throws LayoutException {
    String given = values.find(path);
    if (given != null || field == null) {
      return given;
    }
    String derived = field.derivation().isPresent() ? derive(field, path) : null;
    return derived == null ? field.fallback().orElse(null) : derived;
  }

  private @Nullable String derive(Declaration field, String path) throws LayoutException {
    return switch (field.derivation().orElseThrow()) {
      case Pattern _ -> {
        Inner inner = layout.homes().pattern(field.path());
        StringBuilder out = new StringBuilder();
        yield line(inner.line(), inner.roles(), NO_ITEM, out) ? out.toString() : null;
      }
      case Count(String list, String one, String more) -> values.count(list) > 1 ? more : one;
      case Presence(String other, String yes, String no) -> {
        String source = SlotPath.item(other, Math.max(0, SlotPath.index(path)));
        String value = value(source, layout.layout().declaration(source).orElse(null));
        yield value == null || value.isEmpty() ? no : yes;
      }
    };
  }
}
