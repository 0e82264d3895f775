package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.Declaration.Presence;
import cardwright.layout.FieldType;
import cardwright.text.Messages;

/// What a field is to hold when people type a value: the value, in the field's own form.
final class Wanted {

  private Wanted() {}

  /// @throws FieldException if the value is none of the two that a yes-or-no field takes
  static String of(Declaration field, String value) throws FieldException {
    if (field.derivation().orElse(null) instanceof Presence(String _, String yes, String no)) {
      if (value.equals("true") || value.equals(yes)) {
        return yes;
      }
      if (value.equals("false") || value.equals(no)) {
        return no;
      }
      throw new FieldException(Messages.of("card.cannotTrueFalse", field.label(), value));
    }
    if (field.type() == FieldType.INTEGER && FieldType.INTEGER.accepts(value)) {
      return String.valueOf(Long.parseLong(value));
    }
    String suffix = field.suffix().orElse("");
    boolean copiedAlong = !suffix.isEmpty() && value.endsWith(suffix);
    return copiedAlong ? value.substring(0, value.length() - suffix.length()) : value;
  }
}
