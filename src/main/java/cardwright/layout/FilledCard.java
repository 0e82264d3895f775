package cardwright.layout;

import cardwright.layout.HomePlan.Kind;
import cardwright.layout.HomePlan.Role;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A card that is a layout filled, and what is known of reading it without having read it.
public final class FilledCard {

  private final byte[] bytes;
  private final Map<String, @Nullable Object> metadata;
  private final Values values;
  private final GivenBack back;
  private final Filler filler;

  FilledCard(
      byte[] bytes,
      Map<String, @Nullable Object> metadata,
      Values values,
      GivenBack back,
      Filler filler) {
    this.bytes = bytes;
    this.metadata = metadata;
    this.values = values;
    this.back = back;
    this.filler = filler;
  }

  /// The card in UTF-8. Not to be changed.
  public byte[] bytes() {
    return bytes;
  }

  /// What reading gives for the front matter, in its order. Unmodifiable.
  public Map<String, @Nullable Object> metadata() {
    return Collections.unmodifiableMap(metadata);
  }

  /// What reading gives for a field that was given a value, or belongs to no list; null if that is
  /// nothing, and for a field that stands only inside another one's value.
  public @Nullable String find(String path) {
    Role home = back.home(path);
    String given = home == null ? null : values.find(path);
    return given == null && home != null && home.kind() == Kind.SCALAR ? filler.said(home) : given;
  }

  /// How many items of a list reading gives: none if the list has no place there.
  public int count(String list) {
    return back.hasList(list) ? values.count(list) : 0;
  }
}
