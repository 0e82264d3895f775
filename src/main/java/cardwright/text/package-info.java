/// Texts, spans, edits and their history, and the way between bytes and text.
///
/// Everything above this package sees a card as one `String` and changes it only through an
/// [cardwright.text.Edit].
@org.jspecify.annotations.NullMarked
package cardwright.text;
