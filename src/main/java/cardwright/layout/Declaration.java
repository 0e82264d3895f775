package cardwright.layout;

import cardwright.text.TextBundle;
import java.util.Optional;

/// What a layout says of a field besides its places.
///
/// @param path its name, `people[].name`
/// @param called its name for people in this layout, if that is not the usual one
/// @param type what it takes
/// @param fallback the value of a new card that was given none
/// @param required whether a card cannot be written without it
/// @param suffix what people copy along with the value although it is not part of it
/// @param row the first cell of the table row in which the values stand, one per item
/// @param derivation how the value follows from others
public record Declaration(
    String path,
    Optional<String> called,
    FieldType type,
    Optional<String> fallback,
    boolean required,
    Optional<String> suffix,
    Optional<String> row,
    Optional<Derivation> derivation) {

  private static final TextBundle LABELS = new TextBundle("cardwright.layout.labels");

  /// The field's name for people; its path if it has none.
  public String label() {
    return called.or(() -> LABELS.find(path)).orElse(path);
  }

  /// A field's name for people, whatever layout it is of.
  ///
  /// @param path as it is declared, `people[].name`
  /// @return empty if it has none
  public static Optional<String> label(String path) {
    return LABELS.find(path).or(() -> LABELS.find(path + "[]"));
  }

  /// How a value follows from others when a card is filled.
  public sealed interface Derivation {}

  /// The value is a text with slots of its own, which are echoes of other fields.
  ///
  /// @param line the text
  public record Pattern(LayoutLine line) implements Derivation {}

  /// The value depends on how many items a list has.
  ///
  /// @param list the list
  /// @param one the value for one item
  /// @param more the value for several
  public record Count(String list, String one, String more) implements Derivation {}

  /// The value says whether another field has one.
  ///
  /// @param path the other field
  /// @param yes the value if it is not empty
  /// @param no the value if it is
  public record Presence(String path, String yes, String no) implements Derivation {}
}
